import { meetingDays, meetingHours, meetingMinutes, withPart } from '../../core/keep/meeting-times.ts';
import { parseKoreaTime, toKoreaTime } from '../../core/schedule/korea-time.ts';
import { formatDay } from '../../i18n/format.ts';
import { handOverPart } from '../../i18n/kiosk-parts.ts';
import { cardPart } from '../../i18n/parts.ts';
import { shownMoment } from '../../state/store.ts';
import { useLanguage, useTexts } from '../use-state.ts';

interface PartProps {
  readonly name: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly show?: (value: string) => string;
  readonly onChange: (value: string) => void;
}

function Part({ name, value, values, show = (text) => text, onChange }: PartProps) {
  return (
    <label>
      {name}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {show(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  /** Korean local time. */
  readonly chosen: string;
  readonly onChange: (chosen: string) => void;
}

/** Day, hour and minutes of a meeting as lists of the kiosk's own: the browser's calendar would open outside of the page. */
export function MeetingTime({ chosen, onChange }: Props) {
  const t = useTexts(cardPart);
  const words = useTexts(handOverPart).handOver;
  const language = useLanguage();
  const moment = toKoreaTime(parseKoreaTime(chosen) ?? shownMoment.value);
  const take = (part: Parameters<typeof withPart>[1]) => onChange(withPart(moment, part));
  const [, clock = ''] = withPart(moment, {}).split('T');
  const [hour = '', minute = ''] = clock.split(':');
  return (
    <fieldset class="meeting-time">
      <legend>{t.keep.meetTime}</legend>
      <Part
        name={words.day}
        value={moment.day}
        values={meetingDays(toKoreaTime(shownMoment.value).day, moment.day)}
        show={(day) => formatDay(language, day)}
        onChange={(day) => take({ day })}
      />
      <Part name={words.hour} value={hour} values={meetingHours} onChange={(value) => take({ hour: value })} />
      <Part name={words.minute} value={minute} values={meetingMinutes} onChange={(value) => take({ minute: value })} />
    </fieldset>
  );
}
