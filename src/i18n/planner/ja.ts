import type { PlannerTexts } from '../parts.ts';

/** The texts of the planner's workbench, in Japanese. */
export const ja: PlannerTexts = {
  workbench: {
    lead: '何を知りたいですか。問いを選ぶと、適した設定で道具が開き、設定はリンクに残ります。',
    back: '問いの一覧',
    questions: {
      clusters: '創造的な場所はどこに集まっていますか。',
      chance: '偶然ではないと言えますか。',
      reach: 'ここから届く範囲に何がありますか。',
      divisions: '行政区域はどう違いますか。',
      linkage: '農村と市街はどうつながっていますか。',
      projects: '44の重点事業は何を対象としていますか。',
      data: '自分のデータを地図に載せる',
    },
  },
};
