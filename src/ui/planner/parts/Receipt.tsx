import { useEffect, useMemo, useState } from 'preact/hooks';
import { canonicalJson, compareReceipt, type ReceiptDigests, receiptCode } from '../../../core/receipt.ts';
import { formatDay } from '../../../i18n/format.ts';
import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { loadManifest } from '../../../load/manifest.ts';
import { sha256Hex } from '../../../load/sha256.ts';
import { ownData } from '../../../state/planner/own-data.ts';
import { appState, koreaTime } from '../../../state/store.ts';
import { plannerLink } from '../../keep/links.ts';
import { lazily } from '../../lazily.tsx';
import { useLanguage, useTexts } from '../../use-state.ts';
import '../../styles/owndata.css';

export interface ReceiptProps {
  /** Name of the method, such as `DBSCAN`; the same in every language. */
  readonly method: string;
  /** Everything besides the data on which the result depends. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  /** null: nothing is drawn by lot. */
  readonly seed: number | null;
  /** Whether the result rests on the own file, beside the data of the map. */
  readonly usesOwnData?: boolean;
  /** The result as data (no words): the same object as long as it is the same. */
  readonly result: unknown;
}

interface Made extends ReceiptDigests {
  readonly city: string;
  readonly own: string | null;
}

const settleMs = 600;

let cityDigest: Promise<string | null> | undefined;
const askCityDigest = (): Promise<string | null> => {
  cityDigest ??= loadManifest().then((loaded) => {
    if (!loaded.ok) cityDigest = undefined;
    return loaded.ok ? loaded.value.builtFrom : null;
  });
  return cityDigest;
};

/** Digests of a result and of what it came from; null where the browser makes none. */
async function make({ method, parameters, seed, result }: ReceiptProps, own: string | null): Promise<Made | null> {
  const city = (await askCityDigest()) ?? 'unknown';
  const [resultDigest, data, settings] = await Promise.all([
    sha256Hex(canonicalJson(result)),
    sha256Hex(canonicalJson({ city, own })),
    sha256Hex(canonicalJson({ method, parameters, seed })),
  ]);
  return resultDigest === null || data === null || settings === null
    ? null
    : { result: resultDigest, data, settings, city, own };
}

function CopyReceipt({ code }: { readonly code: string }) {
  const t = useTexts(ownDataPart);
  const [said, setSaid] = useState<'copied' | 'failed' | null>(null);
  const link = plannerLink({ ...appState.value.params, r: code });
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  return (
    <div class="actions">
      <button type="button" data-link={link} onClick={() => void copy().catch(() => setSaid('failed'))}>
        {t.receipt.copy}
      </button>
      <span role="status">
        {said === 'copied' ? t.receipt.copied : said === 'failed' ? `${t.receipt.copyFailed} ${link}` : ''}
      </span>
    </div>
  );
}

function ReceiptText(props: ReceiptProps) {
  const t = useTexts(ownDataPart);
  const language = useLanguage();
  const { method, parameters, seed, usesOwnData = false, result } = props;
  const [made, setMade] = useState<Made | null | 'working'>('working');
  const settings = useMemo(() => canonicalJson({ method, parameters, seed }), [method, parameters, seed]);
  const own = usesOwnData ? (ownData.value?.digest ?? null) : null;
  useEffect(() => {
    let isWanted = true;
    // Not while a slider moves: the labels of many points take their time.
    const timer = window.setTimeout(() => void make(props, own).then((value) => isWanted && setMade(value)), settleMs);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [settings, own, result]);
  const { r } = appState.value.params;
  const verdict = r === undefined || made === null || made === 'working' ? null : compareReceipt(r, made);
  const short = (digest: string) => <code title={digest}>{digest.slice(0, 12)}</code>;
  return (
    <section class="receipt">
      <h3>{t.receipt.title}</h3>
      {verdict !== null && (
        <p class={`verdict ${verdict}`} role="status">
          {t.receipt.verdicts[verdict]}
        </p>
      )}
      <p class="quiet">{made === null ? t.receipt.insecure : t.receipt.explain}</p>
      <dl>
        <dt>{t.receipt.method}</dt>
        <dd>{method}</dd>
        <dt>{t.receipt.parameters}</dt>
        <dd>
          {Object.entries(parameters)
            .map(([name, value]) => `${name} = ${value ?? '–'}`)
            .join(', ')}
        </dd>
        <dt>{t.receipt.seed}</dt>
        <dd>{seed ?? t.receipt.noSeed}</dd>
        {made !== null && made !== 'working' && (
          <>
            <dt>{t.receipt.cityData}</dt>
            <dd>{short(made.city)}</dd>
            {made.own !== null && <dt>{t.own.ownFile}</dt>}
            {made.own !== null && <dd>{short(made.own)}</dd>}
            <dt>{t.receipt.result}</dt>
            <dd>{short(made.result)}</dd>
          </>
        )}
        <dt>{t.receipt.made}</dt>
        <dd>{formatDay(language, koreaTime.value.day)}</dd>
      </dl>
      {made !== null && made !== 'working' && !appState.value.kiosk && <CopyReceipt code={receiptCode(made)} />}
    </section>
  );
}

/** What a result came from, as digests, and whether it is the result of the link. It fetches its own texts. */
export const Receipt = lazily<ReceiptProps>(async () => ReceiptText, ownDataPart);
