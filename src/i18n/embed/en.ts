/** The texts of an embedded map and of how to embed it, in English. */
export const en = {
  embed: {
    whole: 'Open the whole map',
    more: 'More on the whole map',
    wheel: (key: string) => `Hold ${key} and turn the wheel to zoom the map`,
    fingers: 'Use two fingers to move the map',
    title: 'Put this map into a page',
    lead: 'Choose what the map shows, copy the line, and paste it into your page. The frame stores nothing and asks no other host.',
    place: 'Where it begins',
    wholeView: 'As the view begins',
    asNow: 'The part of the map that is shown now',
    thing: 'At a place that you search for',
    size: 'Size',
    sizes: { wide: 'As wide as the page', square: 'Square', phone: 'Like a phone', small: 'Small', own: 'Own size' },
    width: 'Width in pixels',
    height: 'Height in pixels',
    parent: 'Address of your page (only if it is to exchange messages with the map)',
    parentHelp: 'Only a page of this origin is heard and told anything. EMBED.md describes the messages.',
    parentWrong: 'This is no address of a web page, such as https://www.example.org.',
    code: 'The line for your page',
    copy: 'Copy the line',
    copied: 'The line was copied.',
    copyFailed: 'The line could not be copied; select it in the field.',
    notes:
      'This line carries no result of the planner’s tools; EMBED.md says how a link does. A host can restrict who may embed the map.',
    preview: 'Preview',
  },
};
