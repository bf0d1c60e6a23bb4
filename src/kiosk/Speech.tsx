import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { pickVoice } from '../core/kiosk/voice.ts';
import type { Language } from '../core/model/index.ts';
import { kioskPart } from '../i18n/kiosk/part.ts';
import { useLanguage, useTexts } from '../ui/use-state.ts';
import { focusWords } from './focus-words.ts';
import { onTop } from './on-top.ts';

const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;

/** Voices of the device; some browsers know them only later. */
const voices = signal<readonly SpeechSynthesisVoice[]>(synthesis?.getVoices() ?? []);
synthesis?.addEventListener('voiceschanged', () => {
  voices.value = synthesis.getVoices();
});

/** Speaks in a language by a voice of this device. Returns whether there is one; `onFailure` is told when it does not speak after all. */
function speak(text: string, language: Language, onFailure: () => void): boolean {
  const voice = pickVoice(voices.peek(), language);
  if (synthesis === null || voice === null) return false;
  synthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.onerror = ({ error }) => {
    if (error !== 'canceled' && error !== 'interrupted') onFailure();
  };
  synthesis.speak(words);
  return true;
}

/** Each step of the focus in words: spoken where the device has a voice of the language, else shown above the controls. */
export function Speech() {
  const { kiosk } = useTexts(kioskPart);
  const language = useLanguage();
  const caption = useSignal('');
  useEffect(() => {
    const tell = (target: EventTarget | null) => {
      if (!(target instanceof HTMLElement) || target === document.body) return;
      const text = focusWords(target, kiosk.focus);
      const show = () => {
        caption.value = text;
      };
      if (text === '') return;
      if (speak(text, language, show)) caption.value = '';
      else show();
    };
    const onFocus = ({ target }: FocusEvent) => tell(target);
    const onChange = ({ target }: Event) => {
      if (target === document.activeElement && !(target instanceof HTMLInputElement && target.type === 'text'))
        tell(target);
    };
    tell(document.activeElement);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('change', onChange);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('change', onChange);
      synthesis?.cancel();
    };
  }, [language, kiosk]);
  if (caption.value === '') return null;
  return (
    <p key={caption.value} ref={onTop} popover="manual" class="kiosk-caption">
      {caption.value}
    </p>
  );
}
