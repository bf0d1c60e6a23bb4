import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { cardPart, ownDataPart } from '../../../i18n/parts.ts';
import { language } from '../../../state/store.ts';
import { openTexts } from '../../../state/texts.ts';
import { Qr } from '../../keep/Qr.tsx';
import { useTexts } from '../../use-state.ts';
import '../../styles/print-page.css';

/** What a printed page says. */
export interface PrintContent {
  readonly title: string;
  readonly sentence: string;
  /** Address of the picture of the map; null where there is none. */
  readonly picture: string | null;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowsLeft: number;
  readonly notes: readonly string[];
  readonly link: string;
}

function PrintPage({ content, onClose }: { readonly content: PrintContent; readonly onClose: () => void }) {
  const t = useTexts(ownDataPart);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    close.current?.focus();
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const { title, sentence, picture, headings, rows, rowsLeft, notes, link } = content;
  return (
    <div class="print-page" role="dialog" aria-modal="true" aria-label={t.exports.preview}>
      <div class="print-actions">
        <button type="button" onClick={() => window.print()}>
          {t.exports.print}
        </button>
        <button ref={close} type="button" onClick={onClose}>
          {t.exports.close}
        </button>
      </div>
      <article class="sheet-a4">
        <h1>{title}</h1>
        <p>{sentence}</p>
        {picture !== null && <img src={picture} alt={t.exports.mapOf} />}
        {rows.length > 0 && (
          <table>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, index) => (
                <tr key={index}>
                  {cells.map((cell, column) => (
                    <td key={headings[column]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {rowsLeft > 0 && <p class="small">{t.exports.rowsLeft(rowsLeft)}</p>}
        <footer>
          <div>
            {notes.map((note) => (
              <p key={note} class="small">
                {note}
              </p>
            ))}
          </div>
          <Qr link={link} />
        </footer>
      </article>
    </div>
  );
}

/** Shows a page on A4 over everything, and asks the browser to print it. */
export async function openPrintPage(content: PrintContent): Promise<void> {
  await openTexts(cardPart, language);
  const root = document.createElement('div');
  document.body.append(root);
  const last = document.activeElement;
  const behind = document.getElementById('app');
  if (behind !== null) behind.inert = true;
  const close = () => {
    render(null, root);
    root.remove();
    if (behind !== null) behind.inert = false;
    if (content.picture !== null) URL.revokeObjectURL(content.picture);
    if (last instanceof HTMLElement) last.focus();
  };
  render(<PrintPage content={content} onClose={close} />, root);
  await root.querySelector('img')?.decode();
  window.print();
}
