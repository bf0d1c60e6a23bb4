import { type BridgeState, bridgesAt } from '../../core/schedule/bridge-hours.ts';
import { cardPart, nightPart } from '../../i18n/parts.ts';
import { select } from '../../state/actions.ts';
import { closureOf, openUnlessClosed } from '../../state/live-alerts.ts';
import { koreaTime, records } from '../../state/store.ts';
import { feeWords } from '../cards/fee-words.ts';
import { openText } from '../cards/open-text.ts';
import { useLanguage, useTexts } from '../use-state.ts';
import { Season } from './Quiet.tsx';
import { ReadyWalks } from './ReadyWalks.tsx';
import '../styles/card.css';

function Bridge({ state: { bridge, open: planned, assumed } }: { readonly state: BridgeState }) {
  const t = useTexts(nightPart);
  const words = useTexts(cardPart);
  const language = useLanguage();
  const closure = closureOf(`crossing:${bridge.id}`);
  const open = openUnlessClosed(`crossing:${bridge.id}`, planned);
  const parts = [
    openText(open, koreaTime.value, words) ?? t.night.hoursUnknown,
    ...(closure === null ? [] : [closure.text[language]]),
    feeWords(bridge.feeKrw, words, language),
    ...(assumed ? [t.night.hoursAssumed] : []),
    ...(bridge.ends === null ? [t.night.placeUnknown] : []),
  ];
  return (
    <li>
      <button type="button" class="link" onClick={() => select({ kind: 'crossing', id: bridge.id }, true)}>
        {bridge.name[language]}
      </button>{' '}
      <span class={`line-detail state-${open.state}`}>{parts.join(' · ')}</span>
    </li>
  );
}

/** The floating bridges of the shown evening and whether one may cross them. */
function Bridges() {
  const t = useTexts(nightPart);
  const bridges = bridgesAt(records.value, koreaTime.value);
  return (
    <section>
      <h2>{t.night.bridges}</h2>
      <ul class="lines">
        {bridges.map((state) => (
          <Bridge key={state.bridge.id} state={state} />
        ))}
      </ul>
      <p class="quiet">{bridges.length === 0 ? t.night.noBridges : t.night.roadBridges}</p>
    </section>
  );
}

/** What else to know of the shown evening: its bridges, walks that are ready, the days of the festival. */
export function Tonight({ quiet }: { readonly quiet: boolean }) {
  return (
    <>
      <Bridges />
      <ReadyWalks />
      {!quiet && <Season />}
    </>
  );
}
