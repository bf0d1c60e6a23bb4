import { mean } from '../statistic.ts';
import { type ClassBreaks, classCount } from './class-breaks.ts';

/**
 * Returns the class of a value, from 0 for the lowest: an edge belongs to the class above it, the greatest value to the last class.
 * Values outside the edges belong to the first and last class. Throws when the value is NaN.
 */
export function classOf(value: number, breaks: ClassBreaks): number {
  if (Number.isNaN(value)) throw new Error('classOf: expected a number, found NaN');
  return breaks.slice(1, -1).filter((edge) => edge <= value).length;
}

/** Returns how many of the values lie in each class, in order. */
export function classSizes(values: readonly number[], breaks: ClassBreaks): readonly number[] {
  const sizes = Array.from({ length: classCount(breaks) }, () => 0);
  for (const value of values) {
    const index = classOf(value, breaks);
    sizes[index] = (sizes[index] ?? 0) + 1;
  }
  return sizes;
}

/**
 * Returns the share of the spread of values that classes explain, from 0 to 1; 1 when all values are the same.
 * Source: goodness of variance fit of G. F. Jenks and F. C. Caspall (1971), Annals of the AAG 61(2).
 */
export function varianceFit(values: readonly number[], breaks: ClassBreaks): number {
  const spread = (list: readonly number[]): number => {
    const centre = mean(list);
    return list.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  };
  const total = spread(values);
  if (!(total > 0)) return 1;
  const classes = values.map((value) => classOf(value, breaks));
  const within = Array.from({ length: classCount(breaks) }, (_, index) =>
    spread(values.filter((_value, place) => classes[place] === index)),
  );
  return 1 - within.reduce((sum, value) => sum + value, 0) / total;
}
