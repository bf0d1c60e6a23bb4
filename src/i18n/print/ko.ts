import type { PrintTexts } from '../parts.ts';

/** The texts of what is printed, in Korean. */
export const ko: PrintTexts = {
  print: {
    list: '목록과 지도 인쇄',
    cities: '협력 도시 인쇄',
    working: '인쇄할 쪽을 준비하고 있습니다…',
    preview: '인쇄할 쪽',
    print: '이 쪽 인쇄',
    paper: '용지 크기',
    close: '이 쪽 닫기',
    mapOf: '표의 번호가 적힌 지도',
    noPicture: '지도 그림을 만들지 못했습니다. 표에는 모두 들어 있습니다.',
    number: '번호',
    name: '이름',
    kind: '종류',
    division: '행정구역',
    walk: '걸어서',
    country: '나라',
    relation: '관계',
    since: '시작',
    distance: '진주에서',
    direction: '방향',
    inView: (n: number, moment: string) => `지도에 보이는 ${n}곳, 한국 시각 ${moment} 기준`,
    citiesOf: (n: number, from: number, to: number) => `${from}년부터 ${to}년까지 맺은 관계 ${n}건`,
    rowsLeft: (n: number) => `${n}건은 인쇄하지 않았습니다. 코드를 열면 모두 볼 수 있습니다.`,
    unnumbered: '지도에 없는 번호는 그림 밖에 있습니다.',
    made: (day: string) => `${day} 인쇄`,
    sources: '출처',
    further: (n: number) => `그 밖의 출처 ${n}건은 각 카드에 있습니다`,
  },
};
