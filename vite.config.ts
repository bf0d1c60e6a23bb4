import { defineConfig } from 'vitest/config';
import { checkedRecords } from './tiles/vite/checked-records.ts';
import { securityPolicy } from './tiles/vite/content-security-policy.ts';
import { embedPage } from './tiles/vite/embed-page.ts';
import { fontFaces } from './tiles/vite/font-faces.ts';
import { listPage } from './tiles/vite/list-page.ts';
import { mapAhead } from './tiles/vite/map-ahead.ts';
import { offlineSite } from './tiles/vite/offline-site.ts';
import { plainArchives } from './tiles/vite/plain-archives.ts';
import { staticPages } from './tiles/vite/static-pages.ts';

const localhost = { host: '127.0.0.1' };

const mapLibraries = [
  { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/]/ },
  { name: 'pmtiles', test: /node_modules[\\/](pmtiles|fflate)[\\/]/ },
  // What every first visit needs, in one file: it compresses better than twenty small ones.
  {
    name: 'first',
    test: /node_modules[\\/](preact|@preact|valibot)[\\/]|src[\\/](core[\\/](model[\\/]vocabulary|schedule[\\/](korea-time|occurrence|sun)|icons[\\/](icon-for|names))|core[\\/](item|items|legend|records)\.ts|core[\\/]geo[\\/](circle|distance|bbox|jinju|subsolar-point)\.ts|map[\\/]layers[\\/]badge\.ts|state[\\/](display-scale|app-state|store|actions|texts|storage|walks|position|favourites-link)\.ts|i18n[\\/](parts|count|format)\.ts|load[\\/](fetch-json|fonts|icons|result)\.ts|map[\\/](palette|legend)\.ts|ui[\\/]use-state|config\.ts)/,
  },
  // Small parts of what comes after the map, in one file: each name of a file costs room in the first.
  {
    name: 'after',
    test: /src[\\/](state[\\/](live-alerts|lacks-webgl|reload)|core[\\/]alerts[\\/]obey|i18n[\\/]live[\\/]part)\.ts$/,
  },
];

/** Tests of modules that keep something, or that are given other modules in place of their own. */
const statefulTests = ['test/state/**/*.test.ts', 'test/load/**/*.test.ts', 'test/i18n/format.test.ts'];

const unitTests = {
  environment: 'node',
  // Property tests on a busy machine.
  testTimeout: 60_000,
} as const;

export default defineConfig({
  // Relative addresses: the built site runs below any path of any static host.
  base: './',
  // A missing file is answered with 404, never with the page.
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    checkedRecords(),
    fontFaces(),
    mapAhead(),
    listPage(),
    securityPolicy(),
    plainArchives(),
    embedPage(),
    staticPages(),
    offlineSite(),
  ],
  worker: { format: 'es' },
  build: {
    modulePreload: {
      polyfill: false,
      // The first script would list what everything lazy imports: only the map cannot wait for it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => /\.css$|maplibre/.test(file)),
    },
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    // The libraries of the map in files of their own: they stay in a browser's cache when our code changes.
    rolldownOptions: { output: { codeSplitting: { groups: mapLibraries } } },
  },
  server: localhost,
  preview: localhost,
  test: {
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          ...unitTests,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...statefulTests],
          // What keeps nothing between two calls is loaded once for all files: that halves the time.
          isolate: false,
        },
      },
      { extends: true, test: { ...unitTests, name: 'stateful', include: statefulTests } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/site.ts'],
          environment: 'node',
          // Maps drawn in software on a busy machine; the steps of healing have limits of their own.
          testTimeout: 180_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          // A second try, which the summary names: a whole run is long, and a machine may stall in any step of it.
          retry: 1,
        },
      },
    ],
  },
});
