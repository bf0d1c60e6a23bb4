import type { HandOverTexts } from '../kiosk-parts.ts';

/** The texts of what a kiosk hands over to a phone, in Korean. */
export const ko: HandOverTexts = {
  handOver: {
    go: '휴대전화로 이어서 보기',
    noAddress: '이 지도의 공개 주소가 아직 정해지지 않아 휴대전화로 가져갈 수 없습니다(kiosk.json › publicUrl).',
    left: (parts: string) => `코드 하나에 담기에는 많아 뺀 것: ${parts}.`,
    exports: '표, 도형, 그림, 인쇄는 휴대전화에서 이어서 할 수 있습니다.',
    ownFile: '내 파일은 내 기기에서 엽니다. 휴대전화로 이어서 보세요.',
    day: '날짜',
    hour: '시',
    minute: '분',
    parts: {
      start: '출발한 곳',
      walk: '걷기 계획',
      saved: '저장한 곳 일부',
      wishes: '길 조건',
      tool: '열린 도구',
      settings: '도구 설정',
      pinned: '영수증과 고정한 결과',
      filters: '거르기',
      compared: '고른 도시',
      years: '고른 연도',
      layers: '표시하고 숨긴 것',
      camera: '지도의 범위',
    },
  },
};
