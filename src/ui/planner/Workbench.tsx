import { useLayoutEffect, useRef } from 'preact/hooks';
import { itemKey } from '../../core/item.ts';
import { plannerPart } from '../../i18n/planner-parts.ts';
import { openTool, select } from '../../state/actions.ts';
import { type Tool, tools } from '../../state/app-state.ts';
import { appState, itemByKey } from '../../state/store.ts';
import { lazily } from '../lazily.tsx';
import { cardOverTool, openPanel } from '../panel-state.ts';
import { useLanguage, useTexts } from '../use-state.ts';
import { toolComponents } from './tool-components.ts';
import '../styles/workbench.css';
import '../styles/card.css';

/** The record that all linked views of a tool have selected. */
function SelectedRecord() {
  const t = useTexts(plannerPart);
  const language = useLanguage();
  const { selection } = appState.value;
  const item = selection === null ? undefined : itemByKey.value.get(itemKey(selection));
  if (item === undefined) return null;
  return (
    <p class="selected-record">
      <span>{t.parts.selected(item.name[language])}</span>
      <button
        type="button"
        class="link"
        onClick={() => {
          cardOverTool.value = itemKey(item);
        }}
      >
        {t.parts.openCard}
      </button>
      <button type="button" class="link" onClick={() => select(null)}>
        {t.parts.clear}
      </button>
    </p>
  );
}

function OpenTool({ tool }: { readonly tool: Tool }) {
  const t = useTexts(plannerPart);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // On a phone a link with a tool shows its result, not only the map.
    openPanel();
    heading.current?.focus({ preventScroll: true });
  }, [tool]);
  const Component = toolComponents[tool];
  return (
    <>
      <button type="button" class="link back" onClick={() => openTool(null)}>
        {t.workbench.back}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {t.workbench.questions[tool]}
      </h2>
      <SelectedRecord />
      {Component !== undefined && <Component />}
    </>
  );
}

/** The questions that a planner comes with; each opens its tool. */
function WorkbenchWithin() {
  const t = useTexts(plannerPart);
  const { tool } = appState.value;
  return (
    <section class="workbench">
      {tool === null ? (
        <>
          <p class="quiet">{t.workbench.lead}</p>
          <ul class="questions">
            {tools
              .filter((name) => toolComponents[name] !== undefined)
              .map((name) => (
                <li key={name}>
                  <button type="button" onClick={() => openTool(name)}>
                    {t.workbench.questions[name]}
                  </button>
                </li>
              ))}
          </ul>
        </>
      ) : (
        <OpenTool key={tool} tool={tool} />
      )}
    </section>
  );
}

/** The same with its texts, which no first visit asks for. */
export const Workbench = lazily(async () => WorkbenchWithin, plannerPart);
