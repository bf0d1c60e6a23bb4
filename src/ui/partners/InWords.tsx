import { formatNumber } from '../../i18n/format.ts';
import { globePart } from '../../i18n/parts.ts';
import { select } from '../../state/actions.ts';
import { litPartners, records } from '../../state/store.ts';
import { useLanguage, useTexts } from '../use-state.ts';
import { sentencesOf } from './sentences.ts';
import '../styles/partners.css';
import '../styles/card.css';

/** The globe as text: the ties that are lit, in the order in which they began. */
export function InWords() {
  const t = useTexts(globePart);
  const language = useLanguage();
  const { partners, divisions } = records.value;
  const population = divisions.reduce((sum, division) => sum + division.population, 0);
  const area = divisions.reduce((sum, division) => sum + division.areaKm2, 0);
  const lit = partners
    .filter(({ id }) => litPartners.value.includes(id))
    .toSorted((a, b) => (a.tieDate.iso < b.tieDate.iso ? -1 : 1));
  return (
    <div class="in-words">
      <p>{t.globe.home(formatNumber(language, population), formatNumber(language, area, 1))}</p>
      <ol>
        {lit.map((city) => (
          <li key={city.id}>
            <button type="button" class="link" onClick={() => select({ kind: 'partner', id: city.id }, true)}>
              {city.name[language]}
            </button>
            <p>{sentencesOf(city, t, language).join(' ')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
