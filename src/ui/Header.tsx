import { views } from '../core/item.ts';
import { languages } from '../core/model/vocabulary.ts';
import { languageNames } from '../i18n/parts.ts';
import { reportAway, setLanguage, setOffline, setTheme, setView } from '../state/actions.ts';
import { themeChoices } from '../state/app-state.ts';
import { appState } from '../state/store.ts';
import { Icon } from './Icon.tsx';
import { SearchBox } from './SearchBox.tsx';
import { useMessages } from './use-state.ts';

const viewIcons = { festival: 'festival', planner: 'planner', partners: 'globe' } as const;

/** A language that cannot be had is said, and the choice shows the one that stays. */
async function chooseLanguage(choice: HTMLSelectElement): Promise<void> {
  try {
    await setLanguage(languages.find((l) => l === choice.value) ?? 'en');
  } catch (error) {
    choice.value = appState.peek().language;
    reportAway(error);
  }
}

function ViewSwitch() {
  const t = useMessages();
  return (
    <nav class="views" aria-label={t.view.label}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={appState.value.view === view ? 'page' : undefined}
          onClick={() => setView(view)}
        >
          <Icon name={viewIcons[view]} size={18} />
          <span>{t.view[view]}</span>
        </button>
      ))}
    </nav>
  );
}

function Choices() {
  const t = useMessages();
  const { language, theme } = appState.value;
  const themeIcons = { auto: 'clock', night: 'moon', day: 'sun' } as const;
  return (
    <div class="choices">
      {!appState.value.kiosk && (
        <button
          type="button"
          class="plain"
          aria-label={t.menu.offline}
          title={t.menu.offline}
          aria-haspopup="dialog"
          onClick={() => setOffline(true)}
        >
          <Icon name="check" size={20} />
        </button>
      )}
      <label class="choice">
        <Icon name="language" size={18} />
        <span class="visually-hidden">{t.menu.language}</span>
        <select value={language} onChange={({ currentTarget }) => void chooseLanguage(currentTarget)}>
          {languages.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageNames[code]}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <Icon name={themeIcons[theme]} size={18} />
        <span class="visually-hidden">{t.menu.theme}</span>
        <select
          value={theme}
          onChange={({ currentTarget }) => setTheme(themeChoices.find((c) => c === currentTarget.value) ?? 'auto')}
        >
          {themeChoices.map((choice) => (
            <option key={choice} value={choice}>
              {t.menu[choice]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Name, views, search and the choices that hold for everything. */
export function Header() {
  const t = useMessages();
  return (
    <header class="top">
      <h1 class="brand">
        <Icon name="lantern-zone" hue="amber" size={22} />
        <span>{t.app.short}</span>
      </h1>
      <SearchBox />
      <ViewSwitch />
      <Choices />
    </header>
  );
}
