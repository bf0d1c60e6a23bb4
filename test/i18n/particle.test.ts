import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Particle, withParticle } from '../../src/i18n/particle.ts';

describe('withParticle', () => {
  it.each([
    // Hangul, with and without a final consonant; final ㄹ takes 로.
    ['촉석루', '은/는', '촉석루는'],
    ['진주성', '을/를', '진주성을'],
    ['남강', '이/가', '남강이'],
    ['천수교', '와/과', '천수교와'],
    ['북쪽', '으로/로', '북쪽으로'],
    ['서울', '으로/로', '서울로'],
    ['진주역', '으로/로', '진주역으로'],
    ['유진', '이라/라', '유진이라'],
    // Digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구.
    ['2030', '을/를', '2030을'],
    ['제1', '으로/로', '제1로'],
    ['구역 2', '은/는', '구역 2는'],
    ['3', '이/가', '3이'],
    ['구역 4', '을/를', '구역 4를'],
    ['5', '으로/로', '5로'],
    ['6', '으로/로', '6으로'],
    ['7', '으로/로', '7로'],
    ['8', '을/를', '8을'],
    ['9', '와/과', '9와'],
    ['1.5', '이/가', '1.5가'],
    // Units and signs: 미터, 킬로미터, 제곱킬로미터, 퍼센트.
    ['320 m', '을/를', '320 m를'],
    ['1.5 km', '으로/로', '1.5 km로'],
    ['712.8km²', '은/는', '712.8km²는'],
    ['38%', '이/가', '38%가'],
    // Abbreviations by the names of their letters, words by their sound.
    ['LH', '은/는', 'LH는'],
    ['ATM', '을/를', 'ATM을'],
    ['KTL', '으로/로', 'KTL로'],
    ['KBS', '이/가', 'KBS가'],
    ['Gyeongnam', '은/는', 'Gyeongnam은'],
    ['Hotel', '으로/로', 'Hotel로'],
    ['Book', '을/를', 'Book을'],
    ['Cafe', '을/를', 'Cafe를'],
    // What stands in brackets or quotation marks at the end is not read with the name.
    ['제1부교 (촉석루 앞)', '은/는', '제1부교 (촉석루 앞)는'],
    ['진주성(晋州城)', '을/를', '진주성(晋州城)을'],
    ['“소망등”', '이/가', '“소망등”이'],
    // Scripts whose reading is not known.
    ['松江', '은/는', '松江는'],
    ['', '을/를', '를'],
  ] as const)('%s + %s → %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });

  const particles: readonly Particle[] = ['을/를', '은/는', '이/가', '와/과', '으로/로', '이라/라', '이나/나'];
  it('takes one of the two forms after any text, and never both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...particles), (word, particle) => {
        const result = withParticle(word, particle);
        const [a = '', b = ''] = particle.split('/');
        expect([word + a, word + b]).toContain(result);
      }),
    );
  });

  it('follows the final consonant of every Hangul syllable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCharCode(code);
        const final = (code - 0xac00) % 28;
        expect(withParticle(syllable, '을/를')).toBe(syllable + (final === 0 ? '를' : '을'));
        expect(withParticle(syllable, '으로/로')).toBe(syllable + (final === 0 || final === 8 ? '로' : '으로'));
      }),
    );
  });
});
