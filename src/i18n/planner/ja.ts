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
  parts: {
    working: '計算しています …',
    failed: (detail) => `計算できませんでした：${detail}`,
    limits: 'この結果の限界',
    sources: (n) => `計算方法と出典（${n}）`,
    unconfirmed: '未確認の出典',
    sortBy: (column) => `${column}で並べ替え`,
    selected: (name) => `選択中：${name}`,
    openCard: '詳細を開く',
    clear: '選択を解除',
  },
};
