import type { KeyboardTexts } from '../kiosk-parts.ts';

/** The texts of the on-screen keyboard, in Korean. */
export const ko: KeyboardTexts = {
  keyboard: {
    label: '화면 자판',
    scripts: '자판 글자',
    hangul: '한글',
    latin: '로마자',
    kana: '가나',
    han: '한자',
    digits: '숫자',
    space: '띄어쓰기',
    back: '지우기',
    doubles: '쌍자음',
    katakana: '가타카나',
    voiced: '탁점',
    halfVoiced: '반탁점',
    small: '작은 가나',
    smallFace: '작게',
    more: '글자 더 보기',
    done: '완료',
    words: '자주 찾는 말',
    typed: (text: string) => `입력: ${text}`,
    quick: ['화장실', '안내소', '식당', '주차장', '정류장', '다리', '박물관', '시장', '카페', '공원'],
  },
};
