/** The texts of a kiosk, in English. */
export const en = {
  kiosk: {
    stillThere: 'Are you still there?',
    clearsIn: (seconds: number) => `This screen starts afresh in ${seconds} seconds. Nothing of your visit is kept.`,
    stay: 'I’m still here',
    touch: 'Touch the screen to begin',
    lanterns: 'Lanterns on the Namgang',
    edition: (year: string, from: string, to: string) => `${year}: ${from} to ${to}`,
    tonight: 'Today at the festival',
    lastTime: (year: string) => `From the programme of ${year}`,
    firms: (count: string) => `${count} firms`,
    elsewhere: 'For your phone',
    elsewhereHelp: 'This page belongs to someone else and is not opened here. Scan the code to read it on your phone.',
    close: 'Close',
    easier: 'Larger, lower, clearer',
    usual: 'Usual display',
  },
};
