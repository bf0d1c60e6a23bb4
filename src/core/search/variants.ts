/**
 * Pairs of a traditional Chinese or Japanese form and the simplified form of the same character, for the words of names
 * and everyday places, so that 晉州城 finds 晋州城.
 */
const pairs =
  '巖岩晉晋鄭郑樓楼燈灯橋桥館馆場场車车駐驻藝艺芸艺國国學学門门陽阳綢绸絲丝龍龙竜龙廣广広广區区縣县圖图図图書书樂乐楽乐' +
  '創创業业產产産产農农東东園园體体驗验験验廟庙義义護护臺台將将劇剧戲戏戯戏歷历歴历戰战戦战紀纪記记廁厕衛卫間间設设' +
  '飯饭麵面麺面湯汤魚鱼鳳凤飛飞慶庆聖圣愛爱術术漢汉韓韩傳传伝传統统發发発发線线總总総总觀观観观遊游樹树蓮莲號号馬马' +
  '鳴鸣賢贤長长鐵铁鉄铁銀银錫锡開开關关関关舊旧實实実实競竞勝胜綜综許许願愿禮礼會会壇坛節节莊庄嶺岭島岛澤泽沢泽邊边' +
  '辺边處处処处氣气気气點点綠绿緑绿紅红織织繡绣陝陕見见單单對对対对專专専专當当來来亞亚亜亚頭头廳厅庁厅湾湾灣湾壽寿' +
  '貝贝資资買买賣卖売卖貨货賞赏價价価价錢钱銭钱郵邮報报話话語语讀读読读課课調调談谈譚谭質质輕轻軽轻運运過过達达遠远';

const simplified = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) simplified.set(pairs.charAt(index), pairs.charAt(index + 1));

/** The text with each traditional or Japanese form of the list in its simplified form. */
export const foldVariants = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
