import type { BesideTexts } from '../parts.ts';

/** The texts of two results side by side, in Korean. */
export const ko: BesideTexts = {
  beside: {
    open: '지도 두 개로 나란히 보기',
    close: '둘째 지도 닫기',
    title: '두 결과를 두 지도에서',
    frame: '고정한 결과의 지도',
    now: '지금',
    pinned: '고정',
    same: '설정이 같습니다.',
    tool: '질문',
    waiting: '고정한 결과를 다시 계산하고 있습니다 …',
    otherFile: '고정한 결과는 지금 열려 있는 파일이 아닌 다른 파일로 만든 것입니다.',
    narrow:
      '창 너비가 1200픽셀 이상이면 두 결과가 지도 두 개에 나란히 놓입니다. 여기서는 ‘고정한 결과로 가기’로 번갈아 볼 수 있습니다.',
  },
};
