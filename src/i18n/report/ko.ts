import type { ReportTexts } from '../parts.ts';

/** The texts of reports, and of what there is to know about the map itself, in Korean. */
export const ko: ReportTexts = {
  report: {
    open: '잘못된 내용 알리기',
    lead: '여기서는 아무것도 보내지 않습니다. 전달할 수 있도록 보고 내용을 준비해 드립니다.',
    what: '무엇에 관한 것인가요?',
    kinds: { 'wrong-fact': '사실과 다른 내용', defect: '작동하지 않는 기능' },
    fields: {
      thing: '대상',
      link: '링크',
      says: '지도의 내용',
      wrong: '틀린 점과 올바른 내용',
      source: '알게 된 출처',
      data: '데이터 버전',
      app: '앱 버전',
      language: '언어',
    },
    text: '보고 내용',
    copy: '보고 내용 복사',
    copied: '보고 내용을 복사했습니다.',
    copyFailed: '복사하지 못했습니다. 입력란에서 직접 선택하세요.',
    share: '공유',
    save: '파일로 저장',
    issue: '내용이 채워진 이슈 열기',
    mail: '이메일 쓰기',
    nowhere: '이 지도에는 보고를 받을 주소가 설정되어 있지 않습니다. 지도를 운영하는 곳에 전달해 주세요.',
    about: '이 지도에 대하여',
    version: (version: string) => `앱 ${version}`,
    data: (version: string, date: string) => `데이터 ${version}, 가장 최근 출처: ${date}`,
    embed: '이 지도를 내 페이지에 넣기',
    pages: '모든 장소를 글로 보기',
  },
};
