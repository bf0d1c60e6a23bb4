import { existsSync } from 'node:fs';
import { type Plugin, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { servedAt } from './served-at.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** Lets the server answer with the date that it is told. A route of the browser's would stop every request of a page. */
const ownDate: Plugin = {
  name: 'own-date',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ headers }, response, next) => {
      const date = headers[servedAt];
      if (date !== undefined) response.setHeader('Date', date);
      next();
    });
  },
};

/** Serves the built site on a free loopback port for the time of the tests. */
export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('e2e: expected the built site in dist/, found none; run npm run build');
  const server = await preview({ plugins: [ownDate], preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('e2e: expected a port to listen on, found none');
  project.provide('siteUrl', `http://127.0.0.1:${address.port}/`);
  return () => server.close();
}
