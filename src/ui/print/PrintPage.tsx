import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { asidePart, cardPart } from '../../i18n/parts.ts';
import { printPart } from '../../i18n/print/part.ts';
import { appState, language } from '../../state/store.ts';
import { openTexts } from '../../state/texts.ts';
import { paint } from '../dress-page.ts';
import { Qr } from '../keep/Qr.tsx';
import { useTexts } from '../use-state.ts';
import { PaperLegend } from './PaperLegend.tsx';
import { keepPaperSize, paper, papers } from './paper.ts';
import '../styles/print-page.css';

/** What a printed page says. */
export interface PrintContent {
  readonly title: string;
  readonly sentence: string;
  /** Address of the picture of the map; null where there is none. */
  readonly picture: string | null;
  /** Whether the rows of the legend that are shown are explained below the picture. */
  readonly hasLegend?: boolean;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the table leaves out, in words; null where it is whole. */
  readonly rest: string | null;
  readonly notes: readonly string[];
  readonly link: string;
}

function Actions({ onClose }: { readonly onClose: () => void }) {
  const { print } = useTexts(printPart);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="print-actions">
      <button ref={first} type="button" onClick={() => window.print()}>
        {print.print}
      </button>
      <fieldset>
        <legend>{print.paper}</legend>
        {papers.map((size) => (
          <label key={size}>
            <input
              type="radio"
              name="paper"
              checked={paper.value === size}
              onChange={() => {
                paper.value = size;
              }}
            />
            {size}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={onClose}>
        {print.close}
      </button>
    </div>
  );
}

function Table({ headings, rows, rest }: Pick<PrintContent, 'headings' | 'rows' | 'rest'>) {
  if (rows.length === 0) return null;
  return (
    <>
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
      {rest !== null && <p class="small">{rest}</p>}
    </>
  );
}

function PrintPage({ content, onClose }: { readonly content: PrintContent; readonly onClose: () => void }) {
  const { print } = useTexts(printPart);
  useLayoutEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    const stopSize = keepPaperSize();
    return () => {
      document.removeEventListener('keydown', onKey);
      stopSize();
    };
  }, []);
  const sheet = useRef<HTMLElement>(null);
  // Paper is white, whatever the theme of the page.
  useEffect(() => {
    if (sheet.current !== null) paint(sheet.current, 'day');
  }, []);
  const { title, sentence, picture, hasLegend = false, notes, link } = content;
  return (
    <div
      class={`print-page ${paper.value === 'A3' ? 'a3' : ''}`}
      role="dialog"
      aria-modal="true"
      aria-label={print.preview}
    >
      <Actions onClose={onClose} />
      <article ref={sheet} class="sheet">
        <h1>{title}</h1>
        <p>{sentence}</p>
        {picture === null ? <p class="small">{print.noPicture}</p> : <img src={picture} alt={print.mapOf} />}
        {hasLegend && picture !== null && <PaperLegend />}
        <Table {...content} />
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

/** Shows a page for A4 or A3 over everything; the button on it asks the browser to print it. A kiosk prints nothing. */
export async function openPrintPage(content: PrintContent): Promise<void> {
  if (appState.peek().kiosk) return;
  await Promise.all([cardPart, printPart, asidePart].map((part) => openTexts(part, language)));
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
}
