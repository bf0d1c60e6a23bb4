import type { KioskTexts } from '../parts.ts';

/** The texts of a kiosk, in Korean. */
export const ko: KioskTexts = {
  kiosk: {
    stillThere: '계속 이용하고 계십니까?',
    clearsIn: (seconds: number) => `${seconds}초 뒤 처음 화면으로 돌아갑니다. 이용하신 내용은 남지 않습니다.`,
    stay: '계속 이용하기',
    touch: '화면을 누르면 시작합니다',
    lanterns: '남강에 흐르는 유등',
    edition: (year: string, from: string, to: string) => `${year}년: ${from}부터 ${to}까지`,
    tonight: '오늘의 축제 행사',
    lastTime: (year: string) => `${year}년 축제 행사`,
    firms: (count: string) => `기업 ${count}곳`,
    elsewhere: '휴대전화로 보기',
    elsewhereHelp: '다른 기관의 누리집이라 여기서는 열리지 않습니다. 휴대전화로 코드를 비추어 보십시오.',
    close: '닫기',
    easier: '크고 낮고 또렷하게',
    usual: '보통 화면',
    voice: '음성',
    focus: {
      button: '단추',
      link: '휴대전화용 코드',
      tab: '탭',
      list: '선택 목록',
      field: '입력란',
      slider: '조절 막대, 왼쪽과 오른쪽으로 바꿉니다',
      tick: '체크 상자',
      map: '지도: 확인을 누르면 움직이고 뒤로를 누르면 나옵니다',
      unfolds: '펼침',
      chosen: '선택됨',
      on: '켜짐',
      off: '꺼짐',
    },
  },
};
