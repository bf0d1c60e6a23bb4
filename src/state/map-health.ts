import { signal } from '@preact/signals';
import type { HealingStep } from '../core/healing/ladder.ts';

/** Which build of the map is wanted: another number asks for a new one, null for none, a picture in its place. */
export const mapBuild = signal<number | null>(0);
/** Whether the map has its graphics context. */
export const mapContext = signal<'held' | 'lost'>('held');
/** What is being done for the map. */
export const healingStep = signal<HealingStep>('well');

/** What can be told of the map without touching it: how many frames all maps of this page have drawn, and how to ask for one more (null: there is none). */
export const pulse: { frames: number; ask: (() => void) | null } = { frames: 0, ask: null };
