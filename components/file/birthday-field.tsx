import { useEffect, useState } from 'preact/hooks';
import type { CustomerHistory } from '../../retention/customer-history';
import { useSpeech } from '../language';
import type { FileActions } from './file-state';

/** Days of each month; February has 29, since somebody was born on it. */
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const two = (n: number): string => String(n).padStart(2, '0');

/** Month and day, no year: nobody's age is asked. It is kept once both are chosen. */
export function BirthdayField(props: {
  birthday: CustomerHistory['birthday'];
  onSet: FileActions['setBirthday'];
}) {
  const say = useSpeech();
  const [month = '', day = ''] = props.birthday?.split('-') ?? [];
  const [chosen, setChosen] = useState({ month, day });
  useEffect(() => setChosen({ month, day }), [month, day]);
  const choose = (next: { month: string; day: string }) => {
    const last = lengths[Number(next.month) - 1] ?? 31;
    const fits = Number(next.day) <= last ? next : { ...next, day: '' };
    setChosen(fits);
    if (fits.month && fits.day) props.onSet(`${fits.month}-${fits.day}`);
    else if (!fits.month && props.birthday) props.onSet(undefined);
  };
  const daysOfMonth = lengths[Number(chosen.month) - 1] ?? 31;
  return (
    <fieldset class="told__birthday">
      <legend class="soft small">{say({ en: 'Birthday', zh: '生日' })}</legend>
      <select
        class="input"
        aria-label={say({ en: 'Month of the birthday', zh: '生日月份' })}
        value={chosen.month}
        onChange={({ currentTarget }) => choose({ ...chosen, month: currentTarget.value })}
      >
        <option value="">{say({ en: 'not told', zh: '未告知' })}</option>
        {lengths.map((_, n) => (
          <option key={n} value={two(n + 1)}>
            {say.monthName(n + 1)}
          </option>
        ))}
      </select>
      <select
        class="input"
        aria-label={say({ en: 'Day of the birthday', zh: '生日日期' })}
        value={chosen.day}
        disabled={!chosen.month}
        onChange={({ currentTarget }) => choose({ ...chosen, day: currentTarget.value })}
      >
        <option value="">{say({ en: 'day', zh: '日' })}</option>
        {Array.from({ length: daysOfMonth }, (_, n) => (
          <option key={n} value={two(n + 1)}>
            {say({ en: `${n + 1}`, zh: `${n + 1}日` })}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
