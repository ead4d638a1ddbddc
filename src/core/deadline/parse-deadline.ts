import { foldWords } from "../text/fold-text";
import { lastDayOf } from "./calendar";
import { datedPhrase } from "./dated-phrase";
import type { Deadline } from "./deadline";

const DONE = /^(?:da |duoc )?(?:hoan thanh|hoan tat|thuc hien xong|ban hanh xong|xong)(?: 100)?$/;
const STATISTIC = /^(?:so lieu )?thong ke(?: so lieu)?$/;
const RECURRING: readonly (readonly [RegExp, number | null])[] = [
  [/(?:^| )(?:hang|moi|tung) nam(?: |$)/, 12],
  [/(?:^| )(?:hang|moi|tung) quy(?: |$)/, 3],
  [/(?:^| )(?:hang|moi|tung) thang(?: |$)/, 1],
  [/(?:^| )(?:dinh ky|moi)(?: hang)? 0?6 thang(?: |$)/, 6],
  [/(?:^| )thuong xuyen(?: |$)/, null],
];
const RELATIVE = /(?:trong vong|trong thoi han|sau|cham nhat) (\d{1,3}) (ngay lam viec|ngay|tuan|thang|quy|nam)(?: |$)/;
const UNITS = { ngay: "day", "ngay lam viec": "working-day", tuan: "week", thang: "month", quy: "quarter", nam: "year" } as const;
const ONLY_YEAR = /^(?:trong )?nam (20\d\d)$/;

/** What a cell of the column "Thời gian hoàn thành" says; null where it is blank. */
export function parseDeadline(cell: string): Deadline | null {
  const text = cell.normalize("NFC").trim();
  if (text === "") return null;
  const words = foldWords(text);
  if (DONE.test(words)) return { kind: "done", text };
  if (STATISTIC.test(words)) return { kind: "statistic", text };
  return relative(words, text) ?? dated(words, text) ?? recurring(words, text) ?? { kind: "unknown", text };
}

function dated(words: string, text: string): Deadline | null {
  const year = ONLY_YEAR.exec(words)?.[1];
  const due = year === undefined ? datedPhrase(text)?.due : lastDayOf(Number(year), 12);
  return due == null ? null : { kind: "dated", due, text };
}

function relative(words: string, text: string): Deadline | null {
  const match = RELATIVE.exec(words);
  if (!match || datedPhrase(text)) return null;
  // The pattern names no other unit.
  const unit = UNITS[match[2] as keyof typeof UNITS];
  return { kind: "relative", amount: Number(match[1]), unit, text };
}

function recurring(words: string, text: string): Deadline | null {
  const found = RECURRING.find(([pattern]) => pattern.test(words));
  return found ? { kind: "recurring", months: found[1], text } : null;
}
