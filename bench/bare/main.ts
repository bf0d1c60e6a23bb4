import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { list } from 'virtual:font-faces/ko';
import { Protocol } from 'pmtiles';
import { config } from '../../src/config.ts';

/** Put in place when the page is built. */
declare const bareStyle: StyleSpecification;

setWorkerUrl(workerUrl);
addProtocol('pmtiles', new Protocol().tile);

const absolute = (address: string): string => new URL(address, document.baseURI).href;

const sources: StyleSpecification['sources'] = Object.fromEntries(
  Object.entries(bareStyle.sources).map(([name, source]) => [
    name,
    'url' in source ? { ...source, url: `pmtiles://${absolute(source.url ?? '')}` } : source,
  ]),
);

const { faces }: { faces: [family: string, url: string, ranges: string][] } = await (await fetch(list)).json();
const fontFaces: Record<string, { url: string; 'unicode-range': string[] }[]> = {};
for (const [family, url, ranges] of faces) {
  fontFaces[family] ??= [];
  fontFaces[family].push({ url: absolute(url), 'unicode-range': ranges.split(',') });
}

/** `#globe`: nothing but land and sea, round; else everything that the festival's map draws. */
const isGlobe = location.hash === '#globe';
const { lon, lat, zoom } = config.cameras[isGlobe ? 'partners' : 'festival'];
const world = sources.world;
const globeStyle: StyleSpecification = {
  version: 8,
  projection: { type: 'globe' },
  sources: world === undefined ? {} : { world },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#0c1f36' } },
    { id: 'land', type: 'fill', source: 'world', 'source-layer': 'land', paint: { 'fill-color': '#22304c' } },
  ],
};

const map = new MapLibreMap({
  container: 'map',
  style: isGlobe
    ? globeStyle
    : { ...bareStyle, sources: sources as StyleSpecification['sources'], 'font-faces': fontFaces },
  center: [lon, lat],
  zoom,
  fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
});

map.once('idle', () => {
  map.getContainer().dataset.status = 'ready';
});
