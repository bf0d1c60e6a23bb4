/** The texts of what a kiosk hands over to a phone, in English. */
export const en = {
  handOver: {
    go: 'Go on with this on your phone',
    noAddress:
      'Nothing can be taken along on a phone here: this map has no public address yet (kiosk.json › publicUrl).',
    left: (parts: string) => `Too much for one code, left out: ${parts}.`,
    exports: 'Table, shapes, picture and print: open this on your phone.',
    ownFile: 'A file of your own is opened on your own device: go on there.',
    day: 'Day',
    hour: 'Hour',
    minute: 'Minutes',
    parts: {
      start: 'where the ways begin',
      walk: 'the planned walk',
      saved: 'some of the saved places',
      wishes: 'what is asked of ways',
      tool: 'the open tool',
      settings: 'the settings of the tool',
      pinned: 'receipt and pinned result',
      filters: 'filters',
      compared: 'the choice of cities',
      years: 'the choice of years',
      layers: 'what is shown and hidden',
      camera: 'the section of the map',
    },
  },
};
