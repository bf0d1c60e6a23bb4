import { counter } from '../count.ts';
import type { ProfileTexts } from '../parts.ts';

const count = counter('ja');

/** The texts of what someone needs, in Japanese. */
export const ja: ProfileTexts = {
  profile: {
    title: '必要な配慮',
    needs: { wheelchair: '車いす', stroller: 'ベビーカー', 'low-vision': '弱視', quiet: '静かに、点滅なし' },
    changes: {
      wheelchair: '段差のない所を先に、ゆっくりの速さで計算',
      stroller: '段差のない所を先に、ゆっくりの速さで計算',
      'low-vision': '大きな文字、強いコントラスト、明るい道を優先',
      quiet: 'ひとりでに動かない、にぎやかな所は後に',
    },
    steps: (yes, no, unknown) =>
      `祭りの場所${count(yes + no + unknown)}か所のうち、段差がないと確認できたのは${count(yes)}か所、あると確認できたのは${count(no)}か所で、${count(unknown)}か所は示す出典がありません。道に段差があるかも分かりません。`,
    pace: (kmh) => `道のりは時速${kmh}kmで計算します。`,
    crowds: '混雑や音の大きさを示す出典はありません。花火・公演・行列が行われている所は後になります。',
    kept: 'この端末だけに保存されます。',
    visitOnly: 'ご利用が終わると消えます。',
  },
};
