import type { Coordinate, Localized } from '../model/index.ts';
import type { Bbox } from './bbox.ts';

/** The point of Jinju from which distances to other cities are measured. Source: GeoNames, city point. */
export const jinjuPoint: Coordinate = [128.08472, 35.19278];

/** The name of the city. */
export const jinjuName: Localized = { ko: '진주', en: 'Jinju', ja: '晋州', zh: '晋州' };

/** The surroundings of the city in which one can walk: `[west, south, east, north]`. */
export const walkableArea: Bbox = [127.86, 35.04, 128.39, 35.36];
