import { signal } from '@preact/signals';
import type { HealingStep } from '../core/healing/ladder.ts';

/** Which build of the map is wanted: another number asks for a new one, null for none, a picture in its place. */
export const mapBuild = signal<number | null>(0);
/** Whether the map has its graphics context. */
export const mapContext = signal<'held' | 'lost'>('held');
/** What is being done for the map. */
export const healingStep = signal<HealingStep>('well');
