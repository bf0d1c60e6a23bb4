import { useSignal } from '@preact/signals';
import type { Feature } from 'geojson';
import { fileName } from '../../../core/export/file-name.ts';
import { toGeoJson } from '../../../core/export/geojson.ts';
import { formatDay, formatMeters } from '../../../i18n/format.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { palettes } from '../../../map/palette.ts';
import type { MapPicture } from '../../../map/services.ts';
import { requestPicture } from '../../../state/request-picture.ts';
import { appState, koreaTime, sourceByKey, theme } from '../../../state/store.ts';
import { handOnLink } from '../../keep/links.ts';
import { OnPhone } from '../../keep/Qr.tsx';
import { lazily } from '../../lazily.tsx';
import { composePicture, fontsFor, type KeyRow, wordsOf } from '../../print/compose-picture.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { joinSentences } from '../words.ts';
import { saveFile } from './save-file.ts';
import { saveTable } from './save-table.ts';

/** A column of the table as it is exported; the columns of a `DataTable` are such. */
export interface ExportedColumn<Row> {
  readonly id: string;
  /** Heading, with the unit. */
  readonly label: string;
  readonly value: (row: Row) => number | string | null;
}

/** A table on paper. */
export interface PaperTable {
  /** What it is of, where the sentence of the result does not say so. */
  readonly about?: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
  /** Where its rows lie: their numbers stand there on the printed map. Undefined: they have no places. */
  readonly places: readonly (LonLat | null)[] | undefined;
}

interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

export interface ExportsProps<Row> {
  /** Title of the picture and stem of the files' names. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ExportedColumn<Row>[];
  /** The shapes in WGS84, or what makes them when they are asked for; none: no shapes are offered. */
  readonly features: readonly Feature[] | (() => readonly Feature[]);
  /** The result in one sentence. */
  readonly sentence: string;
  /** What the result does not say, one sentence each. */
  readonly limits?: readonly string[];
  /** Keys of `data/sources.yaml`. */
  readonly sources: readonly string[];
  /** Sources of other kinds, in words. */
  readonly otherSources?: readonly string[];
  /** Where a row lies: its number in the printed table stands there on the printed map. */
  readonly placeOf?: (row: Row) => LonLat | null;
  /** Ids of the columns that fit on a page; all of them when absent. */
  readonly printed?: readonly string[];
  /** Printed instead of the rows, where these are sums of what is on the map. */
  readonly paper?: () => PaperTable;
  /** The key of what is drawn, for picture and print. */
  readonly legend?: readonly KeyRow[];
}

const printedRows = 40;

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));

/** What an export says of itself in words. */
function useNotes<Row>({ sources, otherSources = [], limits = [] }: ExportsProps<Row>): readonly string[] {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  const titles = [...new Set(sources)].flatMap((key) => {
    const source = sourceByKey.value.get(key);
    return source === undefined ? [] : [[source.title, source.publisher, source.date].filter(Boolean).join(', ')];
  });
  const named = [...titles, ...otherSources];
  return [
    ...limits,
    ...(named.length === 0 ? [] : [`${t.exports.sources}: ${named.join('; ')}`]),
    t.exports.made(formatDay(language, koreaTime.value.day)),
  ];
}

function tableOf<Row>({ rows, columns, placeOf, printed }: ExportsProps<Row>): PaperTable {
  const onPaper = columns.filter(({ id }) => printed === undefined || printed.includes(id));
  return {
    headings: onPaper.map(({ label }) => label),
    rows: rows.map((row) => onPaper.map(({ value }) => value(row))),
    places: placeOf === undefined ? undefined : rows.map(placeOf),
  };
}

/** Buttons that hand on the table and the shapes of a result, a picture of its map, and a page to print. */
function ExportButtons<Row>(props: ExportsProps<Row>) {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  const notes = useNotes(props);
  const said = useSignal('');
  const { name, rows, features, sentence, legend = [], paper = () => tableOf(props) } = props;
  const nameAs = (extension: string) => fileName(name, koreaTime.peek().day, extension);

  const saveGeoJson = () => {
    const about = { title: name, sentence, notes, link: handOnLink() };
    const shapes = typeof features === 'function' ? features() : features;
    saveFile(new Blob([toGeoJson(shapes, about)], { type: 'application/geo+json' }), nameAs('geojson'));
  };
  const compose = async (picture: MapPicture) => {
    const fontFamily = getComputedStyle(document.body).fontFamily;
    const foot = [...notes, picture.attribution].filter((line) => line !== '');
    const scale = (meters: number) => formatMeters(language, meters);
    const words = { title: name, sentence, key: legend, foot, scale };
    await fontsFor(wordsOf(words));
    return toBlob(composePicture(picture, words, { palette: palettes[theme.peek()], fontFamily }));
  };
  const savePicture = async () => {
    said.value = t.exports.working;
    try {
      const picture = await requestPicture();
      const blob = picture === null ? null : await compose(picture);
      said.value = blob === null ? t.exports.noPicture : '';
      if (blob !== null) saveFile(blob, nameAs('png'));
    } catch (error) {
      said.value = `${t.exports.noPicture} (${error instanceof Error ? error.message : String(error)})`;
    }
  };
  const print = async () => {
    said.value = t.exports.working;
    try {
      await openPage();
      said.value = '';
    } catch (error) {
      said.value = `${t.exports.noPicture} (${error instanceof Error ? error.message : String(error)})`;
    }
  };
  const openPage = async () => {
    const [{ paperPicture }, { openPrintPage }] = await Promise.all([
      import('../../print/paper-picture.ts'),
      import('../../print/PrintPage.tsx'),
    ]);
    const table = paper();
    const shown = table.rows.slice(0, printedRows);
    const { places } = table;
    const { address } = await paperPicture({ numbered: places?.slice(0, printedRows) ?? [], legend });
    const text = (value: number | string | null) =>
      value === null
        ? ''
        : typeof value === 'number'
          ? value.toLocaleString(language, { maximumFractionDigits: 4 })
          : value;
    await openPrintPage({
      title: name,
      sentence: table.about === undefined ? sentence : joinSentences(language, [sentence, table.about]),
      picture: address,
      headings: [...(places === undefined ? [] : [t.exports.number]), ...table.headings],
      rows: shown.map((cells, index) => [...(places === undefined ? [] : [String(index + 1)]), ...cells.map(text)]),
      rest: table.rows.length > printedRows ? t.exports.rowsLeft(table.rows.length - printedRows) : null,
      notes,
      link: handOnLink(),
    });
  };
  return (
    <section class="exports">
      <h3>{t.exports.title}</h3>
      <div class="actions">
        <button type="button" disabled={rows.length === 0} onClick={() => saveTable(props)}>
          {t.exports.csv}
        </button>
        {(typeof features === 'function' || features.length > 0) && (
          <button type="button" onClick={saveGeoJson}>
            {t.exports.geojson}
          </button>
        )}
        <button type="button" onClick={() => void savePicture()}>
          {t.exports.picture}
        </button>
        <button type="button" onClick={() => void print()}>
          {t.exports.print}
        </button>
      </div>
      <p role="status">{said.value}</p>
      <p class="quiet">{t.exports.help}</p>
    </section>
  );
}

/** On a kiosk a result is taken along to a phone, and becomes files there. */
function OnOwnDevice() {
  const t = useTexts(ownDataPart);
  return (
    <section class="exports">
      <h3>{t.exports.title}</h3>
      <OnPhone what="exports" />
    </section>
  );
}

const HandOn = <Row,>(props: ExportsProps<Row>) =>
  appState.value.kiosk ? <OnOwnDevice /> : <ExportButtons {...props} />;

const Lazy = lazily<ExportsProps<never>>(async () => HandOn, ownDataPart);

/** Buttons that hand on a result: its table, shapes, a picture of the map and a page to print; on a kiosk a code. It fetches its own texts. */
export const Exports = Lazy as unknown as <Row>(props: ExportsProps<Row>) => ReturnType<typeof Lazy>;
