/** What a list of festival places can be narrowed to, beside their kinds. */
export const facets = ['open', 'today', 'near', 'free', 'step-free'] as const;
export type Facet = (typeof facets)[number];
