import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { embedCode } from '../../core/embed/code.ts';
import { viewOf } from '../../core/embed/view-of.ts';
import { type View, views } from '../../core/item.ts';
import { languages } from '../../core/model/vocabulary.ts';
import { embedPart } from '../../i18n/embed/part.ts';
import { cardPart, languageNames } from '../../i18n/parts.ts';
import { setDialog } from '../../state/actions.ts';
import { type AppState, defaultState, type Selection, themeChoices } from '../../state/app-state.ts';
import { embedAddress, originOf } from '../../state/embed-link.ts';
import { appState, itemByKey } from '../../state/store.ts';
import { CopyText } from '../CopyText.tsx';
import { Icon } from '../Icon.tsx';
import { lazily } from '../lazily.tsx';
import { useTexts } from '../use-state.ts';
import { Choose } from './Choose.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { type FrameSize, frameSizes, keptSide, sizeNames } from './sizes.ts';
import '../styles/offline.css';
import './builder.css';

/** What the map in the frame is to show. */
interface Wish extends Pick<AppState, 'view' | 'language' | 'theme'> {
  readonly place: 'view' | 'camera' | 'thing';
  readonly thing: Selection | null;
}

/** The frame begins as the map stands. */
function beginWish(): Wish {
  const { view, language, theme, selection, camera } = appState.peek();
  const place = selection !== null ? 'thing' : camera !== null ? 'camera' : 'view';
  return { view, language, theme, place, thing: selection };
}

function stateOf({ view, language, theme, place, thing }: Wish): AppState {
  const now = appState.value;
  const isSameView = view === now.view;
  return {
    ...defaultState,
    view,
    language,
    theme,
    at: now.at,
    toggled: isSameView ? now.toggled : [],
    flat: isSameView && now.flat,
    camera: place === 'camera' && isSameView ? now.camera : null,
    selection: place === 'thing' ? thing : null,
  };
}

/** The embedded map itself; a change goes to it by its address, and leaves no step in the history of the page. */
function Preview({
  address,
  size,
  title,
}: {
  readonly address: string;
  readonly size: FrameSize;
  readonly title: string;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const first = useRef(address);
  useEffect(() => {
    if (address !== first.current) frame.current?.contentWindow?.location.replace(address);
    first.current = '';
  }, [address]);
  const src = useRef(address);
  return <iframe ref={frame} src={src.current} title={title} width={size.width ?? '100%'} height={size.height} />;
}

function Side({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (px: number) => void;
}) {
  return (
    <label class="builder-field">
      {label}
      <input
        type="number"
        min={200}
        max={2000}
        step={10}
        value={value}
        onChange={({ currentTarget }) => {
          const px = keptSide(currentTarget.valueAsNumber);
          currentTarget.value = String(px);
          onChange(px);
        }}
      />
    </label>
  );
}

function BuilderDialog() {
  const t = useTexts(embedPart);
  const dialog = useRef<HTMLDialogElement>(null);
  const wish = useSignal(beginWish());
  const sizeName = useSignal<(typeof sizeNames)[number]>('wide');
  const own = useSignal<FrameSize>({ width: 640, height: 480 });
  const parentText = useSignal('');
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const change = (part: Partial<Wish>) => {
    wish.value = { ...wish.peek(), ...part };
  };
  const chooseView = (view: View) => change({ view, place: 'view', thing: null });
  const { view, language, theme } = wish.value;
  const size = sizeName.value === 'own' ? own.value : frameSizes[sizeName.value];
  const parent = originOf(parentText.value);
  const address = embedAddress(stateOf(wish.value), parent, location.href);
  const item =
    wish.value.thing === null ? undefined : itemByKey.value.get(`${wish.value.thing.kind}:${wish.value.thing.id}`);
  const title =
    wish.value.place === 'thing' && item !== undefined ? `${item.name[language]} · ${t.app.title}` : t.app.title;
  const code = embedCode({ address, title, ...size });

  return (
    <dialog ref={dialog} class="ready builder" aria-labelledby="builder-title" onClose={() => setDialog(null)}>
      <header>
        <h2 id="builder-title">{t.embed.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" size={18} />
          {t.panel.close}
        </button>
      </header>
      <p>{t.embed.lead}</p>
      <div class="builder-fields">
        <Choose
          label={t.view.label}
          value={view}
          options={views.map((value) => ({ value, text: t.view[value] }))}
          onChoose={chooseView}
        />
        <Choose
          label={t.menu.language}
          value={language}
          options={languages.map((value) => ({ value, text: languageNames[value] }))}
          onChoose={(chosen) => change({ language: chosen })}
        />
        <Choose
          label={t.menu.theme}
          value={theme}
          options={themeChoices.map((value) => ({ value, text: t.menu[value] }))}
          onChoose={(chosen) => change({ theme: chosen })}
        />
        <Choose
          label={t.embed.size}
          value={sizeName.value}
          options={sizeNames.map((value) => ({ value, text: t.embed.sizes[value] }))}
          onChoose={(chosen) => {
            sizeName.value = chosen;
          }}
        />
        {sizeName.value === 'own' && (
          <>
            <Side
              label={t.embed.width}
              value={own.value.width ?? 640}
              onChange={(width) => {
                own.value = { ...own.peek(), width };
              }}
            />
            <Side
              label={t.embed.height}
              value={own.value.height}
              onChange={(height) => {
                own.value = { ...own.peek(), height };
              }}
            />
          </>
        )}
      </div>
      <PlaceChoice
        place={wish.value.place}
        thing={wish.value.thing}
        hasCamera={view === appState.value.view && appState.value.camera !== null}
        onChoose={(place, thing) =>
          change({ place, thing, ...(place === 'thing' && thing !== null ? { view: viewOf(thing.kind, view) } : {}) })
        }
      />
      <div class="builder-field">
        <label for="builder-parent">{t.embed.parent}</label>
        <input
          id="builder-parent"
          type="url"
          inputMode="url"
          placeholder="https://www.example.org"
          value={parentText.value}
          aria-describedby="builder-parent-help"
          aria-invalid={parentText.value.trim() !== '' && parent === null}
          onInput={({ currentTarget }) => {
            parentText.value = currentTarget.value;
          }}
        />
        <small id="builder-parent-help">
          {parentText.value.trim() !== '' && parent === null ? t.embed.parentWrong : t.embed.parentHelp}
        </small>
      </div>
      <section>
        <label class="builder-field">
          {t.embed.code}
          <textarea readOnly rows={4} value={code} spellcheck={false} />
        </label>
        <div class="actions">
          <CopyText text={() => code} label={t.embed.copy} done={t.embed.copied} failed={t.embed.copyFailed} />
        </div>
        <p class="quiet">{t.embed.notes}</p>
      </section>
      <section>
        <h3>{t.embed.preview}</h3>
        <Preview address={address} size={size} title={t.embed.preview} />
      </section>
    </dialog>
  );
}

/** Makes the line of HTML that puts the map into someone's page, and shows what it will look like. */
export const Builder = lazily(async () => BuilderDialog, embedPart, cardPart);
