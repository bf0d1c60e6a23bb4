import { describe, expect, it } from 'vitest';
import { fontFaceRules } from '../../tiles/fonts/font-face-rules.ts';

describe('fontFaceRules', () => {
  it('declares each file with its characters, after the fonts that the device may have', () => {
    const rules = fontFaceRules([['Noto Sans KR Variable', 'assets/a.woff2', 'U+AC00,U+AC02-AC05']], '../');
    expect(rules).toBe(
      '@font-face{font-family:"Noto Sans KR Variable";src:local("Noto Sans KR"),local("Noto Sans CJK KR"),' +
        'local("Apple SD Gothic Neo"),local("Malgun Gothic"),url(../assets/a.woff2);unicode-range:U+AC00,U+AC02-AC05;' +
        'font-weight:100 900;font-display:swap}\n',
    );
  });

  it('takes a family that no device has from its file alone', () => {
    expect(fontFaceRules([['Other', 'x.woff2', 'U+41']], '')).toContain('src:url(x.woff2);');
  });
});
