import { signal } from '@preact/signals';
import type { OfflineStatus } from '../core/offline/messages.ts';

/** What the device keeps, as the worker last told; null while there is no worker. */
export const offlineStatus = signal<OfflineStatus | null>(null);
/** Why nothing can be kept: the browser has no worker or no secure address, or the host has switched it off. */
export const offlineAbsence = signal<'unsupported' | 'off' | null>(null);
/** Whether the question about downloading was put aside for this visit. */
export const isOfferDismissed = signal(false);
