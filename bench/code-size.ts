import { gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** Packages of the map: any map made with MapLibre and PMTiles carries them. */
const mapPackages = /node_modules[\\/](maplibre-gl|pmtiles|fflate)[\\/]/;

/** MapLibre's worker and CSS are assets of the bundler: their names tell what they are. */
const mapAssets = /(^|\/)maplibre[^/]*\.(js|css)$/;

const isHelper = (module: string): boolean => module.startsWith('\0');

/** Whether a file holds the libraries of the map and nothing else; one that also holds code of ours counts as ours. */
export function isMapLibrary(file: Output): boolean {
  if (file.type === 'asset') return mapAssets.test(file.fileName);
  const modules = file.moduleIds.filter((module) => !isHelper(module));
  return modules.length > 0 && modules.every((module) => mapPackages.test(module));
}

export const isCode = ({ fileName }: Output): boolean => /\.(js|css)$/.test(fileName);

/** Size as a static host sends it: gzip at its usual level 6, in kB of 1000 bytes. */
export const gzipKb = (file: Output): number => gzipSync(file.type === 'chunk' ? file.code : file.source).length / 1000;
