import { useLayoutEffect, useRef } from 'preact/hooks';
import { itemKey } from '../core/item.ts';
import type { Source } from '../core/model/index.ts';
import { livePart } from '../i18n/live/part.ts';
import { cardPart } from '../i18n/parts.ts';
import { select } from '../state/actions.ts';
import type { Selection } from '../state/app-state.ts';
import { shownAlerts } from '../state/live-alerts.ts';
import { appState, itemByKey, recordsSettled } from '../state/store.ts';
import { shownContext } from './card-context.ts';
import { cardOf } from './cards/card.ts';
import type { CardLine, CardModel } from './cards/model.ts';
import { sourceDetail } from './cards/parts.ts';
import { WalkCard } from './festival/WalkCard.tsx';
import { Badge, Icon } from './Icon.tsx';
import { CopyLink } from './keep/CopyLink.tsx';
import { FavouriteButton } from './keep/FavouriteButton.tsx';
import { KeepActions } from './keep/KeepActions.tsx';
import { lazily } from './lazily.tsx';
import { Name } from './Name.tsx';
import { openPanel } from './panel-state.ts';
import { useLanguage, useTexts } from './use-state.ts';
import './styles/card.css';

const ReportButton = lazily(async () => (await import('./report/ReportButton.tsx')).ReportButton);
const LiveLines = lazily(async () => (await import('./live/LiveMark.tsx')).LiveLines, livePart);

function Line({ line }: { readonly line: CardLine }) {
  const t = useTexts(cardPart);
  const { to } = line;
  return (
    <li>
      {line.icon !== undefined && <Icon name={line.icon} size={18} />}
      {to === undefined ? (
        <span>{line.text}</span>
      ) : (
        <button type="button" class="link" onClick={() => select(to, true)}>
          {line.text}
        </button>
      )}
      {line.verdict !== undefined && <span class={`verdict verdict-${line.verdict}`}>{t.verdict[line.verdict]}</span>}
      {line.detail !== undefined && line.detail !== '' && <span class="line-detail">{line.detail}</span>}
    </li>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const t = useTexts(cardPart);
  const { url } = source;
  return (
    <li>
      {url === undefined || appState.value.kiosk ? (
        source.title
      ) : (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {source.title}
        </a>
      )}
      <span class="line-detail">{sourceDetail(source, t)}</span>
    </li>
  );
}

function Actions({ selection, hasPlace }: { readonly selection: Selection; readonly hasPlace: boolean }) {
  const t = useTexts(cardPart);
  const item = itemByKey.value.get(`${selection.kind}:${selection.id}`);
  return (
    <div class="card-actions">
      {item !== undefined && <FavouriteButton itemKey={itemKey(item)} />}
      {hasPlace && (
        <button type="button" onClick={() => select(selection, true)}>
          <Icon name="locate" size={18} />
          {t.card.showOnMap}
        </button>
      )}
      {!appState.value.kiosk && <CopyLink link={() => location.href} />}
      {item !== undefined && <KeepActions item={item} />}
      <ReportButton />
    </div>
  );
}

function Body({ card, selection }: { readonly card: CardModel; readonly selection: Selection }) {
  const t = useTexts(cardPart);
  const item = itemByKey.value.get(`${selection.kind}:${selection.id}`);
  return (
    <>
      {shownAlerts.value.length > 0 && <LiveLines of={`${selection.kind}:${selection.id}`} />}
      {card.text !== null && <p class="card-text">{card.text}</p>}
      <Actions selection={selection} hasPlace={card.hasPlace} />
      {appState.value.view !== 'partners' && item !== undefined && <WalkCard item={item} />}
      {card.notes.map((note) => (
        <p key={note} class="note">
          <Icon name="info" size={18} />
          <span>{note}</span>
        </p>
      ))}
      <dl class="facts">
        {card.rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {card.lists.map(({ heading, lines }) => (
        <section key={heading}>
          {heading !== '' && <h3>{heading}</h3>}
          <ul class="lines">
            {lines.map((line) => (
              <Line key={`${line.text} ${line.detail}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
      {card.sources.length > 0 && (
        <details class="sources">
          <summary>
            {t.card.sources} ({card.sources.length})
          </summary>
          <ul class="lines">
            {card.sources.map((source) => (
              <SourceLine key={source.key} source={source} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The record that is selected, with everything that is known of it and how it is known. */
export function Card({ selection }: { readonly selection: Selection }) {
  const t = useTexts(cardPart);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const item = itemByKey.value.get(`${selection.kind}:${selection.id}`);
  const card = item === undefined ? null : cardOf(item, shownContext(t));

  useLayoutEffect(() => {
    openPanel();
    // Whoever reads the map in words goes on reading.
    if (!appState.peek().text) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <article class="card">
      <button type="button" class="back" onClick={() => select(null)}>
        <Icon name="back" size={18} />
        {t.panel.back}
      </button>
      {card === null ? (
        <p role="status">{recordsSettled.value ? t.card.unknownSelection : t.app.loading}</p>
      ) : (
        <>
          <div class="card-head">
            <Badge name={card.icon} hue={card.role} doubtful={card.doubtful} />
            <div>
              <h2 ref={heading} tabIndex={-1}>
                <Name name={card.name} language={language} />
              </h2>
              <p class="quiet">{card.kind}</p>
            </div>
          </div>
          <Body card={card} selection={selection} />
        </>
      )}
    </article>
  );
}
