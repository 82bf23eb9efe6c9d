import type { CustomerHistory, Day } from './customer-history';
import { addDays, isOnTheCalendar } from './days';

/** The next birthday, today's included. Of 29 February a year without one makes the 28th. */
export function nextBirthday(birthday: NonNullable<CustomerHistory['birthday']>, today: Day): Day {
  const year = Number(today.slice(0, 4));
  const here = inYear(birthday, year);
  return here >= today ? here : inYear(birthday, year + 1);
}

function inYear(birthday: string, year: number): Day {
  const day = `${String(year).padStart(4, '0')}-${birthday}`;
  return isOnTheCalendar(day) ? day : addDays(`${day.slice(0, 8)}01`, 27);
}
