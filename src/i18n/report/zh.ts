import type { ReportTexts } from '../parts.ts';

/** The texts of reports, and of what there is to know about the map itself, in Chinese. */
export const zh: ReportTexts = {
  report: {
    open: '报告错误',
    lead: '这里不会发送任何内容，只为您准备一份可转交的报告。',
    what: '关于什么？',
    kinds: { 'wrong-fact': '内容与事实不符', defect: '功能无法使用' },
    fields: {
      thing: '对象',
      link: '链接',
      says: '地图的说法',
      wrong: '错在哪里，正确内容是什么',
      source: '依据（来源）',
      data: '数据版本',
      app: '应用版本',
      language: '语言',
    },
    text: '报告',
    copy: '复制报告',
    copied: '报告已复制。',
    copyFailed: '无法复制，请在文本框中选择。',
    share: '分享',
    save: '保存为文件',
    issue: '打开已填写的问题单',
    mail: '写电子邮件',
    nowhere: '此地图没有设置接收报告的地址，请交给地图的运营者。',
    about: '关于此地图',
    version: (version: string) => `应用 ${version}`,
    data: (version: string, date: string) => `数据 ${version}，最新来源：${date}`,
    embed: '将此地图嵌入网页',
    pages: '以文字页面查看所有地点',
  },
};
