import { useSignal } from '@preact/signals';
import { scaleLinear } from 'd3-scale';
import { useEffect } from 'preact/hooks';
import { nextYear } from '../../core/partners/next-year.ts';
import { globePart } from '../../i18n/globe/part.ts';
import { relationRole } from '../../map/palette.ts';
import { setYears } from '../../state/actions.ts';
import { setPlaying } from '../../state/playing.ts';
import { appState, litPartners, records, shownYears, timeline } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { useLanguage, useTexts } from '../use-state.ts';

const yearMs = 220;

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** One mark per tie on a line of years. */
function Marks() {
  const language = useLanguage();
  const { from, to } = timeline.value;
  const share = scaleLinear([from, to], [0, 100]);
  return (
    <div class="timeline-marks" aria-hidden="true">
      {share.ticks(5).map((year) => (
        <span key={year} class="tick" ref={(element) => element?.style.setProperty('left', `${share(year)}%`)}>
          {year}
        </span>
      ))}
      {records.value.partners.map((city) => (
        <span
          key={city.id}
          class={`mark hue-${relationRole[city.relation]} ${litPartners.value.includes(city.id) ? '' : 'unlit'}`}
          ref={(element) => element?.style.setProperty('left', `${share(yearOf(city.tieDate.iso))}%`)}
          title={`${city.name[language]}, ${yearOf(city.tieDate.iso)}`}
        />
      ))}
    </div>
  );
}

/** Lets the years run until today; ends by itself. */
function usePlaying() {
  const playing = useSignal(false);
  useEffect(() => {
    const timer = window.setInterval(() => {
      if (!playing.peek()) return;
      const { from, to } = shownYears.peek();
      if (to >= timeline.peek().to) playing.value = false;
      else setYears({ from, to: to + 1 });
    }, yearMs);
    const stopTelling = playing.subscribe((plays) => setPlaying('timeline', plays));
    return () => {
      window.clearInterval(timer);
      stopTelling();
      setPlaying('timeline', false);
    };
  }, []);
  const toggle = () => {
    const { from, to } = shownYears.peek();
    if (!playing.value && to >= timeline.peek().to) setYears({ from, to: timeline.peek().from });
    playing.value = !playing.value;
  };
  return { playing, toggle };
}

interface YearProps {
  readonly label: string;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** One end of the chosen years. */
function YearSlider({ label, year, onYear }: YearProps) {
  const { from, to } = timeline.value;
  return (
    <label class="slider">
      <span>{label}</span>
      <input
        type="range"
        min={from}
        max={to}
        value={year}
        aria-valuetext={String(year)}
        onInput={({ currentTarget }) => onYear(currentTarget.valueAsNumber)}
      />
      <span class="slider-value">{year}</span>
    </label>
  );
}

/** The years of the ties: what began in the chosen span is lit on the globe and stands in the list. */
export function Timeline() {
  const t = useTexts(globePart);
  const { playing, toggle } = usePlaying();
  const { from, to } = shownYears.value;
  const step = (by: 1 | -1) => {
    const year = nextYear(records.value.partners, to, by);
    if (year !== null) setYears({ from: Math.min(from, year), to: year });
  };
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.globe.timeline}</h2>
      <p class="quiet" aria-live="polite">
        {t.globe.years(from, to, litPartners.value.length)}
      </p>
      <Marks />
      <YearSlider label={t.globe.from} year={from} onYear={(year) => setYears({ from: Math.min(year, to), to })} />
      <YearSlider label={t.globe.to} year={to} onYear={(year) => setYears({ from, to: Math.max(year, from) })} />
      <div class="actions">
        <button type="button" onClick={() => step(-1)} aria-label={t.globe.earlier} title={t.globe.earlier}>
          <Icon name="back" size={18} />
        </button>
        <button type="button" onClick={toggle} aria-pressed={playing.value}>
          <Icon name={playing.value ? 'pause' : 'play'} size={18} />
          {playing.value ? t.globe.pause : t.globe.play}
        </button>
        <button type="button" onClick={() => step(1)} aria-label={t.globe.later} title={t.globe.later}>
          <Icon name="chevron-right" size={18} />
        </button>
        {appState.value.years !== null && (
          <button type="button" onClick={() => setYears(null)}>
            {t.globe.wholeTime}
          </button>
        )}
      </div>
    </section>
  );
}
