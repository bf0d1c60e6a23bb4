import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { version } from '../../../package.json';
import { fileName } from '../../core/export/file-name.ts';
import { issueLink, mailLink, type ReportKind, reportKinds, reportText } from '../../core/report/report.ts';
import { noReportSettings, parseReportSettings, type ReportSettings } from '../../core/report/settings.ts';
import { cardPart } from '../../i18n/parts.ts';
import { reportPart } from '../../i18n/report/part.ts';
import { fetchJson } from '../../load/fetch-json.ts';
import { loadManifest } from '../../load/manifest.ts';
import { report as reportProblem, setDialog } from '../../state/actions.ts';
import { appState, itemByKey, koreaTime, problems } from '../../state/store.ts';
import { CopyText } from '../CopyText.tsx';
import { shownContext } from '../card-context.ts';
import { cardOf } from '../cards/card.ts';
import { Choose } from '../embed/Choose.tsx';
import { Icon } from '../Icon.tsx';
import { itemLink, pageLink } from '../keep/links.ts';
import { lazily } from '../lazily.tsx';
import { saveFile } from '../planner/parts/save-file.ts';
import { useTexts } from '../use-state.ts';
import { reportOf } from './report-of.ts';
import '../styles/offline.css';
import '../embed/builder.css';

const file = 'report.json';
const settings = signal<ReportSettings>(noReportSettings);
const dataVersion = signal('');

/** Reads where reports may go, and of which data they speak. */
async function readAround(): Promise<void> {
  const [fetched, manifest] = await Promise.all([fetchJson(file), loadManifest()]);
  if (manifest.ok) dataVersion.value = `${manifest.value.builtFrom.slice(0, 12)} (${manifest.value.dataDate})`;
  else reportProblem(manifest.problem);
  if (!fetched.ok) {
    reportProblem(fetched.problem);
    return;
  }
  const read = parseReportSettings(fetched.value);
  settings.value = read.settings;
  if (read.fault !== null) reportProblem({ kind: 'unreadable', where: file, detail: read.fault });
}

const canShare = (): boolean => 'share' in navigator;

/** Hands the text to the device's own menu; that someone changes their mind is no mistake. */
const share = (title: string, text: string): Promise<void> => navigator.share({ title, text }).catch(() => {});

function useAround() {
  const t = useTexts(cardPart);
  const { selection } = appState.value;
  const item = selection === null ? null : (itemByKey.value.get(`${selection.kind}:${selection.id}`) ?? null);
  return { item, card: item === null ? null : cardOf(item, shownContext(t)) };
}

function PreparedReport() {
  const t = useTexts(reportPart);
  const dialog = useRef<HTMLDialogElement>(null);
  const { item, card } = useAround();
  const chosen = useSignal<ReportKind | null>(null);
  const wrong = useSignal('');
  const source = useSignal('');
  useLayoutEffect(() => {
    dialog.current?.showModal();
    void readAround();
  }, []);

  const kind = chosen.value ?? (item === null ? 'defect' : 'wrong-fact');
  const { language } = appState.value;
  const report = reportOf({
    item,
    card: kind === 'defect' ? null : card,
    problems: problems.value,
    link: item === null ? pageLink('') : itemLink({ kind: item.kind, id: item.id }),
    language,
    app: version,
    data: dataVersion.value,
    wrong: wrong.value,
    source: source.value,
  });
  const labels = t.report.fields;
  const title = `${t.report.kinds[kind]}: ${item === null ? t.app.title : item.name[language]}`;
  const text = `${title}\n\n${reportText(report, labels)}`;
  const filled = { kind, title, report, labels };
  const { issues, email } = settings.value;

  return (
    <dialog ref={dialog} class="ready builder" aria-labelledby="report-title" onClose={() => setDialog(null)}>
      <header>
        <h2 id="report-title">{t.report.open}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" size={18} />
          {t.panel.close}
        </button>
      </header>
      <p>{t.report.lead}</p>
      <Choose
        label={t.report.what}
        value={kind}
        options={reportKinds.map((value) => ({ value, text: t.report.kinds[value] }))}
        onChoose={(value) => {
          chosen.value = value;
        }}
      />
      <label class="builder-field">
        {labels.wrong}
        <textarea
          rows={3}
          value={wrong.value}
          onInput={({ currentTarget }) => {
            wrong.value = currentTarget.value;
          }}
        />
      </label>
      {kind === 'wrong-fact' && (
        <label class="builder-field">
          {labels.source}
          <textarea
            rows={2}
            value={source.value}
            onInput={({ currentTarget }) => {
              source.value = currentTarget.value;
            }}
          />
        </label>
      )}
      <section>
        <label class="builder-field">
          {t.report.text}
          <textarea readOnly rows={8} value={text} spellcheck={false} />
        </label>
        <div class="actions">
          <CopyText text={() => text} label={t.report.copy} done={t.report.copied} failed={t.report.copyFailed} />
          {canShare() && (
            <button type="button" onClick={() => void share(title, text)}>
              <Icon name="share" size={18} />
              {t.report.share}
            </button>
          )}
          <button
            type="button"
            onClick={() =>
              saveFile(
                new Blob([text], { type: 'text/plain;charset=utf-8' }),
                fileName(title, koreaTime.peek().day, 'txt'),
              )
            }
          >
            <Icon name="book" size={18} />
            {t.report.save}
          </button>
          {issues !== null && (
            <a class="button" href={issueLink(issues, filled)} rel="noreferrer noopener" target="_blank">
              {t.report.issue}
              <Icon name="external-link" size={16} />
            </a>
          )}
          {email !== null && (
            <a class="button" href={mailLink(email, filled)}>
              {t.report.mail}
            </a>
          )}
        </div>
        {issues === null && email === null && <p class="quiet">{t.report.nowhere}</p>}
      </section>
    </dialog>
  );
}

/** Prepares a report of a mistake: nothing is sent, it is handed to whoever writes it. */
export const ReportDialog = lazily(async () => PreparedReport, reportPart, cardPart);
