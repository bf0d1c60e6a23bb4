import { formatNumber } from '../../../i18n/format.ts';
import { inquiryPart } from '../../../i18n/inquiry/part.ts';
import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { ownFileParams } from '../../../state/planner/own-data.ts';
import { ownSetId, pointSets } from '../../../state/planner/point-sets.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';
import { nameOfSet } from '../words.ts';
import { OwnFileHere } from './OwnFileHere.tsx';

interface Props {
  /** The chosen set. */
  readonly id: string;
  /** The set that the tool opens with. */
  readonly fallback: string;
}

/** Returns the changes of the parameters that choose a set; the link of the own file knows it again by its fingerprint. */
export const chooseSet = (id: string, fallback: string): Readonly<Record<string, string | null>> => ({
  set: writeParam(id, fallback),
  ...ownFileParams(id === ownSetId),
});

/** Which points a tool works on; the own file is chosen here as well. */
export function PointSetChoice({ id, fallback }: Props) {
  const t = useTexts(analysisPart);
  const { inquiry } = useTexts(inquiryPart);
  const language = useLanguage();
  const isOwnThere = pointSets.value.some((set) => set.id === ownSetId);
  return (
    <>
      <Select
        label={t.sets.label}
        value={id}
        options={[
          ...pointSets.value.map((option) => ({
            value: option.id,
            label: `${nameOfSet(option, t)} (${formatNumber(language, option.codes.length)})`,
          })),
          ...(isOwnThere ? [] : [{ value: ownSetId, label: inquiry.ownFile }]),
        ]}
        onChange={(chosen) => setParams(chooseSet(chosen, fallback))}
      />
      {id === ownSetId && <OwnFileHere />}
    </>
  );
}
