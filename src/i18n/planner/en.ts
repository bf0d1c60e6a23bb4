/** The texts of the planner's workbench, in English. */
export const en = {
  workbench: {
    lead: 'What do you want to know? Each question opens its tool with sound settings; the link keeps them.',
    back: 'All questions',
    questions: {
      clusters: 'Where do creative places cluster?',
      chance: 'Is it more than chance?',
      reach: 'What is within reach of here?',
      divisions: 'How do the divisions compare?',
      linkage: 'How do countryside and town hold together?',
      projects: 'What do the 44 projects cover?',
      data: 'My own data on the map',
    },
  },
  parts: {
    working: 'Working it out …',
    failed: (detail: string) => `This could not be worked out: ${detail}`,
    limits: 'What it does not say',
    sources: (n: number) => `How, and from which sources (${n})`,
    unconfirmed: 'unconfirmed source',
    sortBy: (column: string) => `Sort by ${column}`,
    selected: (name: string) => `Selected: ${name}`,
    openCard: 'Open its card',
    clear: 'Clear',
  },
};
