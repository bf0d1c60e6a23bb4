import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Scene, sceneAt, shiftAt } from '../core/kiosk/attract.ts';
import { languages } from '../core/model/vocabulary.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import { kioskPart } from '../i18n/kiosk/part.ts';
import { languageNames } from '../i18n/parts.ts';
import { Name } from '../ui/Name.tsx';
import { useLanguage, useTexts } from '../ui/use-state.ts';
import { clusterOf, lastEdition, programmeOf, showScene } from './scenes.ts';
import { settings } from './settings.ts';

const programmeRows = 4;
/** The globe goes from city to city. */
const globeScenes = 3;

const staysMs = (scene: Scene): number => settings.peek().sceneSeconds * 1000 * (scene === 'globe' ? globeScenes : 1);

function Lanterns() {
  const { kiosk } = useTexts(kioskPart);
  const language = useLanguage();
  const edition = lastEdition();
  return (
    <>
      <h2>{kiosk.lanterns}</h2>
      {edition?.start != null && edition.end !== null && (
        <p>
          {kiosk.edition(String(edition.year), formatDay(language, edition.start), formatDay(language, edition.end))}
        </p>
      )}
    </>
  );
}

function Programme({ index }: { readonly index: number }) {
  const { kiosk } = useTexts(kioskPart);
  const language = useLanguage();
  const { isToday, items } = programmeOf(index, programmeRows);
  const year = items[0]?.edition;
  return (
    <>
      <h2>{isToday || year === undefined ? kiosk.tonight : kiosk.lastTime(String(year))}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Name name={item.name} language={language} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ClusterFacts({ index }: { readonly index: number }) {
  const { kiosk } = useTexts(kioskPart);
  const language = useLanguage();
  const cluster = clusterOf(index);
  if (cluster === null) return null;
  return (
    <>
      <h2>
        <Name name={cluster.name} language={language} />
      </h2>
      <p>{cluster.text[language]}</p>
      {cluster.firms !== null && <p>{kiosk.firms(formatNumber(language, cluster.firms))}</p>}
    </>
  );
}

/** Scenes for whoever passes by, one after the other, until the first touch. */
export function Attract() {
  const { kiosk } = useTexts(kioskPart);
  const seed = useMemo(() => Math.floor(Math.random() * 2 ** 31), []);
  const index = useSignal(0);
  const scene = sceneAt(seed, index.value);
  const { x, y } = shiftAt(seed, index.value);
  useEffect(() => {
    showScene(scene, index.value);
    const timer = window.setTimeout(() => {
      index.value += 1;
    }, staysMs(scene));
    return () => window.clearTimeout(timer);
  }, [index.value]);
  const place = (element: HTMLElement | null) => {
    element?.style.setProperty('--x', String(x));
    element?.style.setProperty('--y', String(y));
  };
  return (
    <div class="kiosk-attract" data-scene={scene} ref={place}>
      <section class="kiosk-scene" aria-live="off">
        {scene === 'lanterns' && <Lanterns />}
        {scene === 'programme' && <Programme index={index.value} />}
        {scene === 'clusters' && <ClusterFacts index={index.value} />}
        <p class="kiosk-touch">{kiosk.touch}</p>
        <p class="quiet kiosk-languages">
          {languages.map((code) => (
            <span key={code} lang={code}>
              {languageNames[code]}
            </span>
          ))}
        </p>
      </section>
    </div>
  );
}
