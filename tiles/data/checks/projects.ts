import type { Loaded } from '../load.ts';
import { type Problem, problemAt } from '../problem.ts';

const projectCounts = { industry: 13, talent: 10, atmosphere: 9, international: 7, support: 5 } as const;

/** Returns a problem for each goal whose number of projects is not the published one, and for a total that differs. */
export function checkProjects({ entries }: Loaded): readonly Problem[] {
  return entries.model.flatMap(({ record, place }) => {
    const counts = record.goals.flatMap(({ id, projectCount }, index) => {
      if (projectCount === projectCounts[id]) return [];
      return [problemAt(place, ['goals', index, 'projectCount'], projectCount, `${projectCounts[id]} for ${id}`)];
    });
    const missing = Object.keys(projectCounts).filter((id) => !record.goals.some((goal) => goal.id === id));
    const sum = record.goals.reduce((total, goal) => total + goal.projectCount, 0);
    return [
      ...counts,
      ...missing.map((id) => problemAt(place, ['goals'], 'four other goals', `a goal ${id}`)),
      ...(record.projectsTotal === 44 && sum === 44
        ? []
        : [problemAt(place, ['projectsTotal'], `${record.projectsTotal}, goals ${sum}`, '13 + 10 + 9 + 7 + 5 = 44')]),
    ];
  });
}
