import { isSymbol, isSymbolOf } from "../text/clauses/clause";
import { tokenize } from "../text/lexer";
import { BULLETS } from "../text/clauses/line-start";
import { normalize } from "../text/normalize";
import type { RuleContext } from "../rule";
import type { Token, TokenRange } from "../text/token";
import { markerOf, pointsIn } from "./heading-line";

/** What the name of a row, or the way its score is found, is called before it. */
const LABELS: ReadonlySet<string> = new Set("tên nội dung tiêu chí chỉ số tiêu thành phần nhiệm vụ mục yêu cầu đánh giá chấm điểm".split(" "));
/** What the words consist of that only announce how a score is found, and that at least one of them says. */
const METHOD_WORDS: ReadonlySet<string> = new Set("cách phương pháp hướng dẫn nguyên tắc quy định thức xác tính chấm cho đánh giá điểm số thang khung mức và việc như sau đây dưới cụ thể chi tiết theo các được đơn vị tự".split(" "));
const METHODS: readonly string[] = ["cách", "phương", "hướng", "chấm", "tính", "điểm"];
const STOPS: readonly string[] = [":", ".", ";", ","];

/** A text without the lines at its ends that only repeat what is known of the row: its name, its maximum, and that its score follows. */
export interface Uncaptioned {
  readonly tokens: readonly Token[];
  /** Whether one of them named the maximum. */
  readonly namesMaximum: boolean;
}

/** Null: there are no such lines. */
export function withoutCaptions(tokens: readonly Token[], { name = "", max }: RuleContext): Uncaptioned | null {
  const words = wordsIn(tokenize(normalize(name).text));
  let { from, to } = { from: 0, to: tokens.length };
  let namesMaximum = false;
  for (;;) {
    const line = { from, to: lineEnd(tokens, from) };
    const worth = line.to < to && statesMaximum(tokens, line, max);
    const head = worth || (line.to < to && repeats(tokens, line, words)) ? line.to : methodEnd(tokens, line);
    if (head === from || head >= to) break;
    namesMaximum ||= worth;
    from = head;
    while (from < to && tokens[from]?.kind === "newline") from++;
  }
  let start = lineStart(tokens, to);
  while (start > from && statesMaximum(tokens, { from: start, to }, max)) {
    namesMaximum = true;
    to = start - 1;
    start = lineStart(tokens, to);
  }
  return from === 0 && to === tokens.length ? null : { tokens: tokens.slice(from, to), namesMaximum };
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== "newline") end++;
  return end;
}

function lineStart(tokens: readonly Token[], to: number): number {
  let start = to;
  while (start > 0 && tokens[start - 1]?.kind !== "newline") start--;
  return start;
}

/** "(10 điểm)", "Tối đa không quá 10 điểm." of 10 */
function statesMaximum(tokens: readonly Token[], line: TokenRange, max: number | undefined): boolean {
  const { from, to } = inner(tokens, line);
  const bracketed = isSymbol(tokens, from, "(", "[") && isSymbol(tokens, to - 1, ")", "]");
  const words = bracketed ? { from: from + 1, to: to - 1 } : { from, to };
  if (!bracketed && tokens[from]?.kind === "number") return false;
  return max !== undefined && pointsIn(tokens, words) === max;
}

/** "Kế hoạch chuyển đổi số", "- Nội dung: Kế hoạch chuyển đổi số." */
function repeats(tokens: readonly Token[], line: TokenRange, name: readonly string[]): boolean {
  const { from, to } = inner(tokens, line);
  const own = wordsIn(tokens.slice(from, to));
  const label = own.length - name.length;
  if (name.length === 0 || label < 0 || name.some((word, index) => own[label + index] !== word)) return false;
  return label === 0 || (own.slice(0, label).every((word) => LABELS.has(word)) && isSymbol(tokens, from + label, ":"));
}

/** Behind "Cách tính điểm:", "- Cách chấm:"; where the line begins with no such words, its own start. */
function methodEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  const first = isSymbolOf(tokens, from, BULLETS) ? from + 1 : from;
  let end = first;
  while (end < to && METHOD_WORDS.has(tokens[end]?.text ?? "")) end++;
  const announces = tokens.slice(first, end).some(({ text }) => METHODS.includes(text));
  return announces && end > first + 1 && isSymbol(tokens, end, ":") ? end + 1 : from;
}

/** A line without its marker and the stops behind it. */
function inner(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const first = markerOf(tokens, from).end;
  let end = to;
  while (end > first && isSymbolOf(tokens, end - 1, STOPS)) end--;
  return { from: first, to: end };
}

function wordsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === "word" || kind === "number").map(({ text }) => text);
}
