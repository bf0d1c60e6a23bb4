export * from './icon-for.ts';
export * from './names.ts';
