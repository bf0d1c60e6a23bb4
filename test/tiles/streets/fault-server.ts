import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a server does with one request; nothing of it means that it answers as it should. */
export interface Fault {
  /** Answers with this status and a short text instead. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the connection after this many bytes of the body. */
  readonly cutAfterBytes?: number;
  /** Falls silent after this many bytes of the body. */
  readonly silentAfterBytes?: number;
  /** Sends the body in pieces of this size with a pause before each. */
  readonly pieceBytes?: number;
  readonly pauseMs?: number;
}

/** One range request as it came in. */
export interface Asked {
  readonly start: number;
  readonly end: number;
}

/** A server on the loopback interface that holds one file. */
export interface FaultServer {
  readonly url: string;
  readonly asked: Asked[];
  /** Bytes of bodies that were sent. */
  readonly sentBytes: () => number;
  /** Connections that were opened. */
  readonly connections: () => number;
  /** Most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  /** What it holds and says of it; a test may change it between two requests. */
  file: { bytes: Uint8Array; etag?: string; lastModified?: string };
  /** Decides on the fault of each request, numbered from 0. */
  decide: (index: number, asked: Asked) => Fault;
  knowsRanges: boolean;
  close(): Promise<void>;
}

/** Starts a server that answers range requests for a file until a test tells it otherwise. */
export async function startServer(bytes: Uint8Array): Promise<FaultServer> {
  let sent = 0;
  let underWay = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    mostAtOnce = Math.max(mostAtOnce, ++underWay);
    answer(state, request, response, (count) => {
      sent += count;
    })
      .catch(() => response.destroy())
      .finally(() => underWay--);
  });
  let connections = 0;
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: FaultServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/streets.pmtiles`,
    asked: [],
    sentBytes: () => sent,
    connections: () => connections,
    mostAtOnce: () => mostAtOnce,
    file: { bytes, etag: '"first"' },
    decide: () => ({}),
    knowsRanges: true,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return state;
}

async function answer(
  state: FaultServer,
  request: IncomingMessage,
  response: ServerResponse,
  onSent: (count: number) => void,
): Promise<void> {
  const { bytes, etag, lastModified } = state.file;
  const asked = parseRange(request.headers.range);
  const fault = state.decide(state.asked.push(asked) - 1, asked);
  const headers: Record<string, string> = {};
  if (etag) headers.etag = etag;
  if (lastModified) headers['last-modified'] = lastModified;
  if (fault.status) {
    response.writeHead(fault.status, { ...headers, ...fault.headers }).end('sorry');
    return;
  }
  const end = Math.min(asked.end, bytes.length);
  const isPartial = state.knowsRanges && request.headers.range !== undefined;
  if (isPartial && asked.start >= bytes.length) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  const body = isPartial ? bytes.subarray(asked.start, end) : bytes;
  if (isPartial) headers['content-range'] = `bytes ${asked.start}-${end - 1}/${bytes.length}`;
  response.writeHead(isPartial ? 206 : 200, { 'content-length': String(body.length), ...headers, ...fault.headers });
  response.flushHeaders();
  await send(response, body, fault, onSent);
}

async function send(
  response: ServerResponse,
  body: Uint8Array,
  fault: Fault,
  onSent: (count: number) => void,
): Promise<void> {
  const stopAt = Math.min(body.length, fault.cutAfterBytes ?? body.length, fault.silentAfterBytes ?? body.length);
  const piece = fault.pieceBytes ?? 65_536;
  for (let position = 0; position < stopAt; position += piece) {
    if (fault.pauseMs) await sleep(fault.pauseMs);
    const part = body.subarray(position, Math.min(stopAt, position + piece));
    await new Promise<void>((resolve, reject) => response.write(part, (error) => (error ? reject(error) : resolve())));
    onSent(part.length);
  }
  if (fault.silentAfterBytes !== undefined) return;
  if (fault.cutAfterBytes !== undefined) {
    await sleep(20);
    response.destroy();
    return;
  }
  response.end();
}

function parseRange(header: string | undefined): Asked {
  const match = /^bytes=(\d+)-(\d+)$/.exec(header ?? '');
  return { start: Number(match?.[1] ?? 0), end: Number(match?.[2] ?? Number.POSITIVE_INFINITY) + 1 };
}
