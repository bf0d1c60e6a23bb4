import { analysisPart } from '../../../i18n/planner-parts.ts';
import { setParams } from '../../../state/actions.ts';
import { chanceTests, readChanceSettings } from '../../../state/planner/chance-params.ts';
import { writeParam } from '../../../state/planner/read-params.ts';
import { appState } from '../../../state/store.ts';
import { useTexts } from '../../use-state.ts';
import { Choice } from '../parts/Choice.tsx';
import { AreaTest } from './AreaTest.tsx';
import { PointTest } from './PointTest.tsx';
import { QuotientTest } from './QuotientTest.tsx';
import { RegressionTest } from './RegressionTest.tsx';

const tests = { areas: AreaTest, quotient: QuotientTest, points: PointTest, regression: RegressionTest } as const;

/** Whether a pattern is more than chance: among divisions, by sector, among points, beside size. */
export function Chance() {
  const t = useTexts(analysisPart);
  const { test } = readChanceSettings(appState.value.params);
  const Test = tests[test];
  return (
    <div class="tool">
      <Choice
        label={t.chance.test}
        value={test}
        options={chanceTests.map((value) => ({ value, label: t.chance.tests[value] }))}
        onChange={(value) => setParams({ test: writeParam(value, 'areas') })}
      />
      <Test key={test} />
    </div>
  );
}
