import { plannerPart } from '../../i18n/parts.ts';
import { openTool } from '../../state/actions.ts';
import { type Tool, tools } from '../../state/app-state.ts';
import { appState } from '../../state/store.ts';
import { useTexts } from '../use-state.ts';

/** The questions that a planner comes with; each opens its tool. */
export function Workbench() {
  const t = useTexts(plannerPart);
  const { tool } = appState.value;
  return (
    <section class="workbench">
      {tool === null ? (
        <>
          <p class="quiet">{t.workbench.lead}</p>
          <ul class="questions">
            {tools.map((name: Tool) => (
              <li key={name}>
                <button type="button" onClick={() => openTool(name)}>
                  {t.workbench.questions[name]}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <button type="button" onClick={() => openTool(null)}>
          {t.workbench.back}
        </button>
      )}
    </section>
  );
}
