import { counter } from '../count.ts';
import type { AsideTexts } from '../parts.ts';

const count = counter('ko');

/** The texts of legend, results and problems, in Korean. */
export const ko: AsideTexts = {
  legend: {
    help: '지도와 목록에 표시할 항목을 선택합니다. 숫자는 그 종류의 전체 건수입니다.',
    all: '모두',
    none: '해제',
    reset: '처음 상태로',
    estimated: '점선 원: 추정한 위치',
    groups: {
      sites: '축제',
      creative: '창의 공간과 클러스터',
      linkage: '도시와 농촌',
      city: '도시',
      world: '교류도시',
    },
    entries: {
      programme: (year: number) => `프로그램 장소(${year}년)`,
      'floating-bridges': (year: number) => `부교(${year}년 기준, 추정)`,
      places: '공공데이터의 그 밖의 장소',
      'linkage-zones': '도농 연계권(허프 모형)',
      centres: '2030 도시기본계획의 중심지',
      divisions: '행정구역(읍·면·동)',
      'legal-dongs': '법정 읍·면·동',
      river: '남강(오차 약 40m)',
      lake: '진양호 약도(오차 약 400m)',
      lamps: '보안등',
      corridors: '버스 노선 구간',
      bridges: '도로 교량',
      stops: '버스 정류장',
      'night-side': '표시 시각의 밤 쪽',
      'other-ties': '원문에 없는 교류',
      streets: '도로',
    },
  },
  trouble: {
    problems: (n: number) => `문제 ${count(n)}건`,
    missing: (where: string) => `서버에 ${where} 파일이 없습니다. 그 내용은 표시되지 않지만 나머지는 정상 작동합니다.`,
    unreadable: (where: string) => `${where} 파일을 읽지 못했습니다.`,
    offline: (where: string) => `${where} 파일을 받지 못했습니다. 인터넷 연결을 확인해 주십시오.`,
    badRecord: (where: string) => `오류가 있는 기록을 제외했습니다: ${where}`,
    badArchive: (where: string) => `지도 파일을 열지 못했습니다: ${where}. 목록과 검색은 이용할 수 있습니다.`,
    tile: '지도의 일부를 불러오지 못했습니다.',
    retry: '다시 시도',
    details: '자세히',
  },
};
