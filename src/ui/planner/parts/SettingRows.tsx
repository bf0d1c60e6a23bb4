import { ownDataPart } from '../../../i18n/planner-parts.ts';
import { differingParams, pinned } from '../../../state/planner/pinned.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { useSettingWords } from './use-setting-words.ts';

/** The settings in which the pinned result and the current one differ, as rows of a table. */
export function SettingRows() {
  const { pinned: t } = useTexts(ownDataPart);
  const words = useSettingWords();
  const { tool } = appState.value;
  const before = pinned.value?.tool ?? null;
  return (
    <>
      {differingParams.value.map((param) => {
        const then = words(before, param.name, param.before);
        const now = words(tool, param.name, param.now);
        return (
          <tr key={param.name} class="changed">
            <th scope="row">{param.now === undefined ? then.label : now.label}</th>
            <td class="number">{then.value ?? t.byDefault}</td>
            <td class="number">{now.value ?? t.byDefault}</td>
            <td />
          </tr>
        );
      })}
    </>
  );
}
