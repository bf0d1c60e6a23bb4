import type { ComponentType } from 'preact';
import { itemKey } from '../core/item.ts';
import { asidePart, cardPart, type Messages, nightPart } from '../i18n/parts.ts';
import { favourites } from '../state/favourites.ts';
import { appState } from '../state/store.ts';
import { List } from './List.tsx';
import { lazily } from './lazily.tsx';
import { Notices } from './Notices.tsx';
import { cardOverTool, openPanel, type PanelTab, panelTab, panelTabs } from './panel-state.ts';
import { Sheet } from './Sheet.tsx';
import { useMessages } from './use-state.ts';

const Card = lazily(async () => (await import('./Card.tsx')).Card, cardPart);
const Legend = lazily(async () => (await import('./Legend.tsx')).Legend, asidePart);
const Compare = lazily(async () => (await import('./partners/Compare.tsx')).Compare);
const Kept = lazily(async () => (await import('./keep/Kept.tsx')).Kept, cardPart, nightPart);
const Workbench = lazily(async () => (await import('./planner/Workbench.tsx')).Workbench);
const PartnerTools = lazily(async () => (await import('./partners/PartnerTools.tsx')).PartnerTools);

const contents: Readonly<Record<PanelTab, ComponentType>> = {
  tools: Workbench,
  list: List,
  saved: Kept,
  compare: Compare,
  legend: Legend,
};

const labelOf = (tab: PanelTab, t: Messages): string =>
  ({
    tools: t.panel.tools,
    list: t.panel.list,
    saved: t.panel.saved(favourites.value.length),
    compare: t.panel.compare,
    legend: t.panel.legend,
  })[tab];

function Tabs({ tabs, open }: { readonly tabs: readonly PanelTab[]; readonly open: PanelTab }) {
  const t = useMessages();
  const choose = (tab: PanelTab) => {
    panelTab.value = tab;
    openPanel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    const tab = tabs[(tabs.indexOf(open) + by + tabs.length) % tabs.length];
    if (tab === undefined) return;
    choose(tab);
    document.getElementById(`tab-${tab}`)?.focus();
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
          aria-selected={open === tab}
          aria-controls="tab-panel"
          tabIndex={open === tab ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {labelOf(tab, t)}
        </button>
      ))}
    </div>
  );
}

/** What there is to read and choose: the selected record, else the list, the legend or a tool of the view. */
export function Panel() {
  const { selection, view, tool } = appState.value;
  const tabs = panelTabs[view];
  const open = tabs.find((tab) => tab === panelTab.value) ?? tabs[0] ?? 'list';
  const Content = contents[open];
  const isToolKept =
    tool !== null && open === 'tools' && selection !== null && cardOverTool.value !== itemKey(selection);
  return (
    <Sheet>
      <Notices />
      {selection === null || isToolKept ? (
        <>
          <Tabs tabs={tabs} open={open} />
          <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
            {view === 'partners' && open !== 'legend' && open !== 'compare' && <PartnerTools />}
            <Content />
          </div>
        </>
      ) : (
        <Card key={`${selection.kind}:${selection.id}`} selection={selection} />
      )}
    </Sheet>
  );
}
