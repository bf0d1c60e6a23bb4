import type { FunctionComponent } from 'preact';
import { recordsSettled } from '../../state/store.ts';
import { useMessages } from '../use-state.ts';

/** Returns a tool that waits until all records are there: what it finds among some of them is not what it finds. */
export function afterRecords(Tool: FunctionComponent): FunctionComponent {
  return () => {
    const t = useMessages();
    return recordsSettled.value ? <Tool /> : <p role="status">{t.app.loading}</p>;
  };
}
