import type {
  DominanceStability,
  LinkageBase,
  LinkageModel,
  RankedLinkage,
  RankStability,
} from '../../../core/linkage/index.ts';

/** Below this share most trips go to other centres, though this one gets more than any other. */
export const weakShare = 0.5;

type Share = LinkageModel['divisions'][number]['probabilities'][number];

/** An eup or myeon with the centre that it hangs on. */
export interface LinkageRow {
  readonly code: string;
  readonly population: number;
  readonly main: Share;
  /** The centre after it; null where there is only one. */
  readonly second: Share | null;
  /** Less than half of the trips go to the main centre. */
  readonly isWeak: boolean;
  /** Whether the main centre is in the division itself. */
  readonly isOwn: boolean;
  readonly index: RankedLinkage | null;
  readonly rank: RankStability | null;
  /** Null until it has been reckoned. */
  readonly stability: DominanceStability | null;
}

/** What rows are made of; lists that are not reckoned yet are empty. */
export interface LinkageFindings {
  readonly base: LinkageBase;
  readonly model: LinkageModel;
  readonly ranking: readonly RankedLinkage[];
  readonly ranks: readonly RankStability[];
  readonly stabilities: readonly DominanceStability[];
}

/** Returns the shares of a division, the largest first; empty for an unknown code. */
export const sharesFromLargest = (model: LinkageModel, code: string): readonly Share[] =>
  (model.divisions.find((division) => division.code === code)?.probabilities ?? []).toSorted(
    (a, b) => b.share - a.share,
  );

/** Returns the eup and myeon in the order of the divisions. */
export function linkageRows({ base, model, ranking, ranks, stabilities }: LinkageFindings): readonly LinkageRow[] {
  const owners = new Map(base.centres.map(({ id, divisions }) => [id, divisions]));
  const rural = base.divisions.filter(({ kind }) => kind !== 'dong');
  return rural.flatMap(({ code, nameKo, population }): LinkageRow[] => {
    const [main, second = null] = sharesFromLargest(model, code);
    if (main === undefined) return [];
    return [
      {
        ...{ code, population, main, second },
        isWeak: main.share < weakShare,
        isOwn: main.basis === 'own' || (owners.get(main.centre) ?? []).includes(nameKo),
        index: ranking.find((each) => each.code === code) ?? null,
        rank: ranks.find((each) => each.code === code) ?? null,
        stability: stabilities.find((each) => each.code === code) ?? null,
      },
    ];
  });
}

/** What there is to say of all eup and myeon in one sentence. */
export interface LinkageSummary {
  /** Number of eup and myeon, and of those that hang on a centre elsewhere. */
  readonly count: number;
  readonly elsewhere: number;
  /** The centre that most of them hang on, and how many. */
  readonly leading: { readonly centre: string; readonly count: number } | null;
  /** The row with the smallest share of its main centre. */
  readonly weakest: LinkageRow | null;
  readonly weak: number;
  readonly population: number;
}

/** Returns the summary; null values where there is no row. */
export function summariseLinkage(rows: readonly LinkageRow[]): LinkageSummary {
  const counts = new Map<string, number>();
  for (const { main } of rows) counts.set(main.centre, (counts.get(main.centre) ?? 0) + 1);
  const [leading] = [...counts].map(([centre, count]) => ({ centre, count })).toSorted((a, b) => b.count - a.count);
  const [weakest] = rows.toSorted((a, b) => a.main.share - b.main.share);
  return {
    count: rows.length,
    elsewhere: rows.filter(({ isOwn }) => !isOwn).length,
    leading: leading ?? null,
    weakest: weakest ?? null,
    weak: rows.filter(({ isWeak }) => isWeak).length,
    population: rows.reduce((sum, { population }) => sum + population, 0),
  };
}

/** Returns what the trips of the people of some rows rest on, as shares of all their trips; all 0 where nobody lives. */
export function travelShares(
  model: LinkageModel,
  rows: readonly LinkageRow[],
): Readonly<Record<Share['basis'], number>> {
  const people = { own: 0, road: 0, straight: 0 };
  const total = rows.reduce((sum, { population }) => sum + population, 0);
  for (const { code, population } of rows) {
    for (const { share, basis } of sharesFromLargest(model, code)) people[basis] += population * share;
  }
  const shareOf = (part: number): number => (total === 0 ? 0 : part / total);
  return { own: shareOf(people.own), road: shareOf(people.road), straight: shareOf(people.straight) };
}
