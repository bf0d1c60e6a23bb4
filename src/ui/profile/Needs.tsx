import { useLayoutEffect } from 'preact/hooks';
import { profileNeeds } from '../../core/profile/needs.ts';
import { countStepFree } from '../../core/profile/rank.ts';
import { walkingSettings } from '../../core/walking/settings.ts';
import { formatNumber } from '../../i18n/format.ts';
import { profilePart } from '../../i18n/profile/part.ts';
import { profile } from '../../state/profile.ts';
import { chooseProfile } from '../../state/profile-keeping.ts';
import { appState, records } from '../../state/store.ts';
import { useLanguage, useTexts } from '../use-state.ts';

/** What changes with each need, and what is not known. */
export function Needs() {
  const { profile: t } = useTexts(profilePart);
  const language = useLanguage();
  const chosen = profile.value;
  const { yes, no, unknown } = countStepFree(records.value.sites);
  const rolls = chosen.includes('wheelchair') || chosen.includes('stroller');
  useLayoutEffect(() => document.getElementById('profile-first')?.focus(), []);
  return (
    <fieldset class="profile">
      <legend>{t.title}</legend>
      {profileNeeds.map((need, index) => (
        <label key={need}>
          <input
            id={index === 0 ? 'profile-first' : undefined}
            type="checkbox"
            checked={chosen.includes(need)}
            onChange={() =>
              chooseProfile(chosen.includes(need) ? chosen.filter((other) => other !== need) : [...chosen, need])
            }
          />
          <span>{t.needs[need]}</span>
          <small>{t.changes[need]}</small>
        </label>
      ))}
      <div role="status">
        {rolls && (
          <p class="note">
            {t.steps(yes, no, unknown)} {t.pace(formatNumber(language, walkingSettings.stepFreeSpeedKmh, 1))}
          </p>
        )}
        {chosen.includes('quiet') && <p class="note">{t.crowds}</p>}
      </div>
      <p class="quiet">{appState.value.kiosk ? t.visitOnly : t.kept}</p>
    </fieldset>
  );
}
