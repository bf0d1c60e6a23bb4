import { appState } from '../state/store.ts';
import { Card } from './Card.tsx';
import { Legend } from './Legend.tsx';
import { List } from './List.tsx';
import { Notices } from './Notices.tsx';
import { openPanel, panelTab } from './panel-state.ts';
import { Sheet } from './Sheet.tsx';
import { useMessages } from './use-state.ts';

const tabs = ['list', 'legend'] as const;

function Tabs() {
  const t = useMessages();
  const choose = (tab: (typeof tabs)[number]) => {
    panelTab.value = tab;
    openPanel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    choose(panelTab.value === 'list' ? 'legend' : 'list');
    document.getElementById(`tab-${panelTab.value}`)?.focus();
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t.panel.label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={panelTab.value === tab}
          aria-controls="tab-panel"
          tabIndex={panelTab.value === tab ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {t.panel[tab]}
        </button>
      ))}
    </div>
  );
}

/** What there is to read and choose: the selected record, else the list or the legend. */
export function Panel() {
  const { selection } = appState.value;
  return (
    <Sheet>
      <Notices />
      {selection === null ? (
        <>
          <Tabs />
          <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${panelTab.value}`}>
            {panelTab.value === 'list' ? <List /> : <Legend />}
          </div>
        </>
      ) : (
        <Card key={`${selection.kind}:${selection.id}`} selection={selection} />
      )}
    </Sheet>
  );
}
