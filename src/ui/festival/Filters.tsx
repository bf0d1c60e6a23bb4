import { facets } from '../../core/facets.ts';
import type { LegendEntry } from '../../core/legend.ts';
import { formatNumber } from '../../i18n/format.ts';
import { asidePart, nightPart } from '../../i18n/parts.ts';
import { openingCamera, resetLegend, setOnly, toggle, travel } from '../../state/actions.ts';
import { counts, nearMinutes, without } from '../../state/facets.ts';
import { originPoint } from '../../state/position.ts';
import { appState, isEntryShown, itemsOfEntry, legend, legendYears, shownItems } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { legendFace } from '../legend-face.ts';
import { panelTab } from '../panel-state.ts';
import { PrintButton } from '../print/PrintButton.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import '../styles/facets.css';

function useWords() {
  const t = useTexts(nightPart);
  const aside = useTexts(asidePart);
  const years = legendYears.value;
  return {
    t,
    ofFacet: (facet: (typeof facets)[number]): string =>
      facet === 'near' ? t.night.facets.near(nearMinutes) : t.night.facets[facet],
    ofEntry: (entry: LegendEntry): string => legendFace(entry, aside, years).label,
  };
}

/** The facets, each with the number of places in view that it would leave. */
function Facets() {
  const { t, ofFacet } = useWords();
  const language = useLanguage();
  const { only } = appState.value;
  const offered = facets.filter((facet) => facet !== 'near' || originPoint.value !== null || only.includes(facet));
  return (
    <fieldset class="facets">
      <legend class="visually-hidden">{t.night.facets.label}</legend>
      {offered.map((facet) => {
        const isOn = only.includes(facet);
        return (
          <button
            key={facet}
            type="button"
            aria-pressed={isOn}
            disabled={!isOn && counts.value[facet] === 0}
            onClick={() => setOnly(isOn ? only.filter((other) => other !== facet) : [...only, facet])}
          >
            {ofFacet(facet)} <span class="legend-count">{formatNumber(language, counts.value[facet])}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Chip({ label, onDrop }: { readonly label: string; readonly onDrop: () => void }) {
  const { t } = useWords();
  return (
    <li>
      <button type="button" class="chip" aria-label={t.night.facets.drop(label)} onClick={onDrop}>
        {label}
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}

/** What is filtered, each thing with the means to drop it. */
function Chips() {
  const { t, ofFacet, ofEntry } = useWords();
  const { only, toggled } = appState.value;
  const switched = legend.value.filter(({ id }) => toggled.includes(id));
  if (only.length + switched.length === 0) return null;
  return (
    <ul class="chips" aria-label={t.night.facets.active}>
      {only.map((facet) => (
        <Chip key={facet} label={ofFacet(facet)} onDrop={() => setOnly(only.filter((other) => other !== facet))} />
      ))}
      {switched.map((entry) => {
        const label = (isEntryShown(entry.id) ? t.night.facets.extra : t.night.facets.hidden)(ofEntry(entry));
        return <Chip key={entry.id} label={label} onDrop={() => toggle([entry.id])} />;
      })}
      {only.length + switched.length > 1 && (
        <li>
          <button
            type="button"
            class="chip"
            onClick={() => {
              resetLegend();
              setOnly([]);
            }}
          >
            {t.night.facets.reset}
          </button>
        </li>
      )}
    </ul>
  );
}

/** Narrowing of the list and the map, and what is narrowed already. */
export function Filters() {
  return (
    <>
      {appState.value.view === 'festival' && <Facets />}
      <Chips />
      <PrintButton />
    </>
  );
}

/** Which facet keeps the list empty, and what there would be without it. */
function Culprits() {
  const { t, ofFacet } = useWords();
  const { only } = appState.value;
  return (
    <>
      <p>{t.night.facets.why(only.map(ofFacet).join(' + '))}</p>
      <div class="actions">
        {without.value
          .filter(({ count }) => count > 0)
          .map(({ facet, count }) => (
            <button key={facet} type="button" onClick={() => setOnly(only.filter((other) => other !== facet))}>
              {t.night.facets.without(ofFacet(facet), count)}
            </button>
          ))}
        <button type="button" onClick={() => setOnly([])}>
          {t.night.facets.reset}
        </button>
      </div>
    </>
  );
}

/** Kinds that someone switched off and that have records. */
function SwitchedOff() {
  const { t, ofEntry } = useWords();
  const off = legend.value.filter(
    (entry) => appState.value.toggled.includes(entry.id) && !isEntryShown(entry.id) && itemsOfEntry(entry).length > 0,
  );
  if (off.length === 0) return null;
  return (
    <>
      <p>{t.night.facets.off}</p>
      <div class="actions">
        {off.slice(0, 4).map((entry) => (
          <button key={entry.id} type="button" onClick={() => toggle([entry.id])}>
            {ofEntry(entry)} ({itemsOfEntry(entry).length})
          </button>
        ))}
      </div>
    </>
  );
}

/** Why the list is empty and what to do: drop a filter, switch a kind on, or look at more of the map. */
export function Nothing() {
  const { t } = useWords();
  return (
    <div class="empty">
      {appState.value.only.length > 0 ? <Culprits /> : <p>{t.night.facets.nothing}</p>}
      <SwitchedOff />
      <p class="actions">
        {shownItems.value.length > 0 && (
          <button type="button" onClick={() => travel(openingCamera(appState.value.view), true)}>
            {t.night.facets.whole}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            panelTab.value = 'legend';
          }}
        >
          {t.night.facets.legend}
        </button>
      </p>
    </div>
  );
}
