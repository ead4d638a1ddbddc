import type { Cursor } from "./cursor";
import { takeScoreLead } from "./score-lead";
import type { Term } from "./term";
import type { Names } from "./names";
import { parseTerm } from "./term-parser";
import { PhraseList } from "../text/phrase-list";

const VERBS = new PhraseList(
  "thì tính theo tỷ lệ :", "tính theo tỷ lệ :", "thì tính theo tỷ lệ =", "tính theo tỷ lệ =", "thì cứ", "thì tính đủ", "được tính đủ", "tính đủ", "chấm đủ", "chấm trọn", "được đủ", "thì được tính", "thì được", "thì đạt", "thì tính", "thì", "được tính bằng", "được tính", "được cộng", "được chấm", "được hưởng", "được", "đạt được", "đạt",
  "được cộng thêm", "cộng thêm", "cộng", "được thưởng thêm", "thưởng thêm", "được thưởng", "thưởng", "tính theo công thức", "theo công thức", "tính điểm theo công thức", "được tính theo công thức", "thì được tính theo công thức", "điểm được tính theo công thức", "điểm tính theo công thức",
  "chỉ được tính", "chỉ được", "chỉ tính", "tính điểm bằng", "lấy", "tính bằng", "tính", "chấm", "cho", "bằng", "hưởng",
);
const PRORATA = new PhraseList("điểm theo tỷ lệ tương ứng", "theo tỷ lệ tương ứng", "điểm tương ứng theo tỷ lệ", "tương ứng theo tỷ lệ", "điểm tỷ lệ tương ứng", "điểm theo tỷ lệ đạt được", "theo tỷ lệ đạt được", "điểm theo tỷ lệ thực hiện", "theo tỷ lệ thực hiện", "điểm theo tỷ lệ thực tế", "theo tỷ lệ thực tế", "tương ứng với tỷ lệ đạt được", "tương ứng tỷ lệ đạt được", "điểm theo tỷ lệ %", "theo tỷ lệ %", "điểm theo tỷ lệ", "theo tỷ lệ");
/** Ways of saying that nothing is given. */
export const NOTHING = new PhraseList("không được tính điểm", "không được điểm", "không tính điểm", "không có điểm", "không chấm điểm", "không điểm", "không được chấm điểm", "không cho điểm", "không đạt điểm", "chưa có điểm", "không đạt");
const WHOLE = new PhraseList("toàn bộ số điểm", "toàn bộ điểm", "trọn số điểm", "trọn điểm", "đủ điểm", "tối đa số điểm", "tối đa điểm", "tối đa");
const WHOSE = new PhraseList(
  "của tiêu chí thành phần này", "của chỉ số thành phần này", "của chỉ số thành phần", "của tiêu chí thành phần", "của tiêu chí này", "của chỉ số này",
  "của nội dung này", "của phần này", "của mục này", "của tiêu chí", "của chỉ số", "đối với phần này", "đối với mục này", "đối với tiêu chí này",
  "chỉ số này", "tiêu chí này", "nội dung này", "phần này", "mục này", "theo quy định", "thì thôi",
);
const SEPARATORS: readonly string[] = [":", "=", "→", "⇒", ","];

/** Reads an award that ends where the cursor ends: "Điểm tối đa", "Điểm = Tỷ lệ/80% * Điểm tối đa", "(70% điểm)", "0 điểm". Else null. */
export function parseAward(cursor: Cursor, names: Names): Term | null {
  const named = skipLead(cursor);
  const award = asPoints(parsePhrase(cursor) ?? parseTerm(cursor, names), named);
  if (award === null) return null;
  while (cursor.symbol("(", ")", ".", ",", "]") !== null || cursor.phrase(WHOSE) !== null) continue;
  return cursor.atEnd ? award : null;
}

/** "Điểm = 5": the number behind a score's name is one of points. */
function asPoints(award: Term | null, named: boolean): Term | null {
  return named && award?.kind === "number" && !award.percent && award.money === undefined ? { kind: "points", value: award.value } : award;
}

/** "thì được", ": Điểm =", "(". Whether a score's name was among them. */
function skipLead(cursor: Cursor): boolean {
  let named = false;
  for (;;) {
    const name = skipScoreName(cursor);
    named ||= name;
    const skipped = name || cursor.phrase(VERBS) !== null || cursor.symbolOf(SEPARATORS) !== null || skipBracket(cursor) || skipDash(cursor) || skipPlus(cursor);
    if (!skipped) return named;
  }
}

/** A dash with a space behind it separates; one grown onto a number is a minus, and no award. */
function skipDash(cursor: Cursor): boolean {
  const [dash, next] = [cursor.peek(), cursor.peek(1)];
  if (dash?.text !== "-" || next === undefined || next.start === dash.end) return false;
  cursor.take();
  return true;
}

/** "+4 điểm" */
function skipPlus(cursor: Cursor): boolean {
  return cursor.peek(1)?.kind === "number" && cursor.symbol("+") !== null;
}

/** An opening bracket belongs to the award only if it encloses all of it: "(70% điểm)". */
function skipBracket(cursor: Cursor): boolean {
  const last = cursor.tokens[cursor.end - 1];
  if (cursor.peek()?.text !== "(") return false;
  let close = cursor.index + 1;
  while (close < cursor.end && cursor.tokens[close]?.text !== ")" && cursor.tokens[close]?.text !== "(") close++;
  const enclosing = close >= cursor.end - 1 && (last?.text === ")" || close === cursor.end);
  if (enclosing) cursor.take();
  return enclosing;
}

function skipScoreName(cursor: Cursor): boolean {
  const start = cursor.index;
  if (takeScoreLead(cursor)) return true;
  cursor.index = start;
  return false;
}

function parsePhrase(cursor: Cursor): Term | null {
  if (cursor.phrase(PRORATA) !== null) return { kind: "prorata" };
  if (cursor.phrase(NOTHING) !== null) return { kind: "points", value: 0 };
  return cursor.phrase(WHOLE) !== null ? { kind: "max" } : null;
}
