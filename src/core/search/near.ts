/**
 * Whether one text, or its beginning of so many letters, becomes the other by at most one error of typing: a letter more, a
 * letter less, another letter, or two neighbours in each other's place.
 */
export function isOneErrorAway(a: string, b: string, lengthOfA = a.length): boolean {
  if (Math.abs(lengthOfA - b.length) > 1) return false;
  let start = 0;
  while (start < lengthOfA && a[start] === b[start]) start++;
  let [endA, endB] = [lengthOfA, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [leftA, leftB] = [endA - start, endB - start];
  if (leftA <= 1 && leftB <= 1) return true;
  return leftA === 2 && leftB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
