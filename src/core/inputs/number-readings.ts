import type { CalendarDay } from "../grid/calendar-day";
import type { InputCell } from "../score/input-row";
import { readVietnameseNumber } from "../text/parse-vietnamese-number";

/** "1,234" is 1.234 to one and 1234 to another. */
const LONE_COMMA = /^[1-9]\d{0,2},\d{3}$/;

/** The numbers that a typed text may mean: none, one, or two where nobody but its writer can tell. */
function textReadings(text: string): readonly number[] {
  const reading = readVietnameseNumber(text);
  if (reading === null) return [];
  if (LONE_COMMA.test(text.trim())) return [reading.value, Number(text.trim().replace(",", ""))];
  return reading.otherwise === null ? [reading.value] : [reading.value, reading.otherwise];
}

/** The numbers that Excel may have taken for a day: 7.5 and 7.05 both become 7 May, 7.10 becomes 7 October. */
function dayReadings({ day, month }: CalendarDay): readonly number[] {
  return month < 10 ? [Number(`${day}.${month}`), Number(`${day}.0${month}`)] : [Number(`${day}.${month}`)];
}

/** The numbers that an entry that is no figure may stand for. */
export function figureReadings({ text, day }: InputCell): readonly number[] {
  if (day) return dayReadings(day);
  return text === null ? [] : textReadings(text);
}
