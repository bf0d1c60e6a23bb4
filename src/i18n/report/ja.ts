import type { ReportTexts } from '../parts.ts';

/** The texts of reports, and of what there is to know about the map itself, in Japanese. */
export const ja: ReportTexts = {
  report: {
    open: '誤りを知らせる',
    lead: 'ここからは何も送信されません。お渡しいただける報告文を用意します。',
    what: '何についてですか。',
    kinds: { 'wrong-fact': '事実と異なる内容', defect: '動かない機能' },
    fields: {
      thing: '対象',
      link: 'リンク',
      says: '地図の記載',
      wrong: '誤っている点と正しい内容',
      source: '根拠（出典）',
      data: 'データのバージョン',
      app: 'アプリのバージョン',
      language: '言語',
    },
    text: '報告文',
    copy: '報告文をコピー',
    copied: '報告文をコピーしました。',
    copyFailed: 'コピーできませんでした。欄の中を選択してください。',
    share: '共有',
    save: 'ファイルに保存',
    issue: '記入済みの課題票を開く',
    mail: 'メールを書く',
    nowhere: 'この地図には報告先が設定されていません。地図の運営者にお渡しください。',
    about: 'この地図について',
    version: (version: string) => `アプリ ${version}`,
    data: (version: string, date: string) => `データ ${version}、最新の出典：${date}`,
    embed: 'この地図をページに埋め込む',
    pages: 'すべての場所を文章のページで見る',
  },
};
