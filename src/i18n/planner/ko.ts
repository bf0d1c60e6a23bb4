import type { PlannerTexts } from '../parts.ts';

/** The texts of the planner's workbench, in Korean. */
export const ko: PlannerTexts = {
  workbench: {
    lead: '무엇을 알고 싶으신가요? 질문을 고르면 알맞은 설정으로 도구가 열리고, 설정은 링크에 담깁니다.',
    back: '질문 전체',
    questions: {
      clusters: '창의 공간은 어디에 모여 있나요?',
      chance: '우연이 아니라고 할 수 있나요?',
      reach: '여기서 닿는 범위에 무엇이 있나요?',
      divisions: '읍면동은 서로 어떻게 다른가요?',
      linkage: '농촌과 도심은 어떻게 이어지나요?',
      projects: '44개 핵심 사업은 무엇을 다루나요?',
      data: '내 자료를 지도에 올리기',
    },
  },
  parts: {
    working: '계산하고 있습니다 …',
    failed: (detail) => `계산하지 못했습니다: ${detail}`,
    limits: '이 결과의 한계',
    sources: (n) => `계산 방법과 출처 (${n})`,
    unconfirmed: '확인되지 않은 출처',
    sortBy: (column) => `${column} 순으로 정렬`,
    selected: (name) => `선택: ${name}`,
    openCard: '상세 정보 열기',
    clear: '선택 해제',
  },
};
