import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { TerraDraw, TerraDrawCircleMode, TerraDrawFreehandMode, TerraDrawPolygonMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';

/** How an area is drawn: corner by corner, from its middle, or with one stroke around it. */
export const drawModes = ['polygon', 'circle', 'freehand'] as const;
export type DrawMode = (typeof drawModes)[number];

/** What is being drawn; null before the first stroke or after it was given up. */
export interface Drawn {
  readonly geometry: GeoJSON.Polygon | null;
  readonly isFinished: boolean;
}

/** A drawing that people are at. */
export interface Drawing {
  /** Ends it and takes it away. */
  readonly end: () => void;
  /** A style with the drawing of the one before. */
  readonly keptIn: (before: StyleSpecification | undefined, next: StyleSpecification) => StyleSpecification;
}

const prefix = 'draw';
type Hex = `#${string}`;

const modesOf = (colour: Hex) => {
  const styles = { fillColor: colour, fillOpacity: 0.18, outlineColor: colour, outlineWidth: 3 } as const;
  const hand = { drawInteraction: 'click-move-or-drag', styles } as const;
  return [
    new TerraDrawPolygonMode({ styles: { ...styles, closingPointColor: colour, closingPointWidth: 7 } }),
    new TerraDrawCircleMode(hand),
    new TerraDrawFreehandMode({ ...hand, minDistance: 12, autoClose: true }),
  ];
};

/** Lets people draw one area on a map and tells its shape at every change. */
export function startDrawing(
  map: MapLibreMap,
  mode: DrawMode,
  { colour, onDrawn }: { readonly colour: string; readonly onDrawn: (drawn: Drawn) => void },
): Drawing {
  const adapter = new TerraDrawMapLibreGLAdapter({ map, prefixId: prefix });
  const draw = new TerraDraw({ adapter, modes: modesOf(colour as Hex) });
  const tell = (isFinished: boolean) => {
    const polygons = draw.getSnapshot().flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry] : []));
    onDrawn({ geometry: polygons.at(-1) ?? null, isFinished });
  };
  draw.start();
  draw.setMode(mode);
  draw.on('change', () => tell(false));
  draw.on('finish', () => tell(true));
  return { end: () => draw.stop(), keptIn: keepDrawing };
}

/** Returns a style with the sources and layers of the drawing in the one before, which no state knows. */
function keepDrawing(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  const own = Object.entries(before?.sources ?? {}).filter(([id]) => id.startsWith(prefix));
  const names = new Set(own.map(([id]) => id));
  const layers = (before?.layers ?? []).filter((layer) => 'source' in layer && names.has(String(layer.source)));
  return { ...next, sources: { ...next.sources, ...Object.fromEntries(own) }, layers: [...next.layers, ...layers] };
}
