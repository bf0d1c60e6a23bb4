export * from './icon-for.ts';
export * from './names.ts';
export * from './paths.ts';
