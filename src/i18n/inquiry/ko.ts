import { counter } from '../count.ts';
import type { InquiryTexts } from '../parts.ts';

const count = counter('ko');

/** The texts of own points, hexagons and found clusters in the tools, in Korean. */
export const ko: InquiryTexts = {
  inquiry: {
    ownFile: '내 파일 …',
    ownPrecision: (file) => `${file}의 위치 정확도와 빠진 곳이 있는지는 파일에 나와 있지 않습니다.`,
    drawn: (n, of) => `지도에는 ${count(of)}곳 가운데 무작위로 고른 ${count(n)}곳만 그리고, 계산은 모두로 합니다.`,
    shapes: (n, of) => `윤곽은 군집 ${count(of)}개 가운데 가장 큰 ${count(n)}개만 그립니다.`,
    largest: (size, km2) => `가장 큰 군집은 ${count(size)}곳이며 윤곽 면적 1km²당 ${km2}곳입니다.`,
    staysFrom: '유지되는 최소 반경(m)',
    staysTo: '유지되는 최대 반경(m)',
    longitude: '중심 경도(°)',
    latitude: '중심 위도(°)',
    outline: '군집 윤곽(색은 군집을 구분)',
    hull: '묶음의 볼록 윤곽(색은 묶음을 구분)',
    fullest: (n) => `가장 많은 육각형: ${count(n)}`,
    emptiest: (n) => `가장 적은 육각형: ${count(n)}`,
    silhouette: '묶음 수에 따른 평균 실루엣',
    silhouetteAxis: '실루엣(−1~1)',
    silhouetteSays: (k, mean, most) =>
      `2~${most}개를 비교하면 ${k}개로 묶을 때 가장 높습니다(${mean}). 그래프를 누르거나 화살표 키로 묶음 수를 정하세요.`,
    silhouetteSample: (n, of) => `곡선은 ${count(of)}곳 가운데 무작위 표본 ${count(n)}곳으로 계산했습니다.`,
    comparing: '묶음 수를 비교하는 중 …',
    askReach: '이 군집에서 닿는 곳 묻기',
    askReachButton: '묻기',
    support: '이웃을 따질 단위',
    supports: { divisions: '읍면동', hexes: '육각형' },
    pointsOfSet: '지점 묶음 또는 내 파일',
    hexTouching: '변을 맞댐(6개)',
    hexagon: '육각형',
    hexTable: '육각형마다의 검정 결과',
    hexN: (cells, points) => `n = 시 전체 육각형 ${count(cells)}개, 지점 ${count(points)}곳`,
    hexEmpty: (empty, of) => `육각형 ${count(of)}개 가운데 ${count(empty)}개에는 지점이 없습니다.`,
    hexLimit:
      '사람이 살지 않는 곳에는 장소도 드물어, 모여 있음은 도시의 모양도 함께 보여 줍니다. 격자의 크기나 위치가 달라지면 값도 달라집니다.',
    hexIslands: (n) => `이웃이 없는 육각형 ${count(n)}개는 빠집니다.`,
    hexMoran: {
      cluster: (figure, i, p) =>
        `${figure}: 많은 육각형은 많은 곳끼리, 빈 육각형은 빈 곳끼리 모여 있으며 우연으로 설명되지 않습니다(모란 I = ${i}, ${p}).`,
      even: (figure, i, p) =>
        `${figure}: 많은 육각형이 빈 육각형 옆에 놓이며 우연으로 설명되지 않습니다(모란 I = ${i}, ${p}).`,
      chance: (figure, i, p) => `${figure}: 육각형 사이의 무늬는 우연으로 설명되는 정도입니다(모란 I = ${i}, ${p}).`,
    },
    hexNone: (raw) => `여러 번 검정한 것을 보정하면 두드러진 육각형이 없습니다(보정 전 ${count(raw)}개).`,
    hexSays: (found, raw) =>
      `여러 번 검정한 것을 보정해도 육각형 ${count(found)}개가 두드러집니다(보정 전 ${count(raw)}개).`,
    areasMethod: (simulations) =>
      `모란 1950, 국지 모란: Anselin 1995, Gi*: Ord·Getis 1995. 고정 시드로 ${count(simulations)}번 뒤섞음. 거짓 발견 보정: Benjamini·Hochberg 1995.`,
    notIn: (n) => `${count(n)}곳은 시 밖에 있거나 위치를 몰라 세지 않았습니다.`,
    tooManyNeighbours: (n) => `단위가 ${count(n)}개뿐입니다. 이웃 수를 줄이세요.`,
    patternSample: (n, of) =>
      `${count(of)}곳 가운데 무작위 표본 ${count(n)}곳을 검정합니다. 리플리 곡선은 그대로이고, 가장 가까운 곳까지의 거리는 관측과 무작위 모두 길어집니다.`,
    curveColumns: {
      radius: '거리(m)',
      observed: 'L 관측(m)',
      mean: 'L 무작위 평균(m)',
      lowest: 'L 무작위 최소(m)',
      highest: 'L 무작위 최대(m)',
    },
    intervalLow: '95 % 구간 하한',
    intervalHigh: '95 % 구간 상한',
    figures: {
      points: '지점 수(n)',
      clusters: '군집 수',
      inside: '군집에 든 지점',
      largest: '가장 큰 군집의 지점',
      density: '가장 큰 군집, 1km²당 지점',
      groups: '묶음 수',
      silhouette: '평균 실루엣(−1~1)',
      hexagons: '지점이 있는 육각형',
      fullest: '가장 많은 육각형의 지점',
      areas: '단위 수(n)',
      moran: '모란 I',
      p: 'p값',
      standOut: '두드러진 단위',
      ratio: '최근린 비',
      places: '분야의 장소 수(n)',
      highest: '가장 높은 입지계수',
      rSquared: '설명되는 비율(R²)',
      insideArea: '구역 안',
      areaKm2: '면적(km²)',
    },
    found: '계산한 군집',
    foundName: (number) => `군집 ${number}`,
    foundByDensity: (radius, min) => `밀도 기준 군집: 반경 ${radius}, 최소 ${min}곳. 링크에 적힌 값으로 다시 찾습니다.`,
    foundByMeans: (k) => `${k}개 묶음(k-평균). 링크에 적힌 값으로 다시 찾습니다.`,
    looking: '군집을 찾는 중 …',
    otherClusters: '찾는 방법 바꾸기',
    ownPoints: '내 파일의 지점',
    allPoints: (n) => `${n}곳 모두 함께`,
    manyOwn: (n) =>
      `${n}곳이 넘으면 한 구역으로 묶지 않으며, 여기서는 처음 500곳까지 고를 수 있습니다. 대신 계산한 군집을 고르세요.`,
    aPoint: '지점',
    noCategory: '분류 없음',
    inFile: '파일 전체',
    ofFile: '파일 대비(%)',
    insideKey: (n) => `구역 안(${count(n)})`,
    reachPartial: (n) => `가까운 ${count(n)}곳까지만 길을 찾았습니다. 더 있습니다.`,
    manyStarts: (n) =>
      `길은 ${n}곳 가운데 가장 가까운 곳에서 시작하고, 강은 도로 다리로만 건너며, 뭍에서는 직선의 1.3배를 시속 4.5km로 걷습니다.`,
    notCompared: (n) => `지점이 ${count(n)}곳을 넘으면 부족한 것은 따지지 않습니다.`,
  },
};
