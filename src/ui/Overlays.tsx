import { appState } from '../state/store.ts';
import { lazily } from './lazily.tsx';

const ReadyScreen = lazily(async () => (await import('./offline/ReadyScreen.tsx')).ReadyScreen);
// These fetch their texts themselves, so that nothing of them is in the first load.
const Embed = lazily(async () => (await import('../embed/Embed.tsx')).Embed);
const Kiosk = lazily(async () => (await import('../kiosk/Kiosk.tsx')).Kiosk);
const TextMap = lazily(async () => (await import('./text-map/open.ts')).openTextMap());
const SideBySide = lazily(async () => (await import('./planner/beside/open.ts')).openSideBySide());
const Builder = lazily(async () => (await import('./embed/Builder.tsx')).Builder);
const ReportDialog = lazily(async () => (await import('./report/ReportDialog.tsx')).ReportDialog);

/** What lies over the page, or stands in its place. A kiosk has nothing that leads elsewhere. */
export function Overlays() {
  const { dialog, embed, kiosk, offline, params, text } = appState.value;
  if (embed) return <Embed />;
  if (kiosk)
    return (
      <>
        {text && <TextMap />}
        <Kiosk />
      </>
    );
  return (
    <>
      {text && <TextMap />}
      {offline && <ReadyScreen />}
      {params.side !== undefined && <SideBySide />}
      {dialog === 'embed' && <Builder />}
      {dialog === 'report' && <ReportDialog />}
    </>
  );
}
