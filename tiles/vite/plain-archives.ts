import type { Connect, Plugin } from 'vite';

/** Archives are compressed inside and read by range: a server that gzips them answers ranges of something else. */
const withoutEncoding: Connect.NextHandleFunction = (request, _response, next) => {
  if (request.url?.includes('.pmtiles')) delete request.headers['accept-encoding'];
  next();
};

/** A Vite plugin that keeps both of Vite's servers from compressing archives. */
export function plainArchives(): Plugin {
  return {
    name: 'plain-archives',
    configureServer: ({ middlewares }) => {
      middlewares.use(withoutEncoding);
    },
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(withoutEncoding);
    },
  };
}
