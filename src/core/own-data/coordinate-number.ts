/**
 * Returns the number of a cell: spaces, full-width digits, a degree sign and thousands marks (`1,053,229.7`) are understood,
 * degrees with minutes and seconds as well (`35°11'34"`, where NFKC makes ′′ of ″). NaN for anything else, the empty cell included.
 */
export function coordinateNumber(cell: string): number {
  const text = cell.normalize('NFKC').trim();
  const [, degrees, minutes, seconds] =
    /^(\d{1,3})\s*°\s*(\d{1,2})\s*['′’]\s*(\d{1,2}(?:\.\d+)?)?\s*(?:["″”]|''|′′|’’)?\s*[NE]?$/i.exec(text) ?? [];
  if (degrees !== undefined) return Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
  const bare = text.replace(/\s*(°|m)?\s*[NE]?$/i, '');
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(bare) ? Number(bare) : Number.NaN;
}
