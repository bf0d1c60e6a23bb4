export * from './city.ts';
export * from './creative.ts';
export * from './festival.ts';
export * from './localized.ts';
export * from './partner.ts';
export * from './provenance.ts';
export * from './time.ts';
export * from './vocabulary.ts';
