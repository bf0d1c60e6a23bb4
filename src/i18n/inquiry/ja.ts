import { counter } from '../count.ts';
import type { InquiryTexts } from '../parts.ts';

const count = counter('ja');

/** The texts of own points, hexagons and found clusters in the tools, in Japanese. */
export const ja: InquiryTexts = {
  inquiry: {
    ownFile: '自分のファイル…',
    ownPrecision: (file) => `${file}の位置の正確さと、抜けている地点があるかどうかは、ファイルからは分かりません。`,
    drawn: (n, of) =>
      `地図には${count(of)}地点から無作為に選んだ${count(n)}地点だけを描き、計算はすべての地点で行います。`,
    shapes: (n, of) => `輪郭は${count(of)}個のまとまりのうち大きい${count(n)}個だけを描きます。`,
    largest: (size, km2) => `最大のまとまりは${count(size)}地点で、輪郭1km²あたり${km2}地点です。`,
    staysFrom: '保たれる最小半径（m）',
    staysTo: '保たれる最大半径（m）',
    longitude: '中心の経度（°）',
    latitude: '中心の緯度（°）',
    outline: 'まとまりの輪郭（色で区別）',
    hull: '組の外形（色で区別）',
    fullest: (n) => `最も多い六角形：${count(n)}`,
    emptiest: (n) => `最も少ない六角形：${count(n)}`,
    silhouette: '組の数ごとの平均シルエット',
    silhouetteAxis: 'シルエット（−1～1）',
    silhouetteSays: (k, mean, most) =>
      `2～${most}個を比べると、${k}個の組で最も高くなります（${mean}）。グラフを押すか矢印キーで組の数を選べます。`,
    silhouetteSample: (n, of) => `曲線は${count(of)}地点から無作為に選んだ${count(n)}地点の標本によります。`,
    comparing: '組の数を比べています…',
    askReach: 'ここから届く範囲を調べるまとまり',
    askReachButton: '調べる',
    support: '隣どうしを見る単位',
    supports: { divisions: '邑・面・洞', hexes: '六角形' },
    pointsOfSet: '地点の集まり、または自分のファイル',
    hexTouching: '辺を接する（6個）',
    hexagon: '六角形',
    hexTable: '六角形ごとの検定結果',
    hexN: (cells, points) => `n = 市全体の六角形${count(cells)}個、${count(points)}地点`,
    hexEmpty: (empty, of) => `六角形${count(of)}個のうち${count(empty)}個には地点がありません。`,
    hexLimit:
      '人の住まないところには場所も少ないため、集まりは市街の形も映します。格子の大きさや位置が変わると値も変わります。',
    hexIslands: (n) => `隣のない六角形${count(n)}個は除きます。`,
    hexMoran: {
      cluster: (figure, i, p) =>
        `${figure}：多い六角形は多いところどうし、空の六角形は空どうしで並び、偶然では説明できません（モランのI = ${i}、${p}）。`,
      even: (figure, i, p) =>
        `${figure}：多い六角形が空の六角形の隣に並び、偶然では説明できません（モランのI = ${i}、${p}）。`,
      chance: (figure, i, p) => `${figure}：六角形の並びは偶然で説明できる程度です（モランのI = ${i}、${p}）。`,
    },
    hexNone: (raw) => `多重検定を補正すると、目立つ六角形はありません（補正前は${count(raw)}個）。`,
    hexSays: (found, raw) => `多重検定を補正しても、${count(found)}個の六角形が目立ちます（補正前は${count(raw)}個）。`,
    areasMethod: (simulations) =>
      `Moran 1950、局所モラン：Anselin 1995、Gi*：Ord・Getis 1995。固定シードで${count(simulations)}回並べ替え。偽発見率の補正：Benjamini・Hochberg 1995。`,
    notIn: (n) => `${count(n)}地点は市外か位置不明のため、数えていません。`,
    tooManyNeighbours: (n) => `単位は${count(n)}個しかありません。隣の数を減らしてください。`,
    patternSample: (n, of) =>
      `${count(of)}地点から無作為に選んだ${count(n)}地点を検定します。リプリーの曲線は変わらず、最も近い地点までの距離は観測も無作為も長くなります。`,
    curveColumns: {
      radius: '距離（m）',
      observed: 'L 観測（m）',
      mean: 'L 無作為の平均（m）',
      lowest: 'L 無作為の最小（m）',
      highest: 'L 無作為の最大（m）',
    },
    intervalLow: '95 %区間の下限',
    intervalHigh: '95 %区間の上限',
    figures: {
      points: '地点数（n）',
      clusters: 'まとまりの数',
      inside: 'まとまりに入る地点',
      largest: '最大のまとまりの地点',
      density: '最大のまとまり、1km²あたりの地点',
      groups: '組の数',
      silhouette: '平均シルエット（−1～1）',
      hexagons: '地点のある六角形',
      fullest: '最も多い六角形の地点',
      areas: '単位の数（n）',
      moran: 'モランのI',
      p: 'p値',
      standOut: '目立つ単位',
      ratio: '最近隣の比',
      places: '分野の場所の数（n）',
      highest: '最も高い特化係数',
      rSquared: '説明される割合（R²）',
      insideArea: '範囲の中',
      areaKm2: '面積（km²）',
    },
    found: '計算したまとまり',
    foundName: (number) => `まとまり${number}`,
    foundByDensity: (radius, min) => `密度によるまとまり：半径${radius}、${min}地点以上。リンクの値で計算し直します。`,
    foundByMeans: (k) => `${k}個の組（k平均法）。リンクの値で計算し直します。`,
    looking: 'まとまりを探しています…',
    otherClusters: '探し方を変える',
    ownPoints: '自分のファイルの地点',
    allPoints: (n) => `${n}地点すべて`,
    manyOwn: (n) =>
      `${n}地点を超えると一つの範囲にはまとめません。ここで選べるのは最初の500地点までです。代わりに計算したまとまりを選んでください。`,
    aPoint: '地点',
    noCategory: '分類なし',
    inFile: 'ファイル全体',
    ofFile: 'ファイルに占める割合（%）',
    insideKey: (n) => `範囲の中（${count(n)}）`,
    reachPartial: (n) => `近い${count(n)}地点までの道だけを調べました。ほかにもあります。`,
    manyStarts: (n) =>
      `道は${n}地点のうち最も近い地点から始まり、川は道路の橋だけで渡り、陸では直線の1.3倍を時速4.5kmで歩きます。`,
    notCompared: (n) => `${count(n)}地点を超えると、足りないものは調べません。`,
  },
};
