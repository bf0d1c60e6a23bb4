import type { Language } from '../../core/model/index.ts';
import type { OfflineStatus } from '../../core/offline/messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { OfflineTexts } from '../../i18n/parts.ts';

/** An amount of storage in megabytes of a million bytes. */
export const formatBytes = (language: Language, bytes: number): string =>
  `${formatNumber(language, bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const heldBytes = ({ parts }: OfflineStatus): number => sum(parts.map((part) => part.heldBytes));
export const allBytes = ({ parts }: OfflineStatus): number => sum(parts.map(({ bytes }) => bytes));

/** How things stand, in the words of the screen. */
export function stateOf(
  status: OfflineStatus | null,
  absence: 'unsupported' | 'off' | null,
): keyof OfflineTexts['offline']['state'] {
  if (absence !== null) return absence;
  if (status?.isFetching === true && status.next === null && heldBytes(status) < allBytes(status)) return 'fetching';
  if (status === null || status.release === null) return 'nothing';
  return heldBytes(status) === allBytes(status) ? 'all' : 'shell';
}
