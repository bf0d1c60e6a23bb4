import { type LegendEntry, legendGroups } from '../core/legend.ts';
import { formatNumber } from '../i18n/format.ts';
import { asidePart } from '../i18n/parts.ts';
import { resetLegend, showEntries, toggle } from '../state/actions.ts';
import { appState, isEntryShown, itemsOfEntry, legend, legendYears } from '../state/store.ts';
import { Badge } from './Icon.tsx';
import { lazily } from './lazily.tsx';
import { type LegendMark, legendFace } from './legend-face.ts';
import { useLanguage, useTexts } from './use-state.ts';
import './styles/legend.css';

const About = lazily(async () => (await import('./report/About.tsx')).About);

/** The sign of a legend row, as it is on the map. */
export function LegendSign({ mark }: { readonly mark: LegendMark }) {
  return mark.type === 'badge' ? (
    <Badge name={mark.icon} hue={mark.role} />
  ) : (
    <span class={`swatch swatch-${mark.id}`} aria-hidden="true" />
  );
}

function LegendRow({ entry }: { readonly entry: LegendEntry }) {
  const t = useTexts(asidePart);
  const language = useLanguage();
  const years = legendYears.value;
  const { label, mark } = legendFace(entry, t, years);
  return (
    <li>
      <label class="legend-row">
        <input type="checkbox" checked={isEntryShown(entry.id)} onChange={() => toggle([entry.id])} />
        <LegendSign mark={mark} />
        <span class="legend-label">{label}</span>
        {entry.items !== undefined && (
          <span class="legend-count">{formatNumber(language, itemsOfEntry(entry).length)}</span>
        )}
      </label>
    </li>
  );
}

/** The legend of the view, made from its layers; it doubles as the filter of map and list. */
export function Legend() {
  const t = useTexts(asidePart);
  const groups = legendGroups
    .map((group) => ({ group, entries: legend.value.filter((entry) => entry.group === group) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div class="legend">
      <p class="quiet">{t.legend.help}</p>
      {groups.map(({ group, entries }) => (
        <section key={group} aria-labelledby={`legend-${group}`}>
          <div class="legend-head">
            <h2 id={`legend-${group}`}>{t.legend.groups[group]}</h2>
            <button
              type="button"
              onClick={() =>
                showEntries(
                  entries.map(({ id }) => id),
                  true,
                )
              }
            >
              {t.legend.all}
            </button>
            <button
              type="button"
              onClick={() =>
                showEntries(
                  entries.map(({ id }) => id),
                  false,
                )
              }
            >
              {t.legend.none}
            </button>
          </div>
          <ul>
            {entries.map((entry) => (
              <LegendRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <p class="quiet legend-row">
        <span class="badge doubtful hue-slate" aria-hidden="true" />
        {t.legend.estimated}
      </p>
      {appState.value.toggled.length > 0 && (
        <button type="button" class="more" onClick={resetLegend}>
          {t.legend.reset}
        </button>
      )}
      {!appState.value.embed && <About />}
    </div>
  );
}
