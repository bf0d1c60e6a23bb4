import type { PlannerTexts } from '../parts.ts';

/** The texts of the planner's workbench, in simplified Chinese. */
export const zh: PlannerTexts = {
  workbench: {
    lead: '您想了解什么？选择问题后，工具会以合适的设置打开，设置会保存在链接中。',
    back: '全部问题',
    questions: {
      clusters: '创意场所聚集在哪里？',
      chance: '这不只是偶然吗？',
      reach: '从这里能到达什么？',
      divisions: '各行政区有何不同？',
      linkage: '乡村与城区如何相连？',
      projects: '44个重点项目覆盖什么？',
      data: '把自己的数据放到地图上',
    },
  },
  parts: {
    working: '正在计算 …',
    failed: (detail) => `无法计算：${detail}`,
    limits: '此结果的局限',
    sources: (n) => `计算方法与来源（${n}）`,
    unconfirmed: '未经确认的来源',
    sortBy: (column) => `按${column}排序`,
    selected: (name) => `已选：${name}`,
    openCard: '打开详情',
    clear: '取消选择',
  },
};
