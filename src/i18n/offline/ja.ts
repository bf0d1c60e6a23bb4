import type { OfflineTexts } from '../parts.ts';

/** The texts of what the device keeps, in Japanese. */
export const ja: OfflineTexts = {
  offline: {
    lead: '地図全体をこの端末に保存します。混雑で通信できなくなっても、川辺でそのまま使えます。',
    state: {
      all: 'すべてこの端末にあります。通信を切っても使えます。',
      shell: '一覧と文章はこの端末にあります。地図と書体にはまだ通信が必要です。',
      fetching: '保存しています。このページを開いたままにしてください。',
      nothing: 'この端末にはまだ何も保存されていません。',
      unsupported:
        'このブラウザーには地図を保存できません。プライベートウィンドウか、httpsではないアドレスの可能性があります。',
      off: '現在、このサイトの保存機能は止められています。通信があれば地図を使えます。',
    },
    parts: {
      app: 'プログラム',
      languages: '四つの言語',
      records: '場所と催し',
      maps: '地図',
      fonts: '書体',
      pictures: '絵地図',
    },
    amount: (held: string, all: string) => `${all}のうち${held}`,
    complete: '保存済み',
    incomplete: '未完了',
    keepAll: (size: string) => `残りを保存(${size})`,
    goOn: 'もう一度試す',
    version: '版',
    dataDate: 'データの時点',
    next: '新しい版が保存されています。次に開いたときに切り替わります。',
    useNow: '今すぐ切り替える',
    test: '通信なしで試す',
    testHelp: '通信を使わずにこの端末のすべてのファイルを読み、地図を開きます。',
    testing: (done: number, all: number) => `${all}個のうち${done}個を読みました`,
    passed: (files: number, size: string) => `合格：${files}個のファイル(${size})がすべて正しく揃っています。`,
    failed: (faults: number, files: number) => `${files}個のうち${faults}個のファイルが無いか壊れています。`,
    nothingToTest: '試すものがまだありません。先に地図を保存してください。',
    storage: 'この端末の空き容量',
    room: (used: string, quota: string) => `${used}使用中、ブラウザーの上限${quota}`,
    persist: '消されないように保護',
    persisted: 'ブラウザーが自動で消すことはありません。',
    notPersisted: '端末の容量が足りなくなると、ブラウザーが消すことがあります。',
    refused: 'ブラウザーが許可しませんでした。ホーム画面に追加すると許可されることがあります。',
    homeScreen:
      'この端末のブラウザーは、一週間開かれなかった保存内容を消します。「共有」から「ホーム画面に追加」を選ぶと残ります。',
    trouble: {
      full: 'この端末に空き容量がないため、地図をすべて保存できませんでした。通信があればそのまま使えます。',
      unreachable: '通信の応答がありません。保存済みのものは残り、残りは後でもう一度試します。',
      mismatch: '現在、サーバーのファイルが揃っていません。保存済みのものは残り、後でもう一度試します。',
    },
    offer: (size: string) => `今夜のために地図を保存しますか。${size}をダウンロードします。`,
    save: '保存する',
    notNow: '後で',
  },
};
