import { effect } from '@preact/signals';
import { createEcho } from '../../../core/embed/echo.ts';
import { type EmbedEvent, type EmbedMessage, embedProtocol } from '../../../core/embed/messages.ts';
import { ownFileMessage } from '../../../embed/own-file.ts';
import { openingCamera, travel } from '../../../state/actions.ts';
import type { Finding } from '../../../state/planner/finding.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { appState } from '../../../state/store.ts';

interface Options {
  /** First digits of the file that the pinned result was made with; null: none. */
  readonly file: string | null;
  readonly onResult: (finding: Finding) => void;
}

type Wish = EmbedMessage extends infer M ? (M extends unknown ? Omit<M, 'jinju' | 'id'> : never) : never;

/**
 * Keeps the map of a frame of this site and the page's own in step: camera both ways, language, colours and time from the page
 * to the frame. Returns how to stop.
 */
export function keepInStep(frame: HTMLIFrameElement, { file, onResult }: Options): () => void {
  const [own, other] = [createEcho(), createEcho()];
  const stops: (() => void)[] = [];
  const post = (message: Wish | ReturnType<typeof ownFileMessage>) =>
    frame.contentWindow?.postMessage({ jinju: embedProtocol, ...message }, location.origin);
  /** What the frame began with is not told again. */
  const follow = <T>(read: () => T, tell: (value: T) => void) => {
    let last = JSON.stringify(read());
    stops.push(
      effect(() => {
        const value = read();
        const text = JSON.stringify(value);
        if (text === last) return;
        last = text;
        tell(value);
      }),
    );
  };
  const begin = () => {
    const data = ownData.peek();
    if (file !== null && data?.digest?.startsWith(file) === true) post(ownFileMessage(data));
    const { view, language, theme, at } = appState.peek();
    const camera = appState.peek().camera ?? openingCamera(view);
    other.sent(camera, performance.now());
    post({ type: 'show', camera });
    post({ type: 'language', language });
    post({ type: 'theme', theme });
    post({ type: 'time', at });
    if (stops.length > 0) return;
    follow(
      () => appState.value.camera,
      (moved) => {
        if (moved === null || own.isEcho(moved, performance.now())) return;
        other.sent(moved, performance.now());
        post({ type: 'show', camera: moved });
      },
    );
    follow(
      () => appState.value.language,
      (next) => post({ type: 'language', language: next }),
    );
    follow(
      () => appState.value.theme,
      (next) => post({ type: 'theme', theme: next }),
    );
    follow(
      () => appState.value.at,
      (next) => post({ type: 'time', at: next }),
    );
  };
  const onMessage = ({ source, origin, data }: MessageEvent<EmbedEvent & { readonly jinju?: number }>) => {
    if (source !== frame.contentWindow || origin !== location.origin || data?.jinju !== embedProtocol) return;
    if (data.type === 'ready') begin();
    else if (data.type === 'result') onResult(data);
    else if (data.type === 'moved' && !other.isEcho(data.camera, performance.now())) {
      own.sent(data.camera, performance.now());
      travel(data.camera);
    }
  };
  window.addEventListener('message', onMessage);
  return () => {
    window.removeEventListener('message', onMessage);
    for (const stop of stops) stop();
  };
}
