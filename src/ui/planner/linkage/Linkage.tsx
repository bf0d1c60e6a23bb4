import { useMemo } from 'preact/hooks';
import { linkageFlows, linkageZones } from '../../../core/linkage/index.ts';
import { formatNumber, formatShare } from '../../../i18n/format.ts';
import { plannerPart, territoryPart } from '../../../i18n/planner-parts.ts';
import { ground } from '../../../state/planner/ground.ts';
import { parseLinkageParams } from '../../../state/planner/linkage-params.ts';
import { appState, isEntryShown, records } from '../../../state/store.ts';
import { useLanguage, useTexts } from '../../use-state.ts';
import { JobProblem } from '../parts/JobProblem.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useOverlay } from '../parts/use-overlay.ts';
import { useSelectedDivision } from '../use-divisions.ts';
import { joinSentences } from '../words.ts';
import { CentresTable } from './CentresTable.tsx';
import { ChosenDivision } from './ChosenDivision.tsx';
import { Evidence } from './Evidence.tsx';
import { IndexOfLinkage } from './IndexOfLinkage.tsx';
import { LinkageControls } from './LinkageControls.tsx';
import { LinkageOutcome } from './LinkageOutcome.tsx';
import { LinkageTable } from './LinkageTable.tsx';
import { drawLinkage, widestFlow } from './linkage-drawing.ts';
import { type LinkageRow, linkageRows, summariseLinkage, travelShares } from './linkage-rows.ts';
import { useLinkage } from './use-linkage.ts';
import { useNames } from './use-names.ts';
import '../../styles/territory.css';

type Found = NonNullable<ReturnType<typeof useLinkage>>;
type Settings = ReturnType<typeof parseLinkageParams>;

/** Zones, flows and the share of each eup and myeon on the map, and the people of the widest line. */
function useDrawing(found: Found | null, rows: readonly LinkageRow[], { leastPeople }: Settings) {
  const language = useLanguage();
  const { centre } = useNames();
  const code = useSelectedDivision();
  const outlines = ground.value?.outlines ?? [];
  const zonesShown = isEntryShown('linkage-zones');
  const zones = useMemo(
    () => (found === null || !zonesShown ? [] : linkageZones(found.model, outlines)),
    [found?.model, outlines, zonesShown],
  );
  const flows = useMemo(
    () => (found === null ? [] : linkageFlows(found.base, found.model, leastPeople)),
    [found?.model, leastPeople],
  );
  const features = useMemo(() => {
    if (found === null) return [];
    return drawLinkage({
      ...{ zones, rows, code, flows },
      points: new Map(found.base.divisions.map((division) => [division.code, division.point])),
      label: ({ main }) => `${centre(main.centre)} ${formatShare(language, main.share)}`,
    }).features;
  }, [found?.model, zones, rows, code, flows, language]);
  useOverlay(features);
  return { features, widest: widestFlow(flows) };
}

/** What the model says in one sentence, what it does not say, and where that comes from. */
function useFinding(found: Found | null, rows: readonly LinkageRow[]) {
  const t = useTexts(territoryPart);
  const language = useLanguage();
  const { centre, division } = useNames();
  const { leading, weakest, count, elsewhere, weak, population } = summariseLinkage(rows);
  const { centres, divisions } = records.value;
  const { limits } = t.ties;
  if (found === null) return { text: '', n: '', limits: [], sources: [] };
  const { floorKm, ownAtFloor } = found.base.settings;
  const { straight } = travelShares(found.model, rows);
  return {
    text: joinSentences(language, [
      leading === null ? null : t.ties.sentence(count, centre(leading.centre), leading.count, elsewhere),
      weakest === null
        ? null
        : t.ties.weakest(
            division(weakest.code),
            centre(weakest.main.centre),
            formatShare(language, weakest.main.share),
          ),
    ]),
    n: t.ties.n(count, formatNumber(language, population), centres.length),
    limits: [
      limits.model,
      limits.mix,
      ownAtFloor ? limits.own(formatNumber(language, floorKm, 1)) : limits.ownFar,
      ...(weak > 0 ? [limits.weak(weak)] : []),
      ...(straight < 0.005 ? [] : [limits.straight(formatShare(language, straight))]),
      limits.trades,
    ],
    sources: [
      ...centres.flatMap(({ sources }) => sources),
      ...divisions.flatMap(({ sources }) => sources),
      'tago-bus-routes',
      'national-bus-stop-locations',
      'jinju-security-lamps-2023',
    ],
  };
}

/** On which centre each eup and myeon hangs, how firmly, and what that rests on. */
export function Linkage() {
  const t = useTexts(territoryPart);
  const { parts } = useTexts(plannerPart);
  const { params } = appState.value;
  const code = useSelectedDivision();
  const settings = useMemo(() => parseLinkageParams(params), [params]);
  const found = useLinkage(settings);
  const rows = useMemo(
    () => (found === null ? [] : linkageRows(found)),
    [found?.model, found?.ranking, found?.stabilities],
  );
  const drawing = useDrawing(found, rows, settings);
  const { text, n, limits, sources } = useFinding(found, rows);
  if (found === null) return <p role="status">{ground.value === null ? t.ties.loading : parts.working}</p>;
  return (
    <div class="tool">
      <Sentence {...{ text, n, limits, sources }} method={t.ties.method} />
      <LinkageControls settings={settings} />
      <JobProblem problem={found.problem} />
      <LinkageTable rows={rows} selected={code} />
      <ChosenDivision model={found.model} stabilities={found.stabilities} code={code} />
      <CentresTable base={found.base} model={found.model} />
      <IndexOfLinkage ranking={found.ranking} ranks={found.ranks} settings={settings} selected={code} />
      <Evidence code={code} />
      <LinkageOutcome {...{ found, rows, settings, limits, sources }} {...drawing} sentence={text} />
    </div>
  );
}
