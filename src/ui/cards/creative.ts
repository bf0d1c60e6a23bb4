import type {
  Asset,
  Centre,
  Cluster,
  CreativeModel,
  Creators,
  Goal,
  Linkage,
  NamedProject,
} from '../../core/model/index.ts';
import type { NamedPlace } from '../../core/records.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { CardBody } from './festival.ts';
import type { CardContext, CardLine } from './model.ts';
import { divisionName, list, row, statements } from './parts.ts';

/** What the card of a creative asset says. */
export function assetBody(asset: Asset, context: CardContext): CardBody {
  const { t, language } = context;
  return {
    text: asset.text[language],
    rows: [
      ...row(t.card.status, t.status[asset.status]),
      ...row(t.card.founded, asset.founded),
      ...row(t.card.address, asset.addressKo),
      ...row(t.card.where, divisionName(asset.division, context)),
    ],
    lists: [],
    notes: asset.note === undefined ? [] : [asset.note[language]],
    sourceKeys: [...asset.sources, ...(asset.position?.sources ?? [])],
  };
}

/** What the card of a place of the state's lists says. */
export function placeBody(place: NamedPlace, context: CardContext): CardBody {
  const { t, records, language } = context;
  const twin = records.places.find(({ id }) => id === place.perhapsSameAs);
  return {
    text: null,
    rows: [
      ...row(t.card.status, t.status[place.status]),
      ...row(t.card.address, place.addressKo),
      ...row(t.card.where, divisionName(place.division, context)),
      ...row(t.card.perhapsSame, twin && (language === 'ko' ? twin.nameKo : `${twin.nameLatin} ${twin.nameKo}`)),
    ],
    lists: [],
    notes: [],
    sourceKeys: [...place.sources, ...(place.position?.sources ?? [])],
  };
}

/** What the card of a named cluster says. */
export function clusterBody(cluster: Cluster, context: CardContext): CardBody {
  const { t, language } = context;
  const area = cluster.areaKm2 === null ? null : `${formatNumber(language, cluster.areaKm2, 3)} km²`;
  return {
    text: cluster.text[language],
    rows: [
      ...row(t.card.area, area ?? t.card.unknown),
      ...row(t.card.firms, cluster.firms === null ? t.card.unknown : formatNumber(language, cluster.firms)),
      ...row(t.card.industries, cluster.industries.map((industry) => industry[language]).join(' · ')),
      ...row(t.card.dates, cluster.dates?.[language]),
      ...row(t.card.where, divisionName(cluster.division, context)),
    ],
    lists: [],
    notes: [
      ...(cluster.conflict === undefined ? [] : [`${t.card.conflict}: ${cluster.conflict[language]}`]),
      ...(cluster.position !== null && cluster.extentDivisions === undefined ? [t.card.approximate] : []),
    ],
    sourceKeys: [...cluster.sources, ...(cluster.position?.sources ?? [])],
  };
}

/** What the card of a tie between town and countryside says. */
export function linkageBody(linkage: Linkage, context: CardContext): CardBody {
  return {
    text: linkage.text[context.language],
    rows: row(context.t.card.where, divisionName(linkage.division, context)),
    lists: [],
    notes: [],
    sourceKeys: [...linkage.sources, ...(linkage.position?.sources ?? [])],
  };
}

/** What the card of a centre of the master plan says. */
export function centreBody(centre: Centre, context: CardContext): CardBody {
  const divisions = centre.divisions.map((ko) => divisionName(ko, context)).join(' · ');
  return {
    text: null,
    rows: row(context.t.card.divisions, divisions),
    lists: [],
    notes: [],
    sourceKeys: [...centre.sources, ...centre.position.sources],
  };
}

const projectLine = (project: NamedProject, { language }: CardContext): CardLine => ({
  text: project.name[language],
  to: { kind: 'project', id: project.id },
});

/** What the card of the creative-city model says: everything of its source document. */
export function modelBody(model: CreativeModel, context: CardContext): CardBody {
  const { t, language } = context;
  const goals = model.goals.map((goal) => ({
    text: `${goal.order}. ${goal.name[language]}: ${goal.projectCount}`,
    to: { kind: 'goal' as const, id: goal.id },
  }));
  const named = model.namedProjects.map((project) => projectLine(project, context));
  const unnamed = model.projectsTotal - model.namedProjects.filter((p) => p.membership === 'core-project').length;
  const chronology = model.chronology.map(({ date, text }) => ({ text: text[language], detail: date }));
  return {
    text: model.vision[language],
    rows: [[t.card.projects, t.card.projectsOf(model.projectsTotal - unnamed, model.projectsTotal)]],
    lists: [
      ...list(t.card.goals, goals),
      ...list(t.card.combines, statements(model.combines, context)),
      ...list(t.card.values, statements(model.values, context)),
      ...list(t.card.emphases, statements(model.emphases, context)),
      ...list(t.card.projects, [...named, { text: t.card.unnamed(unnamed) }]),
      ...list(t.card.facts, statements(model.facts, context)),
      ...list(t.card.chronology, chronology),
      ...list(t.card.conflicts, statements(model.conflicts, context)),
    ],
    notes: [model.namedProjectsNote[language]],
    sourceKeys: [
      ...model.sources,
      ...[...model.facts, ...model.chronology, ...model.conflicts, ...model.namedProjects].flatMap((e) => e.sources),
    ],
  };
}

/** What the card of one of the five goals says. */
export function goalBody(goal: Goal, model: CreativeModel, context: CardContext): CardBody {
  const { t, language } = context;
  const named = model.namedProjects.filter((project) => project.goal === goal.id);
  return {
    text: goal.task?.[language] ?? null,
    rows: [[t.card.projects, t.card.projectsOf(named.length, goal.projectCount)]],
    lists: list(t.card.projects, [
      ...named.map((project) => projectLine(project, context)),
      ...(named.length < goal.projectCount ? [{ text: t.card.unnamed(goal.projectCount - named.length) }] : []),
    ]),
    notes: [model.namedProjectsNote[language]],
    sourceKeys: goal.sources,
  };
}

/** What the card of a named project says. */
export function projectBody(project: NamedProject, model: CreativeModel, context: CardContext): CardBody {
  const { t, language, records } = context;
  const goal = model.goals.find(({ id }) => id === project.goal);
  const places = project.places.flatMap((id): CardLine[] => {
    const asset = records.assets.find((entry) => entry.id === id);
    if (asset !== undefined) return [{ text: asset.name[language], to: { kind: 'asset', id } }];
    const linkage = records.linkages.find((entry) => entry.id === id);
    if (linkage !== undefined) return [{ text: linkage.name[language], to: { kind: 'linkage', id } }];
    const site = records.sites.find((entry) => entry.id === id);
    return site === undefined ? [] : [{ text: site.name[language], to: { kind: 'site', id } }];
  });
  return {
    text: project.note?.[language] ?? null,
    rows: row(t.card.goal, goal?.name[language] ?? t.card.goalUnknown),
    lists: list(t.card.showOnMap, places),
    notes: [project.membership === 'core-project' ? t.card.coreProject : t.card.uncertain],
    sourceKeys: project.sources,
  };
}

/** What the card of the study of local creators says: everything of its source document. */
export function studyBody(creators: Creators, context: CardContext): CardBody {
  const { t, language } = context;
  return {
    text: creators.definition[language],
    rows: [
      [t.card.author, `${creators.author}, ${creators.publisher}`],
      [t.card.published, creators.date],
    ],
    lists: [
      ...list(t.card.examples, statements(creators.examples, context)),
      ...list(t.card.findings, statements(creators.findings, context)),
      ...list(t.card.policies, statements(creators.policies, context)),
      ...list(t.card.local, statements(creators.local, context)),
    ],
    notes: [`${t.card.caution}: ${creators.caution[language]}`],
    sourceKeys: [...creators.sources, ...creators.local.flatMap((entry) => entry.sources)],
  };
}
