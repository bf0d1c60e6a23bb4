import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { WorkerPort } from '../../src/analysis/client.ts';
import type { FromWorker, Port, ToWorker } from '../../src/analysis/protocol.ts';
import { serve } from '../../src/analysis/serve.ts';

/** A worker in this thread: messages are cloned and buffers moved as between threads. */
export interface Wire {
  readonly start: () => WorkerPort;
  readonly started: () => number;
  /** What the worker was told, in order. */
  readonly told: readonly ToWorker[];
  /** Ends the last worker as an error that nobody caught would, or as the event says. */
  readonly breakDown: (event?: Event) => void;
  readonly close: () => void;
}

const asPort = <Out, In>(port: MessagePort): Port<Out, In> => port as unknown as Port<Out, In>;

/** Returns a wire whose workers are closed with it. */
export function createWire(): Wire {
  const told: ToWorker[] = [];
  const open: MessagePort[] = [];
  let last: WorkerPort | undefined;
  let count = 0;
  const start = (): WorkerPort => {
    count++;
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    serve(asPort<FromWorker, ToWorker>(port2));
    const page = asPort<ToWorker, FromWorker>(port1);
    const send = page.postMessage.bind(page);
    last = Object.assign(page, {
      postMessage: (message: ToWorker, transfer: Transferable[]) => {
        told.push(message);
        send(message, transfer);
      },
      onerror: null,
      terminate: () => port1.close(),
    });
    return last;
  };
  return {
    start,
    started: () => count,
    told,
    breakDown: (event = { message: 'out of memory' } as ErrorEvent) => last?.onerror?.(event as ErrorEvent),
    close: () => {
      for (const port of open) port.close();
    },
  };
}
