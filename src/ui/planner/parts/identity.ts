const numbers = new WeakMap<object, number>();
let last = 0;

/** Returns a number that stands for an object as long as there is a page: quicker to compare than what is in it. */
export function identityOf(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(object, last);
  return last;
}
