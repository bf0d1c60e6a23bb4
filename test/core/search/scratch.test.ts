import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { itemsOf } from '../../../src/core/items.ts';
import { buildSearchIndex, search } from '../../../src/core/search/search.ts';
import { loadRealRecords } from '../../load/real-files.ts';

it('x', async () => {
  const items = itemsOf(await loadRealRecords());
  let t = performance.now();
  const index = buildSearchIndex(items);
  const out: string[] = [`${items.length} items, index ${performance.now() - t} ms`];
  const qs =
    `촉석루|Chokseongnu|矗石楼|チョクソンヌ|ㅊㅅㄹ|촉석ㄹ|촉서|toilet|WC|화장실|厕所|トイレ|トイレット|お手洗い|restroom|남강|Nam River|南江|진주성|Jinju Fortress|Jinjuseong|晋州城|晉州城|ㅈㅈㅅ|유등|소망등|wish lantern|主题|주차장|parking|駐車場|停车场|停車場|버스|bus stop|터미널|terminal|KTX|진주역|Jinju Station|晋州駅|晋州站|고속버스터미널|bus terminal|비빔밥|bibimbap|ビビンバ|拌饭|냉면|naengmyeon|중앙시장|central market|논개|Nongae|의암|Uiam|국립진주박물관|national museum|museum|박물관|실크|silk|シルク|丝绸|Eugene|유진|유진시|ユージーン|尤金|Kyoto|京都|교토|Kyōto|松江|Matsue|Омск|Omsk|西安|시안|Xi'an|Xian|Xi’an|郑州|鄭州|Zhengzhou|정저우|北見|Kitami|Winnipeg|위니펙|カナダ|Russia|일본|진주교|천수교|Cheonsugyo|진양교|부교|floating bridge|浮桥|浮橋|혁신도시|innovation city|イノベーション|창의도시|creative city|유네스코|44|KIET|local creator|로컬크리에이터|2024|2025 festival|2025년 축제|2026|충무공동|Chungmugong-dong|중안동|성북동|문산읍|Munsan|문산|익룡|pterosaur|촉석문|공북문|gongbukmun|서장대|호국사|창렬사|음악분수|fountain|불꽃|fireworks|花火|드론|drone|drones|유람선|김시민호|boat|game|남가람|Namgaram|박생광|이성자|Lee Seong-ja|이성자미술관|경상국립대|Gyeongsang National University|도서관|library|연암|LH|한국토지주택공사|공예|craft|안내소|information|tourist information|first aid|맛집|restaurant|야시장|진주시청|city hall|칠암동|망경동|다리|bridge|철도문화공원|물빛나루|쉼터|진양호|Jinyang Lake|晋阳湖|晋陽湖|진양호공원|소싸움|bullfight|딸기|strawberry|꿀빵|에나|하모|Hamo|전통시장|유등전시관|유등공원|lantern museum|ㄱㄹㅈㅈㅂㅁㄱ|ㅈㅈㅇ|Jinju|진주|晋州`.split(
      '|',
    );
  for (const q of qs) {
    t = performance.now();
    const h = search(index, q, 4);
    const ms = performance.now() - t;
    out.push(
      `${q.padEnd(14)} ${ms.toFixed(1)} | ${h.map((x) => `${x.item.kind}:${x.item.id} [${x.item.name.ko}/${x.item.name.en}] ${x.score}`).join(' || ')}`,
    );
  }
  writeFileSync('/tmp/vt/search.txt', out.join('\n'));
  writeFileSync(
    '/tmp/vt/items.txt',
    items
      .map((i) =>
        [i.kind, i.id, i.category, i.rank, i.name.ko, i.name.en, i.name.ja, i.name.zh, i.keywords.join(';')].join(
          ' | ',
        ),
      )
      .join('\n'),
  );
});
