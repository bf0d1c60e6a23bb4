import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { jinjuName } from '../../core/geo/jinju.ts';
import { type LabelAnchor, placeLabels } from '../../core/labels/place-labels.ts';
import type { Language, Localized } from '../../core/model/index.ts';
import { select, setView } from '../../state/actions.ts';
import { kioskScale, readingScale } from '../../state/display-scale.ts';
import { appState, litPartners, records, screenPoints } from '../../state/store.ts';
import { useLanguage } from '../use-state.ts';
import '../styles/partners.css';

/** A finger needs this much (CSS pixels); a kiosk's millimetres come with its scale. */
const target = 44;
const lineHeight = 17;

const measure = document.createElement('canvas').getContext('2d');

/** Width of the longer of both lines of a label. */
function widthOf(name: Localized, language: Language, scale: number): number {
  if (measure === null) return 100;
  measure.font = `600 ${13 * scale}px "Noto Sans KR Variable", "Noto Sans JP Variable", "Noto Sans SC Variable", sans-serif`;
  return Math.ceil(Math.max(...[name[language], name.ko].map((text) => measure.measureText(text).width))) + 10;
}

function Leader({
  from,
  to,
}: {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

/** The size of an element in CSS pixels, kept up to date; null until it is known. */
function useSizeOf(element: RefObject<HTMLDivElement | null>) {
  const size = useSignal<{ readonly width: number; readonly height: number } | null>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      size.value = { width: current.clientWidth, height: current.clientHeight };
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return size;
}

/** Names of the cities over a globe at rest: none overlaps another, a line leads to those that had to move away. */
export function GlobeLabels() {
  const language = useLanguage();
  const layer = useRef<HTMLDivElement>(null);
  const size = useSizeOf(layer);
  const { view, kiosk, selection } = appState.value;
  const scale = kiosk ? kioskScale.value : readingScale.value;
  const points = screenPoints.value;
  const cities = [
    { id: 'jinju', name: jinjuName },
    ...records.value.partners.filter(({ id }) => litPartners.value.includes(id)),
  ];
  const anchors = cities.flatMap(({ id, name }, index): LabelAnchor[] => {
    const point = points.get(id);
    if (point === undefined) return [];
    const height = (language === 'ko' ? 1 : 2) * lineHeight * scale + 4;
    return [{ id, ...point, width: widthOf(name, language, scale), height, priority: index }];
  });
  const labels =
    view !== 'partners' || size.value === null
      ? []
      : placeLabels(anchors, {
          width: size.value.width,
          height: size.value.height,
          badgeRadius: 15 * scale,
          gap: 3,
        });
  const nameOf = new Map(cities.map(({ id, name }) => [id, name]));
  const sizeOf = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  return (
    <div ref={layer} class="globe-labels">
      <svg aria-hidden="true">
        {labels.map((label) => {
          const anchor = sizeOf.get(label.id);
          if (!label.leader || anchor === undefined) return null;
          const middle = { x: label.x + anchor.width / 2, y: label.y + anchor.height / 2 };
          return <Leader key={label.id} from={anchor} to={middle} />;
        })}
      </svg>
      {labels.map((label) => {
        const name = nameOf.get(label.id);
        const anchor = sizeOf.get(label.id);
        if (name === undefined || anchor === undefined) return null;
        const chosen = selection?.kind === 'partner' && selection.id === label.id;
        return (
          <button
            key={label.id}
            type="button"
            class={`globe-label ${chosen ? 'chosen' : ''}`}
            ref={(element) => {
              element?.style.setProperty('transform', `translate(${label.x}px, ${label.y}px)`);
              element?.style.setProperty('width', `${anchor.width}px`);
              element?.style.setProperty('height', `${anchor.height}px`);
              element?.style.setProperty('--reach', `${Math.max(0, (target - anchor.height) / 2)}px`);
            }}
            onClick={() =>
              label.id === 'jinju' ? setView('festival') : select({ kind: 'partner', id: label.id }, true)
            }
          >
            <span lang={language}>{name[language]}</span>
            {language !== 'ko' && <span lang="ko">{name.ko}</span>}
          </button>
        );
      })}
    </div>
  );
}
