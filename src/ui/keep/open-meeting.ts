import { batch } from '@preact/signals';
import type { Item } from '../../core/item.ts';
import { type Meeting, meetingCell } from '../../core/keep/meeting-code.ts';
import { formatKoreaTime } from '../../core/schedule/korea-time.ts';
import { select, setAt, setCamera, travel } from '../../state/actions.ts';
import { items } from '../../state/store.ts';

const zoom = 17;

/** The most important record in the cell of the map that a code names; undefined where nothing is. */
function recordAt({ lon, lat }: Meeting): Item | undefined {
  const cell = meetingCell(lon, lat);
  return items
    .peek()
    .filter(
      ({ kind, position }) =>
        kind !== 'division' && position !== null && meetingCell(position.lon, position.lat) === cell,
    )
    .toSorted((a, b) => a.rank - b.rank)[0];
}

/** Shows a meeting: its time, and the card of what is at its place; where nothing is, the place on the map. Returns whether a card opened. */
export function openMeeting(meeting: Meeting): boolean {
  const item = recordAt(meeting);
  batch(() => {
    setAt(formatKoreaTime(meeting.epochMs));
    if (item !== undefined) {
      select({ kind: item.kind, id: item.id }, true);
      return;
    }
    const camera = { lon: meeting.lon, lat: meeting.lat, zoom, bearing: 0, pitch: 0 };
    setCamera(camera);
    travel(camera, true);
  });
  return item !== undefined;
}
