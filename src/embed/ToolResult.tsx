import { finding } from '../state/planner/finding.ts';
import { appState } from '../state/store.ts';
import { toolComponents } from '../ui/planner/tool-components.ts';

/** What a tool of the workbench found: it draws over the map as in the workbench, and its sentence stands below. */
export function ToolResult() {
  const { tool } = appState.value;
  const Component = tool === null ? undefined : toolComponents[tool];
  if (Component === undefined) return null;
  const { value } = finding;
  return (
    <>
      <div hidden>
        <Component key={tool} />
      </div>
      {value !== null && (
        <p class="embed-finding">
          {value.text} <small>{value.n}</small>
        </p>
      )}
    </>
  );
}
