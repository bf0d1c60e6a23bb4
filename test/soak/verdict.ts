import type { Browser } from 'playwright-core';
import { describeMachine } from '../../bench/machine.ts';
import type { Usage } from './kiosk.ts';
import { grows, trendOf } from './trend.ts';
import type { SoakReport } from './week.ts';

/** The first samples hold what is fetched and remembered once: code, texts, fonts, tiles. */
const warmUpShare = 0.3;
/** A trend needs as many samples after that. */
const leastSamples = 12;
/** Growth over the rest of a week that is no leak, as a share. */
const allowedShare = 0.1;

const settled = ({ samples }: SoakReport): readonly Usage[] => samples.slice(Math.floor(samples.length * warmUpShare));

const measures = [
  ['JS heap (MB)', ({ heapMb }: Usage) => heapMb],
  ['DOM nodes', ({ nodes }: Usage) => nodes],
  ['Event listeners', ({ listeners }: Usage) => listeners],
] as const;

/** Everything that a keeper would not accept; nothing: all is well. */
export function complaintsAbout(report: SoakReport): readonly string[] {
  const growing = measures.flatMap(([name, of]) => {
    const values = settled(report).map(of);
    return grows(values, allowedShare) ? [`${name} grows: ${values.map((value) => value.toFixed(1)).join(' ')}`] : [];
  });
  const { reloads, options } = report;
  const few = settled(report).length < Math.min(leastSamples, options.samples / 2);
  return [
    ...(few ? [`too few samples for a trend: ${settled(report).length}`] : []),
    ...growing,
    ...[...new Set(reloads)].map((why) => `loaded anew ${reloads.filter((each) => each === why).length} times: ${why}`),
    ...[...new Set(report.errors)].map((error) => `error: ${error}`),
    ...report.problems.map((problem) => `told: ${problem}`),
    ...report.lost.map((name) => `lost: ${name}`),
  ];
}

/** The table of a soak, as the README has it. */
export function soakTable(report: SoakReport, browser: Browser): string {
  const { counts, options, samples, errors, lost, reloads, seconds } = report;
  const { processor, cores, memoryGb, node, browser: name, date } = describeMachine(browser);
  const rest = settled(report);
  const [first] = samples;
  const row = ([label, of]: (typeof measures)[number]) => {
    const { growth } = trendOf(rest.map(of));
    const at = (usage: Usage | undefined) =>
      usage === undefined ? '–' : of(usage).toFixed(of === measures[0][1] ? 1 : 0);
    const share = (100 * growth) / Math.max(1, Math.min(...rest.map(of)));
    return `| ${label} | ${at(first)} | ${at(rest[0])} | ${at(samples.at(-1))} | ${share.toFixed(1)} % |`;
  };
  return [
    `${date}, ${processor}, ${cores} cores, ${memoryGb} GB, Node ${node}, ${name} drawing in software; seed ${options.seed}, ${(seconds / 60).toFixed(1)} minutes for ${(counts.simulatedHours / 24).toFixed(1)} days.`,
    '',
    '| touches | visits | resets | languages | views | searches | contexts lost | recoveries | feeds | clock jumps | reloads | errors | functions lost |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    `| ${[counts.touches, counts.visits, counts.resets, counts.languageChanges, counts.viewChanges, counts.searches, counts.contextLosses, counts.recoveries, counts.feedChanges, counts.clockJumps, reloads.length, errors.length, lost.length].join(' | ')} |`,
    '',
    `| ${samples.length} samples after forced collection | start | warm | end | trend over the rest |`,
    '| --- | --- | --- | --- | --- |',
    ...measures.map(row),
  ].join('\n');
}
