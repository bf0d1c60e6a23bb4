import { counter } from '../count.ts';
import type { ProfileTexts } from '../parts.ts';

const count = counter('ko');

/** The texts of what someone needs, in Korean. */
export const ko: ProfileTexts = {
  profile: {
    title: '나에게 필요한 것',
    needs: { wheelchair: '휠체어', stroller: '유아차', 'low-vision': '저시력', quiet: '조용하게, 깜빡임 없이' },
    changes: {
      wheelchair: '턱 없는 곳 먼저, 느린 걸음으로 계산',
      stroller: '턱 없는 곳을 먼저, 느린 걸음으로 계산',
      'low-vision': '큰 글자, 강한 대비, 밝은 길 우선',
      quiet: '저절로 움직이지 않음, 시끄러운 곳은 나중에',
    },
    steps: (yes, no, unknown) =>
      `축제 장소 ${count(yes + no + unknown)}곳 가운데 턱이나 계단이 없다고 확인된 곳은 ${count(yes)}곳, 있다고 확인된 곳은 ${count(no)}곳이고, ${count(unknown)}곳은 밝힌 출처가 없습니다. 길에 계단이 있는지도 알 수 없습니다.`,
    pace: (kmh) => `길은 시속 ${kmh}km로 계산합니다.`,
    crowds: '얼마나 붐비거나 시끄러운지 밝힌 출처는 없습니다. 불꽃놀이·공연·행렬이 진행 중인 곳은 나중에 나옵니다.',
    kept: '이 기기에만 저장됩니다.',
    visitOnly: '이용을 마치면 지워집니다.',
  },
};
