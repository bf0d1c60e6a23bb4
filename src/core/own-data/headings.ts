import type { Columns } from './own-data.ts';

/** A heading without what differs between files: case, width, spaces, punctuation. */
const plain = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.()[\]/:·"']/g, '');

/** Headings of a role: whole ones first, then beginnings, each in the order of trust. */
interface Known {
  readonly whole: readonly string[];
  readonly parts: readonly RegExp[];
}

const known = {
  x: {
    whole: ['경도', 'lon', 'lng', 'long', 'longitude', 'x', 'x좌표', '좌표x', 'xcoord', 'coordx', 'easting', '동경'],
    parts: [
      /^경도/,
      /^(?!.*lat).*longitude/,
      /^(lon|lng)/,
      /(lon|lng)$/,
      /좌표정보x/,
      /x좌표/,
      /^x(?!ml)/,
      /좌표x/,
      /[^a-z]x$/,
    ],
  },
  y: {
    whole: ['위도', 'lat', 'latitude', 'y', 'y좌표', '좌표y', 'ycoord', 'coordy', 'northing', '북위'],
    parts: [/^위도/, /latitude/, /^lat/, /lat$/, /좌표정보y/, /y좌표/, /^y(?!ear|n$)/, /좌표y/, /[^a-z]y$/],
  },
  name: {
    whole: [
      '이름',
      '명칭',
      '상호명',
      '상호',
      '사업장명',
      '업소명',
      '업체명',
      '시설명',
      '장소명',
      '기관명',
      '점포명',
      'name',
      'title',
    ],
    parts: [/(상호|업체|업소|시설|장소|기관|점포|사업장|가게|단체)명?/, /^name/, /name$/, /명$/],
  },
  category: {
    whole: ['업종', '분류', '구분', '종류', '유형', '부문', '분야', '업태구분명', 'category', 'type', 'kind', 'sector'],
    parts: [/업종.*(소|중)분류명/, /업종.*명/, /업태/, /^업종/, /분류명?$/, /(category|sector|type)$/],
  },
  address: {
    whole: ['주소', '도로명주소', '소재지도로명주소', '도로명전체주소', '소재지', 'address', 'addr'],
    parts: [/도로명.*주소/, /주소$/, /주소/, /소재지/, /addr/],
  },
} as const satisfies Readonly<Record<keyof Columns, Known>>;

function find(headings: readonly string[], { whole, parts }: Known, taken: ReadonlySet<number>): number | null {
  const free = (at: number) => at >= 0 && !taken.has(at);
  for (const word of whole) {
    const at = headings.indexOf(word);
    if (free(at)) return at;
  }
  for (const part of parts) {
    const at = headings.findIndex((heading, index) => part.test(heading) && !taken.has(index));
    if (free(at)) return at;
  }
  return null;
}

/** The columns of a file as far as its headings tell them. */
export type FoundColumns = { readonly [Role in keyof Columns]: number | null };

/** Returns which columns hold what, by Korean or English headings in any spelling; null for each that is not there. */
export function findColumns(headings: readonly string[]): FoundColumns {
  const spelled = headings.map(plain);
  const taken = new Set<number>();
  const take = (role: keyof Columns): number | null => {
    const at = find(spelled, known[role], taken);
    if (at !== null) taken.add(at);
    return at;
  };
  const [x, y] = [take('x'), take('y')];
  const [address, category] = [take('address'), take('category')];
  return { x, y, name: take('name'), category, address };
}
