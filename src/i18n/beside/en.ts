/** The texts of two results side by side, in English. */
export const en = {
  beside: {
    open: 'Two maps side by side',
    close: 'Close the second map',
    title: 'Two results on two maps',
    frame: 'Map of the pinned result',
    now: 'Now',
    pinned: 'Pinned',
    same: 'The same settings.',
    tool: 'question',
    waiting: 'The pinned result is being worked out anew …',
    otherFile: 'The pinned result was made with another file than the one that is open here.',
    narrow:
      'On a window 1200 pixels wide both results stand on two maps; here ‘Go to the pinned one’ turns from one to the other.',
  },
};
