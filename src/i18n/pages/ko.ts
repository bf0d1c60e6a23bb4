import type { PagesTexts } from '../parts.ts';

/** The texts of the pages that are readable without the map, in Korean. */
export const ko: PagesTexts = {
  pages: {
    all: '모든 장소와 도시',
    intro: '지도에 있는 축제 장소, 창의 자산, 집적지, 행정구역, 교류도시마다 출처를 밝힌 페이지가 있습니다.',
    kinds: {
      site: '축제 장소',
      asset: '창의 자산',
      cluster: '집적지',
      division: '행정구역',
      partner: '교류도시',
    },
    place: '대한민국 진주시',
    coordinates: '좌표',
    near: '가까운 곳(직선거리)',
    nearDivisions: '가까운 행정구역(중심 간 거리)',
    otherCities: '다른 교류도시(이 도시에서 가까운 순)',
    inside: '이 행정구역에 있는 곳',
    samePlace: '같은 지점',
    openCard: '지도의 목록에서 보기',
    data: (version: string, date: string) => `데이터 ${version}, 가장 최근 출처: ${date}.`,
    still: '시각에 따라 바뀌는 정보(영업 중, 점등, 현지 시각)는 지도에서만 볼 수 있습니다.',
  },
};
