import { describe, expect, it } from 'vitest';
import { foldKana, foldLatin, soundsOf } from '../../../src/core/search/sounds.ts';

/**
 * Spellings of the same name: revised romanisation of 2000, McCune–Reischauer, the ministry's of 1984 and what signs of
 * before 2000 and guide books wrote.
 */
describe('foldLatin', () => {
  it.each([
    ['진주', ['jinju', 'chinju', 'chinjoo']],
    ['남강', ['namgang', 'namkang']],
    ['촉석루', ['chokseongnu', 'choksongnu', 'chokseokru']],
    ['부산', ['busan', 'pusan']],
    ['경상', ['gyeongsang', 'kyongsang']],
    ['의암', ['uiam']],
    ['대구', ['daegu', 'taegu']],
    ['서장대', ['seojangdae', 'sojangdae']],
  ])('%s sounds like each of its spellings', (korean, spellings) => {
    const { latin } = soundsOf(korean);
    const strange = spellings.filter((spelling) => !latin.some((sound) => sound === foldLatin(spelling)));
    expect(strange).toEqual([]);
  });
});

describe('foldKana', () => {
  // As Japanese guide books write them.
  it.each([
    ['진주', 'チンジュ'],
    ['진주성', 'チンジュソン'],
    ['촉석루', 'チョクソンヌ'],
    ['남강', 'ナムガン'],
    ['부산', 'プサン'],
    ['서울', 'ソウル'],
    ['대구', 'テグ'],
  ])('%s sounds like %s', (korean, kana) => {
    expect(soundsOf(korean).kana).toContain(foldKana(kana));
  });

  it('is the same for hiragana, katakana, long and doubled sounds', () => {
    expect(foldKana('トイレ')).toBe(foldKana('といれ'));
    expect(foldKana('バッグ')).toBe(foldKana('はく'));
    expect(foldKana('コーヒー')).toBe(foldKana('こひ'));
  });
});
