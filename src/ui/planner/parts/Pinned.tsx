import { formatNumber } from '../../../i18n/format.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { pin, pinned, pinnedSentence, swapPinned, unpin } from '../../../state/planner/pinned.ts';
import { appState } from '../../../state/store.ts';
import { lazily } from '../../lazily.tsx';
import { useLanguage, useTexts } from '../../use-state.ts';
import { BesideButton } from '../beside/BesideButton.tsx';
import { settingParts } from './use-setting-words.ts';
import '../../styles/owndata.css';

const SettingRows = lazily(async () => (await import('./SettingRows.tsx')).SettingRows, ...settingParts);

/** A figure of a result by which it is compared. */
export interface KeyFigure {
  /** Lower-case letters and digits, at most 16. */
  readonly id: string;
  /** Name with the unit. */
  readonly label: string;
  readonly value: number;
  readonly digits?: number;
}

export interface PinnedProps {
  readonly sentence: string;
  /** n among them. */
  readonly figures: readonly KeyFigure[];
}

function Figures({ figures }: Pick<PinnedProps, 'figures'>) {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  const then = pinned.value?.figures ?? {};
  const show = (value: number | undefined, digits = 0) =>
    value === undefined ? '–' : formatNumber(language, value, digits);
  return (
    <table class="data-table compared">
      <thead>
        <tr>
          <th scope="col">{t.pinned.figure}</th>
          <th scope="col" class="number">
            {t.pinned.pinned}
          </th>
          <th scope="col" class="number">
            {t.pinned.current}
          </th>
          <th scope="col" class="number">
            {t.pinned.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, label, value, digits = 0 }) => {
          const before = then[id];
          const difference = before === undefined ? 0 : Number((value - before).toPrecision(9));
          return (
            <tr key={id} class={difference === 0 ? '' : 'changed'}>
              <th scope="row">{label}</th>
              <td class="number">{show(before, digits)}</td>
              <td class="number">{show(value, digits)}</td>
              <td class="number">
                {before === undefined
                  ? '–'
                  : difference === 0
                    ? t.pinned.equal
                    : `${difference > 0 ? '+' : '−'}${formatNumber(language, Math.abs(difference), digits)}`}
              </td>
            </tr>
          );
        })}
        <SettingRows />
      </tbody>
    </table>
  );
}

function PinnedResult({ sentence, figures }: PinnedProps) {
  const t = useTexts(ownDataPart);
  const values = Object.fromEntries(figures.map(({ id, value }) => [id, value]));
  const other = pinned.value;
  if (other === null)
    return (
      <section class="pinned">
        <h3>{t.pinned.title}</h3>
        <p class="quiet">{t.pinned.help}</p>
        <button type="button" onClick={() => pin(values, sentence)}>
          {t.pinned.pin}
        </button>
      </section>
    );
  const kept = pinnedSentence.value;
  return (
    <section class="pinned">
      <h3>{t.pinned.title}</h3>
      {kept?.pin === appState.value.params.pin ? (
        <dl>
          <dt>{t.pinned.pinned}</dt>
          <dd>{kept?.text}</dd>
          <dt>{t.pinned.current}</dt>
          <dd>{sentence}</dd>
        </dl>
      ) : (
        <p class="quiet">{t.pinned.fromLink}</p>
      )}
      {other.tool === appState.value.tool ? <Figures figures={figures} /> : <p>{t.pinned.otherTool}</p>}
      <div class="actions">
        <button type="button" onClick={() => swapPinned(values, sentence)}>
          {t.pinned.swap}
        </button>
        <button type="button" onClick={unpin}>
          {t.pinned.unpin}
        </button>
        <BesideButton />
      </div>
    </section>
  );
}

/** A pinned result beside the current one; without one, the button that pins. It fetches its own texts. */
export const Pinned = lazily<PinnedProps>(async () => PinnedResult, ownDataPart);
