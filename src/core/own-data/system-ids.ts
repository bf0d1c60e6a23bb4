/** Coordinate systems that a file may use: degrees, and the grids of Korean maps by their EPSG number. */
export const systemIds = ['lonlat', 'epsg5179', 'epsg5186', 'epsg5187', 'epsg5181', 'epsg5174'] as const;
export type SystemId = (typeof systemIds)[number];
