import type { Cursor } from "../words/cursor";
import { behindReceiver } from "../words/receiver";
import { takeScoreLead } from "../term/score-lead";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import { parseTerm } from "../term/term-parser";
import { isSymbol, isWord, phraseAt } from "../../text/clauses/clause";
import { MAX_PHRASES } from "../term/share-of-maximum";
import { isNear } from "../../../text/decimal";
import { isPoints } from "../../text/words/vocabulary";
import { PhraseList } from "../../text/words/phrase-list";

/** One after the other they make "thì được cộng thêm", "điểm được tính theo công thức". */
const VERBS = new PhraseList(
  "thì cứ", "cứ lấy", "cứ tính", "thì", "tính theo tỷ lệ :", "tính theo tỷ lệ =", "được", "đạt", "điểm được tính", "điểm tính", "tính điểm", "tính là", "tính", "theo công thức", "áp dụng công thức", "cộng", "thưởng", "thêm", "tiếp", "chấm điểm", "chấm", "cho", "bằng", "hưởng", "ghi nhận", "ghi", "nhận", "lấy", "chỉ được", "chỉ tính", "vẫn", "cũng", "tương ứng với", "ứng với",
);
/** Composed: "điểm theo tỷ lệ tương ứng", "tương ứng với tỷ lệ đạt được". */
const PRORATA = new PhraseList("điểm tương ứng theo tỷ lệ", "điểm tỷ lệ tương ứng", "điểm theo tỷ lệ", "tương ứng theo tỷ lệ", "tương ứng với tỷ lệ", "tương ứng tỷ lệ", "theo tỷ lệ", "tỷ lệ thuận");
const WHICH_RATIO = new PhraseList("phần trăm", "%", "tương ứng", "đạt được", "thực hiện", "thực tế", "thuận");
const AGAINST = new PhraseList(...["mức chỉ tiêu", "mức", "chỉ tiêu", "mục tiêu"].map((target) => `so với ${target}`), "so với");
/** Ways of saying that nothing is given. */
export const NOTHING = new PhraseList(
  ...["không", "không được", "không tính", "không được tính", "không chấm", "không được chấm", "không cho", "không ghi", "không được ghi", "không cộng", "không được cộng", "không hưởng", "không được hưởng", "không đạt", "không có"].flatMap((denied) => [`${denied} điểm nào`, `${denied} điểm`]),
  ...["mất", "trừ"].flatMap((lost) => ["hết", "toàn bộ"].flatMap((all) => [`${lost} ${all} số điểm`, `${lost} ${all} điểm`])),
  "chưa có điểm", "không đạt", "mất trắng",
);
/** All of the points, or what follows is all of them: "trọn điểm", "trọn vẹn 8 điểm". */
const FULLNESS = new PhraseList("trọn vẹn", "trọn", "toàn bộ", "tuyệt đối", "nguyên", "đủ", "hết", "cả", "tròn", "full", "tối đa");
const ALL_POINTS = new PhraseList("số điểm", "điểm");
const HIGHEST = new PhraseList("mức tối đa", "tối đa", "tuyệt đối", "full");
const WHOSE = new PhraseList(
  "của tiêu chí thành phần này", "của chỉ số thành phần này", "của chỉ số thành phần", "của tiêu chí thành phần", "của tiêu chí này", "của chỉ số này",
  "của nội dung này", "của phần này", "của mục này", "của tiêu chí", "của chỉ số", "đối với phần này", "đối với mục này", "đối với tiêu chí này",
  "chỉ số này", "tiêu chí này", "nội dung này", "phần này", "mục này", "theo quy định", "thì thôi",
);
const SEPARATORS: readonly string[] = [":", "=", "→", "⇒", ",", ";"];

/** Reads an award that ends where the cursor ends: "Điểm tối đa", "Điểm = Tỷ lệ/80% * Điểm tối đa", "(70% điểm)", "0 điểm". Else null. */
export function parseAward(cursor: Cursor, names: Names): Term | null {
  const named = skipLead(cursor);
  const award = asWhole(asPoints(parsePhrase(cursor, names) ?? parseTerm(cursor, names), named), names.max);
  if (award === null) return null;
  if (cursor.peek()?.text === "(") cursor.attempt(() => takeRepeated(cursor, award, names));
  while (cursor.symbol("(", ")", ".", ",", "]") !== null || cursor.phrase(WHOSE) !== null) continue;
  return cursor.atEnd ? award : null;
}

/** "10 điểm (điểm tối đa)", "không chấm điểm (0 điểm)", "50% số điểm (5 điểm)": a bracket that says the same award once more. */
function takeRepeated(cursor: Cursor, award: Term, names: Names): string | null {
  cursor.take();
  cursor.symbol("=");
  const again = parsePhrase(cursor, names) ?? parseTerm(cursor, names);
  const [one, other] = [award, again].map((term) => pointsOf(term, names.max));
  return one !== undefined && other !== undefined && isNear(one, other) ? cursor.symbol(")") : null;
}

/** What an award that is no formula comes to. */
function pointsOf(term: Term | null | undefined, max = Number.NaN): number {
  if (term?.kind === "max") return max;
  if (term?.kind === "points") return term.value;
  if (term?.kind !== "binary" || term.operator !== "*" || term.left.kind !== "number" || !term.left.percent) return Number.NaN;
  return term.left.value * pointsOf(term.right, max);
}

/** "10 điểm - điểm tối đa": behind a dash the same once more, and nothing taken from it. Null: it is another. */
function asWhole(award: Term | null, max: number | undefined): Term | null {
  if (award?.kind !== "binary" || award.operator !== "-" || award.left.kind !== "points" || award.right.kind !== "max") return award;
  return award.left.value === max ? award.right : null;
}

/** "Điểm = 5": the number behind a score's name is one of points. */
function asPoints(award: Term | null, named: boolean): Term | null {
  return named && award?.kind === "number" && !award.percent && award.money === undefined ? { kind: "points", value: award.value } : award;
}

/** "thì được", ": Điểm =", "(". Whether a score's name was among them. */
function skipLead(cursor: Cursor): boolean {
  let named = false;
  for (;;) {
    // With a figure the award itself begins.
    if (cursor.peek()?.kind === "number") return named;
    const name = skipScoreName(cursor);
    named ||= name;
    const skipped = name || skipVerb(cursor) || skipReceiver(cursor) || cursor.symbolOf(SEPARATORS) !== null || skipBracket(cursor) || skipDash(cursor) || skipPlus(cursor);
    if (!skipped) return named;
  }
}

/** The "đơn vị" of "…, thì đơn vị được 5 điểm" */
function skipReceiver(cursor: Cursor): boolean {
  if (!isWord(cursor.tokens, cursor.index - 1, "thì") && !isSymbol(cursor.tokens, cursor.index - 1, ",", ":")) return false;
  const behind = behindReceiver(cursor.tokens, { from: cursor.index, to: cursor.end });
  if (behind === cursor.index || behind > cursor.end) return false;
  cursor.index = behind;
  return true;
}

/** "được tính"; the "điểm" of "tính điểm chuẩn" belongs to the name of the maximum. */
export function skipVerb(cursor: Cursor): boolean {
  const verb = cursor.phrase(VERBS);
  if (verb === null) return false;
  if (verb.endsWith(" điểm") && phraseAt(cursor.tokens, cursor.index - 1, MAX_PHRASES) !== null) cursor.index--;
  return true;
}

/** A dash with a space behind it separates; one grown onto a number is a minus, as is one behind another sign ("chưa có: - 2 điểm"), and no award. */
function skipDash(cursor: Cursor): boolean {
  const [dash, next] = [cursor.peek(), cursor.peek(1)];
  if (dash?.text !== "-" || next === undefined || next.start === dash.end) return false;
  // "Mức điểm: - 10 điểm: đúng hạn" lists.
  if (next.value !== 0 && isSymbol(cursor.tokens, cursor.index - 1, ":", "=", "(", "→", "⇒") && !isSymbol(cursor.tokens, cursor.end, ":")) return false;
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

function parsePhrase(cursor: Cursor, names: Names): Term | null {
  if (cursor.phrase(PRORATA) !== null) return parseProrata(cursor, names);
  if (cursor.phrase(NOTHING) !== null) return { kind: "points", value: 0 };
  // "Đạt nhiều mức thì tính mức tối đa" chooses among levels.
  const chosen = cursor.at("mức") && isWord(cursor.tokens, cursor.index - 1, "tính", "lấy");
  return takesAll(cursor) || (!chosen && cursor.phrase(HIGHEST) !== null) ? { kind: "max" } : null;
}

/** "thực tế", "đạt được so với 90%", "tương ứng (tỷ lệ x 4 điểm)": how the ratio is taken, or its formula in a bracket. */
function parseProrata(cursor: Cursor, names: Names): Term | null {
  while (cursor.phrase(WHICH_RATIO) !== null || cursor.symbol("%") !== null) continue;
  const target = cursor.attempt(() => (cursor.phrase(AGAINST) === null ? null : takePercent(cursor)));
  const formula = cursor.attempt(() => (cursor.symbol(":", "=") === null ? (cursor.attempt(() => parseProduct(cursor, names)) ?? parseFormula(cursor, names)) : parseTerm(cursor, names)));
  const agrees = target === null || formula === null || someTerm(formula, (term) => term.kind === "number" && term.percent && isNear(term.value, target));
  return agrees ? (formula ?? { kind: "prorata", target }) : null;
}

function takePercent(cursor: Cursor): number | null {
  const { kind, value } = cursor.peek() ?? { kind: null, value: Number.NaN };
  if (kind !== "number" || cursor.peek(1)?.text !== "%") return null;
  cursor.index += 2;
  return value / 100;
}

/** "(tỷ lệ/80%) x 10 điểm": a formula that goes on behind its bracket. */
function parseProduct(cursor: Cursor, names: Names): Term | null {
  const formula = cursor.peek()?.text === "(" ? parseTerm(cursor, names) : null;
  return formula?.kind === "binary" && !formula.bracketed ? formula : null;
}

/** "(= tỷ lệ x 4 điểm)" */
function parseFormula(cursor: Cursor, names: Names): Term | null {
  if (cursor.symbol("(") === null) return null;
  skipScoreName(cursor);
  cursor.symbol("=");
  const formula = parseTerm(cursor, names);
  return formula?.kind === "binary" && cursor.symbol(")") !== null ? formula : null;
}

/** "trọn vẹn số điểm"; before a figure the cursor then stands at it, and "tối đa 5 điểm" is read elsewhere. */
function takesAll(cursor: Cursor): boolean {
  const start = cursor.index;
  const full = cursor.phrase(FULLNESS);
  if (full !== null && cursor.phrase(ALL_POINTS) !== null) return true;
  if (full === null || full === "tối đa" || !(isPoints(cursor.tokens, cursor.index) || (full === "đủ" && cursor.peek()?.kind === "number"))) cursor.index = start;
  return false;
}
