import { counter } from '../count.ts';
import type { ProfileTexts } from '../parts.ts';

const count = counter('zh');

/** The texts of what someone needs, in Chinese. */
export const zh: ProfileTexts = {
  profile: {
    title: '我的需要',
    needs: { wheelchair: '轮椅', stroller: '婴儿车', 'low-vision': '低视力', quiet: '安静、不闪烁' },
    changes: {
      wheelchair: '无台阶处优先，按慢速计算路程',
      stroller: '无台阶处优先，按慢速计算路程',
      'low-vision': '大字、强对比、优先明亮的路',
      quiet: '画面不自行移动，喧闹处排后',
    },
    steps: (yes, no, unknown) =>
      `庆典的${count(yes + no + unknown)}处地点中，确认无台阶的有${count(yes)}处，确认有台阶的有${count(no)}处，另有${count(unknown)}处没有来源说明。路上是否有台阶也不清楚。`,
    pace: (kmh) => `路程按时速${kmh}公里计算。`,
    crowds: '没有来源说明各处的拥挤或喧闹程度。正在放烟花、演出或巡游的地点排在后面。',
    kept: '只保存在本设备上。',
    visitOnly: '结束使用后即被清除。',
  },
};
