import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../core/model/index.ts';
import type { StyleContext } from './subject.ts';

/** The font of each language; Hangul always comes from the Korean one. */
export const fontOf: Readonly<Record<Language, string>> = {
  ko: 'Noto Sans KR Variable',
  en: 'Noto Sans KR Variable',
  ja: 'Noto Sans JP Variable',
  zh: 'Noto Sans SC Variable',
};

type TextLayout = NonNullable<SymbolLayerSpecification['layout']>;

/** The name in the chosen language with the Hangul behind a separator, so that a visitor can match a street sign. */
export function nameField(language: Language, separator = '\n'): ExpressionSpecification {
  if (language === 'ko') return ['get', 'name_ko'];
  const chosen: ExpressionSpecification = [
    'coalesce',
    ['get', `name_${language}`],
    ['get', 'name_en'],
    ['get', 'name_ko'],
  ];
  return [
    'format',
    chosen,
    { 'text-font': ['literal', [fontOf[language]]] },
    separator,
    {},
    ['get', 'name_ko'],
    { 'font-scale': 0.97, 'text-font': ['literal', [fontOf.ko]] },
  ];
}

/** Layout shared by every label; sizes in pixels before the scale of the context. */
export function labelLayout({ language, scale }: StyleContext, size: number): TextLayout {
  return {
    'text-field': nameField(language),
    'text-font': [fontOf[language]],
    'text-size': size * scale,
    'text-max-width': 9,
  };
}

/** Paint shared by every label: text with a halo of the ground. */
export function labelPaint({ palette }: StyleContext, color: string): NonNullable<SymbolLayerSpecification['paint']> {
  return { 'text-color': color, 'text-halo-color': palette.ground, 'text-halo-width': 1.6, 'text-halo-blur': 0.4 };
}
