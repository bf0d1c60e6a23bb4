/** The texts of live notices, in English. */
export const en = {
  live: {
    title: 'Live notices',
    asOf: (time: string) => `as of ${time}`,
    until: (time: string) => `until ${time}`,
    closed: 'closed',
    calledOff: 'called off',
    weather: 'Weather',
    crowd: (word: string, korean: string) => `Crowd: ${word} (${korean})`,
    words: { 여유: 'room to spare', 보통: 'usual', 복잡: 'busy', 혼잡: 'crowded', 위험: 'dangerous' },
  },
};
