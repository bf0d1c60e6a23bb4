import type { OwnData } from '../../../core/own-data/own-data.ts';
import { type SystemId, systemIds } from '../../../core/own-data/system-ids.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import type { OwnDataParams } from '../../../state/planner/own-data-params.ts';
import { useTexts } from '../../use-state.ts';
import { Select } from '../parts/Choice.tsx';

const encodings = { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'euc-kr': 'EUC-KR (CP949)' } as const;

interface ColumnsProps {
  readonly headings: readonly string[];
  readonly x: number | null;
  readonly y: number | null;
  readonly onChange: (change: Pick<OwnDataParams, 'x'> | Pick<OwnDataParams, 'y'>) => void;
}

/** Which columns hold the coordinates. */
export function ColumnChoice({ headings, x, y, onChange }: ColumnsProps) {
  const t = useTexts(ownDataPart);
  const options = [
    { value: '', label: t.own.chooseColumn },
    ...headings.map((label, index) => ({ value: String(index), label: label === '' ? `${index + 1}` : label })),
  ];
  const numberOf = (value: string) => (value === '' ? null : Number(value));
  return (
    <>
      <Select
        label={t.own.xColumn}
        value={x === null ? '' : String(x)}
        options={options}
        onChange={(value) => onChange({ x: numberOf(value) })}
      />
      <Select
        label={t.own.yColumn}
        value={y === null ? '' : String(y)}
        options={options}
        onChange={(value) => onChange({ y: numberOf(value) })}
      />
    </>
  );
}

interface Props {
  readonly data: OwnData;
  readonly params: OwnDataParams;
  readonly onChange: (change: Partial<OwnDataParams>) => void;
}

/** How a file was read, and what to choose where that was wrong. */
export function ReadAs({ data, params, onChange }: Props) {
  const t = useTexts(ownDataPart);
  const { encoding, reading, columns, headings, digest, categoryNames } = data;
  const heading = (at: number | null | undefined) => (at == null ? t.own.noName : (headings[at] ?? ''));
  const told = `${t.own.systems[reading.system]}${reading.swapped ? `, ${t.own.swapped}` : ''}`;
  return (
    <details class="read-as" open={reading.alternatives.length > 0}>
      <summary>{`${encodings[encoding]} · ${told}`}</summary>
      <dl>
        <dt>{t.own.written}</dt>
        <dd>{encodings[encoding]}</dd>
        {columns !== null && (
          <>
            <dt>{t.own.nameColumn}</dt>
            <dd>{heading(columns.name)}</dd>
            <dt>{t.own.categoryColumn}</dt>
            <dd>
              {heading(columns.category)}
              {columns.category !== null && ` (${t.own.categories(categoryNames.length)})`}
            </dd>
          </>
        )}
        {digest !== null && (
          <>
            <dt>{t.own.fingerprint}</dt>
            <dd>
              <code>{digest.slice(0, 12)}</code>
            </dd>
          </>
        )}
      </dl>
      <Select<SystemId | 'auto'>
        label={t.own.system}
        value={params.system ?? 'auto'}
        options={[
          { value: 'auto', label: `${t.own.detected}: ${told}` },
          ...systemIds.map((id) => ({ value: id, label: t.own.systems[id] })),
        ]}
        onChange={(value) => onChange({ system: value === 'auto' ? null : value })}
      />
      {columns !== null && <ColumnChoice headings={headings} x={columns.x} y={columns.y} onChange={onChange} />}
    </details>
  );
}
