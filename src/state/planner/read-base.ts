import type { Params } from '../app-state.ts';
import { readWord } from './read-params.ts';

/** Returns what a figure is put in relation to; links of old say `per1000` for people. */
export const readBase = <Base extends string>(params: Params, name: string, bases: readonly [Base, ...Base[]]): Base =>
  readWord(params[name] === 'per1000' ? { [name]: 'per10000' } : params, name, bases);
