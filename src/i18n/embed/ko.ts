import type { EmbedTexts } from '../parts.ts';

/** The texts of an embedded map and of how to embed it, in Korean. */
export const ko: EmbedTexts = {
  embed: {
    whole: '전체 지도 열기',
    more: '전체 지도에서 더 보기',
    wheel: (key: string) => `${key} 키를 누른 채 휠을 돌리면 지도가 확대됩니다`,
    fingers: '두 손가락으로 지도를 움직이세요',
    title: '이 지도를 내 페이지에 넣기',
    lead: '지도에 보일 것을 고르고 코드를 복사해 페이지에 붙여 넣으세요. 삽입된 지도는 아무것도 저장하지 않으며 다른 서버에 요청하지 않습니다.',
    place: '시작 위치',
    wholeView: '보기의 기본 위치',
    asNow: '지금 보이는 지도 범위',
    thing: '검색해서 고른 장소',
    size: '크기',
    sizes: { wide: '페이지 너비에 맞춤', square: '정사각형', phone: '휴대전화 모양', small: '작게', own: '직접 입력' },
    width: '너비(픽셀)',
    height: '높이(픽셀)',
    parent: '내 페이지 주소(지도와 메시지를 주고받을 때만)',
    parentHelp: '이 출처의 페이지와만 메시지를 주고받습니다. 메시지는 EMBED.md에 설명되어 있습니다.',
    parentWrong: '웹 페이지 주소가 아닙니다. 예: https://www.example.org',
    code: '페이지에 넣을 코드',
    copy: '코드 복사',
    copied: '코드를 복사했습니다.',
    copyFailed: '복사하지 못했습니다. 입력란에서 직접 선택하세요.',
    notes:
      '이 줄에는 분석 도구의 결과가 담기지 않습니다. 담는 방법은 EMBED.md에 있습니다. 호스트에서 삽입할 수 있는 페이지를 제한할 수 있습니다.',
    preview: '미리 보기',
  },
};
