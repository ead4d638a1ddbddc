import { isLetter, isWord, phraseAt } from "../../text/clauses/clause";
import type { Cursor } from "../words/cursor";
import { parseCounted, parseOwned, parsePercentage, skipCounted, skipFootnote, takeOwner, takeRest } from "./quantity-parser";
import type { Term } from "./term";
import { FRACTION_PHRASES, fractionOf } from "../../text/words/fraction-words";
import { PhraseList } from "../../text/words/phrase-list";
import type { Names } from "../words/names";
import { atThen, binary, grownFactor, isShareOf, takeColon, takeOperator, takeSign } from "./operators";
import { MAX_PHRASES, parseMaximumName, parseWhole, POINT_PHRASES } from "./share-of-maximum";
import { parseIndexed, parseLetter, parseNumber, takeTargetName } from "./operand";

/** Brackets nested deeper than this belong to no real text, and would cost stack. */
const MAX_DEPTH = 40;
/** A chain of operators longer than this belongs to no real text. */
const MAX_CHAIN = 200;

const SCORE_PLACES = 2;

/** More operands than this come from no real text. */
const MAX_OPERANDS = 8;

const HALF_PHRASES = new PhraseList("một nửa", "1 nửa", "nửa");
const MEANS = new PhraseList("trung bình cộng của", "trung bình cộng", "bình quân của", "trung bình của");
const LARGEST_OF = new PhraseList(...extremesOf("lớn", "cao"));
const SMALLEST_OF = new PhraseList(...extremesOf("nhỏ", "thấp"));
/** Words for arithmetic, which most operands do not begin with. */
const WORDED = new PhraseList(...[HALF_PHRASES, FRACTION_PHRASES, MEANS, LARGEST_OF, SMALLEST_OF].flatMap(({ phrases }) => phrases));
const OPERAND_NAMES = new PhraseList("hai giá trị", "các giá trị", "hai tỷ lệ", "các tỷ lệ", "2 giá trị", "2 tỷ lệ", "02 giá trị", "02 tỷ lệ", "hai số", "các số");
const QUANTITY_HEADS = new PhraseList("tỷ lệ", "tỷ trọng", "tỷ suất", "tốc độ tăng", "mức độ", "số lượng", "kết quả", "giá trị");

/** "giá trị lớn hơn trong", "tỷ lệ cao nhất giữa" */
function extremesOf(...degrees: readonly string[]): readonly string[] {
  return ["giá trị", "tỷ lệ", "số"].flatMap((name) => degrees.flatMap((degree) => ["hơn", "nhất"].flatMap((than) => ["trong", "giữa"].map((among) => `${name} ${degree} ${than} ${among}`))));
}

/** Reads arithmetic at the cursor: letters, numbers, percentages, "Điểm tối đa", named quantities. Null: there is none. */
export function parseTerm(cursor: Cursor, names: Names, depth = 0): Term | null {
  let left = parseProduct(cursor, names, depth);
  for (let links = 0; left !== null && links < MAX_CHAIN; links++) {
    const operator = takeSign(cursor);
    if (operator === null) return left;
    const right = parseProduct(cursor, names, depth, atThen);
    if (right === null) return null;
    left = binary(operator, left, right);
    // "1 trừ đi tỷ lệ, nhân với 5": all that stands before.
    if (atThen(cursor)) left = parseProduct(cursor, names, depth, never, left);
  }
  return null;
}

const never = (): boolean => false;

/** Factors and divisors up to where `ends` says, behind the first one. */
function parseProduct(cursor: Cursor, names: Names, depth: number, ends: (cursor: Cursor) => boolean = never, first: Term | null = parsePrimary(cursor, names, depth)): Term | null {
  let left = first;
  let divided: string | undefined;
  for (let links = 0; left !== null && links < MAX_CHAIN; links++) {
    if (cursor.atEnd || ends(cursor)) return left;
    const sign = cursor.peek()?.text;
    const operator = grownFactor(cursor, left) ?? takeOperator(cursor) ?? takeColon(cursor, left) ?? (isShareOf(cursor, left, names.quantities) ? "*" : null);
    if (operator === null) {
      const whole = parseWhole(cursor, left, names);
      if (whole === null) return left;
      left = whole;
      continue;
    }
    const twice = operator === "/" && divided !== undefined && divided !== sign && (divided === ":" || sign === ":");
    if (operator === "/") divided = sign;
    const right = parsePrimary(cursor, names, depth);
    // "a/b : c/d" divides two quotients, or four figures one after the other; "a/b : 95%" divides by the target.
    if (right === null || (twice && !(right.kind === "number" && right.percent))) return null;
    if (operator === "/" && left.kind === "quantity" && right.kind === "number") skipCounted(cursor, left.words);
    left = binary(operator, left, right);
  }
  return null;
}

function parsePrimary(cursor: Cursor, names: Names, depth: number): Term | null {
  const first = cursor.peek();
  if (depth > MAX_DEPTH || first === undefined) return null;
  if (first.text === "(" || first.text === "[") return parseBracket(cursor, names, depth);
  if (isExtreme(cursor)) return parseExtreme(cursor, names, depth);
  if (first.text === "round" && cursor.peek(1)?.text === "(") return parseRounded(cursor, names, depth);
  // With most figures and letters no words begin.
  if (first.entry.opens === null) return parseOperand(cursor, names, depth);
  const worded = cursor.atAny(WORDED) ? parseWorded(cursor, names, depth) : undefined;
  if (worded !== undefined) return worded;
  takeTargetName(cursor);
  return parseOperand(cursor, names, depth);
}

/** "một nửa", "hai phần ba", "trung bình cộng của …", "giá trị lớn hơn trong …". Undefined: the words may still be a quantity. */
function parseWorded(cursor: Cursor, names: Names, depth: number): Term | null | undefined {
  if (cursor.phrase(HALF_PHRASES) !== null) return isHalfPoint(cursor) ? null : { kind: "number", value: 0.5, percent: true };
  const fraction = cursor.phrase(FRACTION_PHRASES);
  if (fraction !== null) return { kind: "number", value: fractionOf(fraction), percent: true };
  if (cursor.phrase(MEANS) !== null) return parseMean(cursor, names, depth);
  return cursor.attempt(() => parseExtremeOf(cursor, names, depth)) ?? undefined;
}

/** Whether the cursor stands behind the "nửa" of "nửa điểm", which may be half a point as well as half of the points; also where a clause is cut before the limit in "nửa điểm, tối đa 5 điểm". */
function isHalfPoint({ tokens, index }: Cursor): boolean {
  return isWord(tokens, index, "điểm") && phraseAt(tokens, index, MAX_PHRASES) === null && !isWord(tokens, index + 1, "của");
}

/** A figure, the maximum, a quantity or a letter. */
function parseOperand(cursor: Cursor, names: Names, depth: number): Term | null {
  if (cursor.peek()?.kind === "number") return parseNumber(cursor);
  return parseMaximumName(cursor, names) ?? parseQuantity(cursor, names, depth) ?? parseIndexed(cursor) ?? parseLetter(cursor, names);
}

/** "a/b và c/d" of "trung bình cộng của a/b và c/d nhân với điểm tối đa": operands are letters or quotients of them. */
function parseMean(cursor: Cursor, names: Names, depth: number): Term | null {
  cursor.phrase(OPERAND_NAMES);
  cursor.symbol(":");
  const open = cursor.symbol("(");
  const operands = parseOperands(cursor, names, depth) ?? [];
  if (open !== null && cursor.symbol(")") === null) return null;
  const sum = operands.slice(1).reduce<Term | null>((left, right) => (left === null ? null : binary("+", left, right)), operands[0] ?? null);
  if (sum?.kind !== "binary" || operands.length < 2) return null;
  return binary("/", { ...sum, bracketed: true }, { kind: "number", value: operands.length, percent: false });
}

function parseOperands(cursor: Cursor, names: Names, depth: number): readonly Term[] | null {
  const operands: Term[] = [];
  do {
    const operand = parseQuotient(cursor, names, depth + 1);
    if (operand === null || operands.length >= MAX_OPERANDS) return null;
    operands.push(operand);
  } while (cursor.symbol(",", ";") !== null || cursor.word("và") !== null);
  return operands;
}

function parseQuotient(cursor: Cursor, names: Names, depth: number): Term | null {
  const left = parsePrimary(cursor, names, depth);
  if (left === null || cursor.symbol("/") === null) return left;
  const right = parsePrimary(cursor, names, depth);
  return right === null ? null : binary("/", left, right);
}

/** "Max(", "min [": a function rather than the maximum. */
function isExtreme(cursor: Cursor): boolean {
  const name = cursor.peek()?.text;
  return (name === "max" || name === "min") && ["(", "[", "{"].includes(cursor.peek(1)?.text ?? "");
}

/** "giá trị lớn hơn trong hai giá trị a/b và c/d": the words for Max and Min. */
function parseExtremeOf(cursor: Cursor, names: Names, depth: number): Term | null {
  const extreme = cursor.phrase(LARGEST_OF) !== null ? "max" : cursor.phrase(SMALLEST_OF) !== null ? "min" : null;
  if (extreme === null) return null;
  cursor.phrase(OPERAND_NAMES);
  const operands = parseOperands(cursor, names, depth);
  return operands === null || operands.length < 2 ? null : { kind: "extreme", extreme, operands };
}

/** "Max(a/b; c/d)", "min(a/b, 1)" */
function parseExtreme(cursor: Cursor, names: Names, depth: number): Term | null {
  const extreme = cursor.take().text === "max" ? "max" : "min";
  cursor.take();
  const operands: Term[] = [];
  do {
    const operand = parseTerm(cursor, names, depth + 1);
    if (operand === null || operands.length >= MAX_OPERANDS) return null;
    operands.push(operand);
  } while (cursor.symbol(";", ",") !== null);
  return operands.length < 2 || cursor.symbol(")", "]", "}") === null ? null : { kind: "extreme", extreme, operands };
}

/** "ROUND(a/b*7; 2)": scores have two places anyway. */
function parseRounded(cursor: Cursor, names: Names, depth: number): Term | null {
  cursor.index += 2;
  const inner = parseTerm(cursor, names, depth + 1);
  const places = cursor.symbol(";", ",") === null ? Number.NaN : cursor.take().value;
  return inner !== null && places === SCORE_PLACES && cursor.symbol(")") !== null ? inner : null;
}

function parseBracket(cursor: Cursor, names: Names, depth: number): Term | null {
  cursor.take();
  const inner = parseTerm(cursor, names, depth + 1);
  if (inner === null || cursor.symbol(")", "]") === null) return null;
  const bracketed: Term = inner.kind === "binary" ? { ...inner, bracketed: true } : inner;
  if (cursor.symbol("%") === null) return bracketed;
  // "(a/b × 100)%" is a/b.
  if (inner.kind === "binary" && inner.operator === "*" && isBareHundred(inner.right)) return inner.left.kind === "binary" ? { ...inner.left, bracketed: true } : inner.left;
  // "(a/b)%" shows the ratio as a percentage: the ratio itself. "(80)%" is a percentage.
  return inner.kind === "number" && !inner.percent ? { kind: "number", value: inner.value / 100, percent: true } : bracketed;
}

function isBareHundred(term: Term): boolean {
  return term.kind === "number" && !term.percent && term.value === 100;
}

function parseQuantity(cursor: Cursor, names: Names, depth: number): Term | null {
  const named = cursor.name(names.quantities);
  if (named !== null) return { kind: "quantity", words: named, owner: takeOwner(cursor) };
  const percentage = parsePercentage(cursor);
  if (percentage !== null) return percentage;
  const start = cursor.index;
  const head = takeHead(cursor);
  if (head === null) return parseCounted(cursor) ?? parseOwned(cursor);
  if (namesLetters(cursor)) return parsePrimary(cursor, names, depth + 1);
  skipFootnote(cursor);
  const owner = takeOwner(cursor);
  return takeRest(cursor, head, owner, start);
}

/** "tỷ lệ", "mức độ"; the "%" of "% hoàn thành x 10" is short for the former. */
function takeHead(cursor: Cursor): string | null {
  const short = cursor.peek()?.text === "%" && cursor.peek(1)?.kind === "word" && phraseAt(cursor.tokens, cursor.index + 1, POINT_PHRASES) === null;
  if (!short) return cursor.phrase(QUANTITY_HEADS);
  cursor.take();
  return "tỷ lệ";
}

/** "tỷ lệ a/b", "tỷ lệ (a/b)": the name is followed by its own formula. */
function namesLetters(cursor: Cursor): boolean {
  const bracket = cursor.peek()?.text === "(" ? 1 : 0;
  const operator = cursor.peek(bracket + 1);
  return isLetter(cursor.peek(bracket)) && operator?.kind === "symbol" && ["/", "+", ")"].includes(operator.text);
}
