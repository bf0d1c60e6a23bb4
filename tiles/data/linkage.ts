import {
  type HuffCentre,
  type HuffParameters,
  type HuffShare,
  huffDefaults,
  huffShares,
} from '../../src/core/linkage/huff.ts';
import type { Centre, Division } from '../../src/core/model/index.ts';

/** The shares of the centres in the trips of each division, in the order of the codes. */
export interface LinkageModel {
  readonly parameters: HuffParameters;
  readonly divisions: readonly { readonly code: string; readonly probabilities: readonly HuffShare[] }[];
}

/** Returns the Huff model with its default parameters; the attraction of a centre is the establishments of its divisions. */
export function modelLinkage(centres: readonly Centre[], divisions: readonly Division[]): LinkageModel {
  const owners = new Map(centres.flatMap(({ id, divisions: names }) => names.map((name) => [name, id] as const)));
  const huffCentres = centres.map((centre) => toHuffCentre(centre, divisions));
  return {
    parameters: huffDefaults,
    divisions: divisions.map(({ code, name, point }) => {
      return { code, probabilities: huffShares({ point, ownCentre: owners.get(name.ko) }, huffCentres) };
    }),
  };
}

function toHuffCentre({ id, position, divisions: names }: Centre, divisions: readonly Division[]): HuffCentre {
  const own = divisions.filter(({ name }) => names.includes(name.ko));
  const attraction = own.reduce((sum, { establishments }) => sum + establishments, 0);
  return { id, point: [position.lon, position.lat], attraction };
}
