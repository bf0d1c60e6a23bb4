import type { Item, ItemKind } from '../item.ts';
import type { SiteKind } from '../model/index.ts';

/** What people call a kind of place, in their own words; found beside the names. */
const siteWords: Readonly<Partial<Record<SiteKind, readonly string[]>>> = {
  toilet: [
    '화장실',
    '변소',
    'toilet',
    'wc',
    'restroom',
    'bathroom',
    'lavatory',
    'トイレ',
    'お手洗い',
    '便所',
    '厕所',
    '廁所',
    '洗手间',
    '卫生间',
    '洗手間',
    'お手洗',
    'loo',
  ],
  'tourist-info': [
    '안내소',
    '관광안내',
    '구급',
    '의무실',
    '응급',
    '119',
    'information',
    'tourist information',
    'tourist office',
    'visitor centre',
    'visitor center',
    'info',
    'first aid',
    'help',
    '案内所',
    '観光案内所',
    '救護',
    '救護所',
    '问讯处',
    '游客中心',
    '急救',
    '医务室',
  ],
  parking: ['주차장', '주차', 'parking', 'car park', '駐車場', '停车场', '停車場'],
  'bus-stop': ['버스', '정류장', '버스정류장', 'bus', 'bus stop', 'バス停', 'バス', '公交站', '公车站'],
  station: ['역', '터미널', 'station', 'terminal', '駅', 'ターミナル', '车站'],
  restaurant: [
    '식당',
    '맛집',
    '밥',
    '음식',
    'food',
    'restaurant',
    'eat',
    'レストラン',
    '食事',
    '食堂',
    '餐厅',
    '吃饭',
    '美食',
  ],
  market: ['시장', '야시장', 'market', 'night market', '市場', '夜市', '市场'],
  'boat-dock': ['유람선', '선착장', '배', 'boat', 'cruise', 'ferry', '遊覧船', '船', '游船', '码头'],
  'floating-bridge': ['부교', 'floating bridge', 'pontoon', '浮橋', '浮桥'],
  bridge: ['다리', 'bridge', '橋', '桥'],
  museum: ['박물관', '미술관', '전시관', 'museum', 'gallery', '博物館', '美術館', '博物馆', '美术馆'],
  stage: ['무대', '공연', 'stage', 'concert', 'show', 'ステージ', '舞台', '公演', '演出'],
  viewpoint: ['전망', '전망대', '야경', 'view', 'viewpoint', 'lookout', '展望台', '夜景', '观景台'],
  park: ['공원', 'park', '公園', '公园'],
  temple: ['절', '사찰', 'temple', '寺', '寺庙'],
  'wish-lantern': ['소망등', '소원', 'wish', 'wish lantern', '願い', '许愿灯', '心愿灯'],
  'lantern-zone': ['유등', '등', 'lantern', 'lanterns', 'ランタン', '灯籠', '流灯', '花灯'],
  'craft-workshop': ['체험', '공예', '만들기', 'workshop', 'craft', '体験', '工芸', '体验', '工艺'],
};

/** The same for the two kinds of stations; Korean names end with 역 for trains and 터미널 for coaches. */
const railWords = ['기차', '기차역', 'train', 'railway', 'train station', '電車', '列車', '火车', '火车站'];
const coachWords = [
  '버스터미널',
  '시외버스',
  '고속버스',
  'coach',
  'bus station',
  'バスターミナル',
  '高速バス',
  '汽车站',
];

/** The same for whole kinds of records. */
const kindWords: Readonly<Partial<Record<ItemKind, readonly string[]>>> = {
  stop: ['정류장', 'bus stop', 'バス停', '公交站'],
  partner: [
    '자매도시',
    '우호도시',
    '교류도시',
    'sister city',
    'partner city',
    '姉妹都市',
    '友好都市',
    '友好城市',
    '姐妹城市',
  ],
  model: ['창의도시', '유네스코', 'creative city', 'unesco', '創造都市', 'ユネスコ', '创意城市', '教科文组织'],
  study: [
    '로컬크리에이터',
    '지역 창작자',
    'local creator',
    'local creators',
    'kiet',
    'ローカルクリエイター',
    '本地创作者',
  ],
};

/** The same for tags of creative places. */
const tagWords: Readonly<Record<string, readonly string[]>> = {
  cafe: ['카페', '커피', 'coffee', 'カフェ', 'コーヒー', '喫茶店', '咖啡', '咖啡馆'],
  restaurant: ['식당', '맛집', '음식', 'food', 'eat', 'レストラン', '食事', '食堂', '餐厅', '美食'],
  'jinju-bibimbap': ['비빔밥', '육회비빔밥', 'bibimbap', 'ビビンバ', 'ピビンパ', '拌饭'],
  'jinju-naengmyeon': ['냉면', 'naengmyeon', 'cold noodles', '冷麺', '冷面'],
  library: ['도서관', 'library', '図書館', '图书馆'],
  bookstore: ['서점', '책방', 'bookshop', 'bookstore', 'books', '本屋', '書店', '书店'],
  museum: ['박물관', 'museum', '博物館', '博物馆'],
  gallery: ['갤러리', '미술관', 'gallery', 'art gallery', 'ギャラリー', '画廊'],
  'traditional-market': ['시장', '전통시장', 'market', 'traditional market', '市場', '伝統市場', '市场', '传统市场'],
  university: ['대학', '대학교', 'university', 'college', '大学'],
};

/** Every everyday word by which an item is found. */
export function everydayWordsOf({ kind, category, keywords, name }: Item): readonly string[] {
  const ofSite = kind === 'site' ? (siteWords[category as SiteKind] ?? []) : [];
  const ofStation = kind !== 'site' || category !== 'station' ? [] : name.ko.endsWith('역') ? railWords : coachWords;
  const ofTags = kind === 'asset' ? keywords.flatMap((tag) => tagWords[tag] ?? []) : [];
  return [...ofSite, ...ofStation, ...ofTags, ...(kindWords[kind] ?? [])];
}
