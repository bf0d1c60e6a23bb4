import { relative } from 'node:path';
import type { TestError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** The line of a test file that an error comes from, where it is known. */
const placeOf = (stacks: TestError['stacks']): string => {
  const frame = stacks?.[0];
  return frame === undefined ? '' : `(${relative(process.cwd(), frame.file)}:${frame.line})`;
};

/** Ends a run with what passed only at its second try, and one plain line, `N passed, N failed`, for whoever reads only that. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const states = tests.map((test) => test.result().state);
    // A file that could not be read, or a hook that failed: the tests of those count as skipped.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = suites.filter((suite) => suite.errors().length > 0).length;
    const passed = states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length + broken + errors.length;
    for (const test of tests.filter((each) => each.diagnostic()?.flaky === true)) {
      console.log(`passed at the second try only: ${test.module.relativeModuleId}: ${test.fullName}`);
      for (const { message, stacks } of test.result().errors ?? []) console.log(`  ${message} ${placeOf(stacks)}`);
    }
    console.log(`\n${passed} passed, ${failed} failed`);
  }
}
