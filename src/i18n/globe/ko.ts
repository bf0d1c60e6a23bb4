import { withParticle } from '../particle.ts';
import type { GlobeTexts } from '../parts.ts';

/** The texts of the partners' view, in Korean. */
export const ko: GlobeTexts = {
  globe: {
    timeline: '교류의 시간',
    from: '시작 연도',
    to: '끝 연도',
    years: (from: number, to: number, n: number) => `${from}–${to}년: 8개 도시 중 ${n}곳`,
    play: '재생',
    pause: '멈춤',
    earlier: '이전 교류',
    later: '다음 교류',
    wholeTime: '모든 연도',
    compareHelp: '두 곳 이상의 도시를 고르십시오. 진주가 함께 표시됩니다.',
    compareFew: '도시를 두 곳 이상 고르십시오.',
    areaKm2: '면적',
    population: '인구',
    density: '1km²당 인구',
    distanceKm: '진주와의 거리(대권)',
    tieYears: '교류 햇수',
    squares: '같은 축척의 면적',
    side: (km: string) => `한 변 ${km}km의 정사각형`,
    basis: { checked: '확인값', printed: '원문값', own: '자체 자료' },
    yearsUnit: '년',
    sentence: (name: string, relation: string, km: string, direction: string, since: string) =>
      `${name}: 진주에서 ${withParticle(direction, '으로/로')} ${km}km, ${since}부터 ${relation}.`,
    alsoPrinted: (date: string) => `같은 쪽에 ${withParticle(date, '이라/라')}고도 적혀 있습니다.`,
    inferred: '관계의 종류는 병합된 표 칸에서 읽은 것입니다.',
    home: (population: string, area: string) => `모든 교류가 시작되는 진주: 인구 ${population}명, 면적 ${area}km².`,
    tour: '여덟 도시 둘러보기',
    stopTour: '둘러보기 끝내기',
    next: '다음 도시',
    flat: '평면 지도',
    round: '지구본',
  },
};
