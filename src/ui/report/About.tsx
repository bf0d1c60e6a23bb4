import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { version } from '../../../package.json';
import { formatDataDate } from '../../i18n/data-date.ts';
import { reportPart } from '../../i18n/report/part.ts';
import { type DataManifest, loadManifest } from '../../load/manifest.ts';
import { setDialog } from '../../state/actions.ts';
import { appState } from '../../state/store.ts';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useLanguage, useTexts } from '../use-state.ts';
import { ReportButton } from './ReportButton.tsx';

function AboutMap() {
  const t = useTexts(reportPart);
  const language = useLanguage();
  const manifest = useSignal<DataManifest | null>(null);
  useEffect(() => {
    void loadManifest().then((loaded) => {
      if (loaded.ok) manifest.value = loaded.value;
    });
  }, []);
  const { value } = manifest;
  return (
    <section class="about" aria-labelledby="about-map">
      <h2 id="about-map">{t.report.about}</h2>
      <p class="quiet">
        {t.report.version(version)}
        {value !== null &&
          ` · ${t.report.data(value.builtFrom.slice(0, 12), formatDataDate(language, value.dataDate))}`}
      </p>
      <div class="actions">
        <ReportButton />
        {!appState.value.kiosk && (
          <>
            <button type="button" aria-haspopup="dialog" onClick={() => setDialog('embed')}>
              <Icon name="share" size={18} />
              {t.report.embed}
            </button>
            <a href={`pages/${language}/index.html`}>{t.report.pages}</a>
          </>
        )}
      </div>
    </section>
  );
}

/** What there is to know about the map itself, and what one can do with it as a whole. */
export const About = lazily(async () => AboutMap, reportPart);
