import { describe, expect, it } from 'vitest';
import { pickVoice, type Voice } from '../../../src/core/kiosk/voice.ts';
import { languages } from '../../../src/core/model/index.ts';

const voice = (lang: string, change: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...change,
});

describe('a voice of the device', () => {
  it('speaks the language, however its tag is written', () => {
    const voices = [voice('en-US'), voice('ko_KR'), voice('JA-jp'), voice('zh-CN')];
    expect(languages.map((language) => pickVoice(voices, language)?.lang)).toEqual([
      'ko_KR',
      'en-US',
      'JA-jp',
      'zh-CN',
    ]);
  });

  it('is none of a server, none of another language, and none is no fault', () => {
    expect(pickVoice([voice('ko-KR', { localService: false })], 'ko')).toBeNull();
    expect(pickVoice([voice('kok-IN'), voice('zh-HK')], 'ko')).toBeNull();
    expect(pickVoice([voice('zh-HK')], 'zh')).toBeNull();
    expect(pickVoice([], 'en')).toBeNull();
  });

  it('is that of the region first, then the default, then the first', () => {
    const voices = [voice('en-US'), voice('en-AU', { default: true }), voice('en-GB')];
    expect(pickVoice(voices, 'en')?.lang).toBe('en-GB');
    expect(pickVoice(voices.slice(0, 2), 'en')?.lang).toBe('en-AU');
    expect(pickVoice([voice('ko'), voice('ko')], 'ko')).not.toBeNull();
  });
});
