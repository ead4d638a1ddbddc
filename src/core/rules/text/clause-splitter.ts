import { followsPoints, isNextBranch, separatesBranches, separatesOptions, startsCondition, startsWithPoints, startsOptions } from "./branch-start";
import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, letterListEnd, LONGEST_LETTER, MAX_LETTERS, type Clause } from "./clause";
import { BRACKET_CUE } from "./brackets";
import { isAwardEnd, isOperandEnd } from "./clause-end";
import { cuesOf, standsIn } from "./cue";
import { isLead, isNumbered, isRoman, numberOf, numbersFigure } from "./clause-lead";
import { beginsLine, BULLETS, OPENINGS } from "./line-start";
import type { Token } from "./token";

/** What a clause neither begins nor ends with. */
const EDGES: readonly string[] = [...BULLETS, ";", ".", ","];
/** How far behind the heading of a part its first points are looked for. */
const PART_REACH = 24;
/** So many line breaks and bullets stand before a clause at the most; more are no text but an attack. */
const MOST_BULLETS = 32;
/** Words before a letter that is being defined. */
const DEFINERS: readonly string[] = ["với", "gọi", "còn", "và"];

/** The clauses of a text, over its tokens without the line breaks. */
export interface SplitText {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** Splits tokens into clauses: lines, bullets, numbered paragraphs, sentences, and statements that share a line. Linear. */
export function splitClauses(tokens: readonly Token[]): SplitText {
  const enclosed = standsIn(cuesOf(tokens), BRACKET_CUE) ? findEnclosed(tokens) : [];
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const ends = index === tokens.length || (enclosed[index] !== true && endsClause(tokens, start, index));
    if (!ends) continue;
    pushClause(clauses, tokens, start, index);
    start = index;
  }
  return withoutBreaks(tokens, clauses);
}

function withoutBreaks(tokens: readonly Token[], clauses: readonly Clause[]): SplitText {
  const kept = tokens.filter(({ kind }) => kind !== "newline");
  if (kept.length === tokens.length) return { tokens, clauses };
  let [passed, breaks] = [0, 0];
  // Clauses stand in the order of the text.
  const place = (index: number): number => {
    for (; passed < index; passed++) if (tokens[passed]?.kind === "newline") breaks++;
    return index - breaks;
  };
  return { tokens: kept, clauses: clauses.map(({ from, to, number }) => ({ from: place(from), to: place(to), number })) };
}

/** Marks the tokens inside brackets that are closed on the same line. */
function findEnclosed(tokens: readonly Token[]): readonly boolean[] {
  const steps = tokens.map(() => 0);
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "newline") open.length = 0;
    if (token.kind === "symbol" && token.text === "(") open.push(index);
    if (token.kind !== "symbol" || token.text !== ")") return;
    const from = open.pop();
    if (from === undefined) return;
    steps[from] = 1;
    steps[index] = -1;
  });
  let depth = 0;
  return steps.map((step) => {
    const inside = depth > 0;
    depth += step;
    return inside;
  });
}

/** Whether a new clause begins at `index`. */
function endsClause(tokens: readonly Token[], start: number, index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (token === undefined || previous === undefined || index === start || joinsWords(previous, token)) return false;
  if (previous.kind === "newline") return beginsLine(tokens, start, index);
  if (previous.kind === "symbol") {
    switch (previous.text) {
      case ";": return true;
      case ".": return !isMarker(tokens, start, index - 2) && endsSentence(tokens, index);
      case ":": return opensExplanation(tokens, index) || followsColon(tokens, start, index);
      case ",": return !isInLetterList(tokens, start, index) && (opensExplanation(tokens, index) || opensDefinition(tokens, index) || startsWithPoints(tokens, index) || isNextBranch(tokens, index));
    }
  }
  if (followsPoints(tokens, index)) return true;
  if (token.kind === "symbol") return endsBefore(tokens, start, index, token.text);
  if (previous.end === token.start) return false;
  if (token.kind === "number") return isNumbered(tokens, index) && tokens[index + 2]?.capital === true && givesPointsBefore(tokens, index);
  if (!isOperandEnd(previous)) return opensExplanation(tokens, index) && isAwardEnd(tokens, index);
  return token.capital ? isLead(tokens, index) : opensExplanation(tokens, index) || (isWordOf(tokens, index, DEFINERS) && opensDefinition(tokens, index));
}

/** Between two words a clause begins only behind points or a letter, or with "trong đó": most places are none. */
function joinsWords(previous: Token, token: Token): boolean {
  return previous.kind === "word" && token.kind === "word" && previous.text.length > LONGEST_LETTER && previous.text !== "điểm" && token.text !== "trong";
}

function followsColon(tokens: readonly Token[], start: number, index: number): boolean {
  return startsList(tokens, index) || startsOptions(tokens, index) || isWorded(tokens, index) || startsCondition(tokens, index) || statesMaximum(tokens, start, index) || startsEquation(tokens, start, index) || beginsBullets(tokens, index) || announcesSum(tokens, start, index) || headsPart(tokens, index);
}

/** "2. An toàn thông tin (4 điểm): mỗi sự cố trừ 1 điểm": behind what a part is worth a clause that gives points itself. */
function headsPart(tokens: readonly Token[], index: number): boolean {
  const worth = isSymbol(tokens, index - 2, ")") && isWord(tokens, index - 3, "điểm", "đ") && tokens[index - 4]?.kind === "number";
  for (let ahead = index; worth && ahead < index + PART_REACH; ahead++) {
    if (tokens[ahead]?.kind === "number" && isWord(tokens, ahead + 1, "điểm", "đ")) return true;
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || isSymbol(tokens, ahead, ";", ".")) return false;
  }
  return false;
}

/** "Điểm bằng tổng điểm các nội dung: Có …": behind the colon of such a heading its first item. */
function announcesSum(tokens: readonly Token[], start: number, index: number): boolean {
  if (tokens[index]?.capital !== true) return false;
  let announced = false;
  for (let place = start; place < index; place++) {
    if (tokens[place]?.kind === "number") return false;
    announced ||= isWord(tokens, place, "tổng", "cộng") && isWord(tokens, place + 1, "điểm", "số", "dồn") && place + 2 < index - 1;
  }
  return announced;
}

/** "… 3đ 2) Dự thảo": an award before the number of the next item. */
function givesPointsBefore(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index - 1, "đa") || (isWord(tokens, index - 1, "điểm", "đ") && tokens[index - 2]?.kind === "number");
}

/** Whether a sign in the middle of a line begins a clause. */
function endsBefore(tokens: readonly Token[], start: number, index: number, sign: string): boolean {
  switch (sign) {
    case "→": case "⇒": return concludes(tokens, start, index);
    case "/": return separatesBranches(tokens, index);
    case "•": return true;
    case "-": case "+": return isInlineBullet(tokens, index) || separatesOptions(tokens, index);
    default: return false;
  }
}

/** "…, trong đó a là …" */
function opensExplanation(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "trong") && isWord(tokens, index + 1, "đó");
}

/** "a = …", "b: …", "c là …", "với a là …", "gọi b là …": a letter with the word or sign that defines it. */
function opensDefinition(tokens: readonly Token[], index: number): boolean {
  const at = isWordOf(tokens, index, DEFINERS) ? index + 1 : index;
  const end = letterListEnd(tokens, at);
  return end > at && (isSymbol(tokens, end, "=", ":") || isWord(tokens, end, "là"));
}

/** Between the letters of "a, c, e là …". */
function isInLetterList(tokens: readonly Token[], start: number, index: number): boolean {
  let first = index - 2;
  while (first > start && first > index - MAX_LETTERS && (isSymbol(tokens, first - 1, ",") || isWord(tokens, first - 1, "và")) && isLetter(tokens[first - 2])) first -= 2;
  const opens = first === start || tokens[first - 1]?.kind === "newline" || isSymbol(tokens, first - 1, ":", ";", ".", "-", "+", "(") || isWord(tokens, first - 1, "đó", ...DEFINERS);
  return isLetter(tokens[first]) && opens && letterListEnd(tokens, first) > index;
}

/** "…: a là số công chức": behind the colon of a heading a letter in words. */
function isWorded(tokens: readonly Token[], index: number): boolean {
  return isLetter(tokens[index]) && isWord(tokens, index + 1, "là");
}

/** "…: 1. Có phòng họp": behind a colon the first number of a list. */
function startsList(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.value === 1 && isNumbered(tokens, index) && tokens[index + 2]?.capital === true;
}

/** "Tối đa 10 điểm: Điểm = …": behind the colon of the maximum the rule. */
function statesMaximum(tokens: readonly Token[], start: number, index: number): boolean {
  const first = pastBullets(tokens, start, index);
  return index - first === 5 && isWord(tokens, first, "tối") && isWord(tokens, first + 1, "đa") && tokens[first + 2]?.kind === "number" && isWord(tokens, first + 3, "điểm");
}

/** "Mức điểm: – Cấp độ 3: 5 điểm": behind the colon of a heading the first bullet. */
function beginsBullets(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "-", "+", "•") && isInlineBullet(tokens, index);
}

/** "Tỷ lệ dịch vụ toàn trình: T = a/b": behind the colon of a heading its formula. */
function startsEquation(tokens: readonly Token[], start: number, index: number): boolean {
  if (!isLetter(tokens[index]) || !isSymbol(tokens, index + 1, "=")) return false;
  for (let place = start; place < index; place++) if (isSymbol(tokens, place, "=", ...COMPARISONS)) return false;
  return true;
}

/** "t = a/b → Điểm = t × 10": the arrow leads from one equation to the next; behind a comparison it leads to the award. */
function concludes(tokens: readonly Token[], start: number, index: number): boolean {
  if (!isWord(tokens, index + 1, "điểm")) return false;
  let equals = false;
  for (let place = start; place < index; place++) {
    if (isSymbolOf(tokens, place, COMPARISONS)) return false;
    equals ||= isSymbol(tokens, place, "=");
  }
  return equals;
}

/** The "a" of "a. Tổng số …", the "1" of "1. Triển khai": the first token of its clause. */
function isMarker(tokens: readonly Token[], start: number, index: number): boolean {
  return pastBullets(tokens, start, index) === index && (tokens[index]?.kind === "number" || isLetter(tokens[index]) || isRoman(tokens[index]));
}

/** Past the line breaks and bullets that a clause begins with, at most to `index` and over no more than any text needs. */
function pastBullets(tokens: readonly Token[], start: number, index: number): number {
  const end = Math.min(index, start + MOST_BULLETS);
  let first = start;
  while (first < end && (tokens[first]?.kind === "newline" || isSymbolOf(tokens, first, BULLETS))) first++;
  return first;
}

/** After a full stop: a capital letter or a bullet, unless the stop belongs to an abbreviation such as "TP." */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const stop = tokens[index - 1];
  const before = tokens[index - 2];
  if (token === undefined || stop === undefined) return false;
  // "được 3 điểm.Dưới 90%"
  if (token.start === stop.end) return token.capital && isAwardEnd(tokens, index - 1) && isWordOf(tokens, index, OPENINGS);
  if (isSymbolOf(tokens, index, BULLETS) || isLead(tokens, index)) return true;
  const abbreviation = before?.kind === "word" && before.capital && before.end - before.start <= 2 && !isLetter(before);
  if (!token.capital) return (token.kind === "number" && isAwardEnd(tokens, index - 1)) || opensDefinition(tokens, index) || isCompared(tokens, index) || isDashed(tokens, index) || (!abbreviation && (isWordOf(tokens, index, OPENINGS) || isWord(tokens, index, "với", "gọi")));
  return !abbreviation || (isWordOf(tokens, index, OPENINGS) && !isWord(tokens, index, "công"));
}

/** "a - số cơ sở dữ liệu" */
function isDashed(tokens: readonly Token[], index: number): boolean {
  return isLetter(tokens[index]) && isSymbol(tokens, index + 1, "-") && tokens[index + 2]?.kind === "word" && !isLetter(tokens[index + 2]);
}

/** "a ≥ 10" */
function isCompared(tokens: readonly Token[], index: number): boolean {
  return isLetter(tokens[index]) && isSymbolOf(tokens, index + 1, COMPARISONS);
}

/** "… a/b - Điểm = …", "… Điểm tối đa - Thực hiện: …", but not "Phát thanh - Truyền hình". */
function isInlineBullet(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const token = tokens[index];
  const previous = tokens[index - 1];
  if (next === undefined || token === undefined || previous === undefined) return false;
  if (previous.end === token.start && next.start === token.end) return false;
  // "a- Số lượng …" defines the letter.
  if (isLetter(previous) && previous.end === token.start) return false;
  if (isLead(tokens, index + 1)) return true;
  const complete = isAwardEnd(tokens, index) || isSymbol(tokens, index - 1, ":");
  return complete && next.capital && !isWord(tokens, index + 1, "điểm", "tỷ");
}

/** The arrow between two equations, the stroke between two branches. */
function leadsOn(tokens: readonly Token[], index: number, start: number): boolean {
  return index === start && isSymbol(tokens, index, "→", "⇒", "/");
}

/** The bracket of the bullet "+)". */
function closesBullet(tokens: readonly Token[], index: number, start: number): boolean {
  return index > start && isSymbol(tokens, index, ")") && isSymbolOf(tokens, index - 1, BULLETS);
}

function pushClause(clauses: Clause[], tokens: readonly Token[], start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && (tokens[from]?.kind === "newline" || isSymbolOf(tokens, from, EDGES) || leadsOn(tokens, from, start) || closesBullet(tokens, from, start))) from++;
  while (to > from && (tokens[to - 1]?.kind === "newline" || isSymbol(tokens, to - 1, ";", ".", ","))) to--;
  if (from === to) return;
  const numbered = (isNumbered(tokens, from) && !isSymbol(tokens, from, "(")) || numbersFigure(tokens, from);
  const number = numbered ? numberOf(tokens[from]) : null;
  clauses.push({ from: numbered ? from + 2 : from, to, number });
}
