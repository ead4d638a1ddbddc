import { MONEY_PHRASES, moneyUnit } from "./amount";
import { isLetter } from "../text/clause";
import type { Cursor } from "./cursor";
import { parseCounted, skipFootnote, takeOwner, takeRest } from "./quantity-parser";
import type { Term } from "./term";
import { FRACTION_PHRASES, fractionOf } from "../text/fraction-words";
import { PhraseList } from "../text/phrase-list";

/** What the parser must know of the rest of the text. */
export interface Names {
  /** The left sides of assignments ("tỷ lệ", "tỷ lệ 1", "k"), longest first. */
  readonly quantities: readonly string[];
  /** Whether "1/2 điểm" can only mean half of the maximum: the text gives the maximum by name and no points in numbers. */
  readonly bareFractions: boolean;
  /** Whether the text uses "x" as a letter, beside "x" for "times". */
  readonly usesX: boolean;
  /** The indicator's maximum, where known: "5/10 điểm" of 10 is 5 points. */
  readonly max: number | undefined;
}

const INDEXED = /^(?:[a-z]_?)?(min|max)$/u;
/** Brackets nested deeper than this belong to no real text, and would cost stack. */
const MAX_DEPTH = 40;
/** A chain of operators longer than this belongs to no real text. */
const MAX_CHAIN = 200;

/** More operands than this come from no real text. */
const MAX_OPERANDS = 8;

const MAX_PHRASES = new PhraseList("tổng số điểm tối đa", "mức điểm tối đa", "tổng điểm tối đa", "số điểm tối đa", "điểm số tối đa", "điểm tối đa", "điểm chuẩn", "đtđ", "max");
/** What a share may be of, when it follows a percentage or a fraction: "70% điểm", "1/2 số điểm". */
const POINT_PHRASES = new PhraseList("tổng số điểm", "tổng điểm", "số điểm", "điểm số", "điểm");
const HALF_PHRASES = new PhraseList("một nửa", "1 nửa", "nửa");
const MEANS = new PhraseList("trung bình cộng của", "trung bình cộng", "bình quân của", "trung bình của");
const LARGEST_OF = new PhraseList(...extremesOf("lớn", "cao"));
const SMALLEST_OF = new PhraseList(...extremesOf("nhỏ", "thấp"));
const OPERAND_NAMES = new PhraseList("hai giá trị", "các giá trị", "hai tỷ lệ", "các tỷ lệ", "2 giá trị", "2 tỷ lệ", "02 giá trị", "02 tỷ lệ", "hai số", "các số");
const QUANTITY_HEADS = new PhraseList("tỷ lệ", "tỷ trọng", "tỷ suất", "tốc độ tăng", "mức độ", "số lượng", "kết quả", "giá trị");
const TARGET_NAMES = new PhraseList("mục tiêu", "chỉ tiêu giao", "chỉ tiêu", "kế hoạch giao", "kế hoạch");
/** "… rồi nhân với": what comes before is reckoned first. */
const THEN = new PhraseList("rồi", "sau đó");

/** "giá trị lớn hơn trong", "tỷ lệ cao nhất giữa" */
function extremesOf(...degrees: readonly string[]): readonly string[] {
  return ["giá trị", "tỷ lệ", "số"].flatMap((name) => degrees.flatMap((degree) => ["hơn", "nhất"].flatMap((than) => ["trong", "giữa"].map((among) => `${name} ${degree} ${than} ${among}`))));
}

/** Reads arithmetic at the cursor: letters, numbers, percentages, "Điểm tối đa", named quantities. Null: there is none. */
export function parseTerm(cursor: Cursor, names: Names, depth = 0): Term | null {
  let left = parseProduct(cursor, names, depth);
  for (let links = 0; left !== null && links < MAX_CHAIN; links++) {
    const operator = cursor.symbol("+", "-");
    if (operator === null) return left;
    const right = parseProduct(cursor, names, depth);
    if (right === null) return null;
    left = binary(operator === "+" ? "+" : "-", left, right);
  }
  return null;
}

function binary(operator: "+" | "-" | "*" | "/", left: Term, right: Term): Term {
  return { kind: "binary", operator, left, right, bracketed: false };
}

function parseProduct(cursor: Cursor, names: Names, depth: number): Term | null {
  let left = parsePrimary(cursor, names, depth);
  for (let links = 0; left !== null && links < MAX_CHAIN; links++) {
    const operator = takeOperator(cursor) ?? takeColon(cursor, left) ?? grownFactor(cursor, left);
    if (operator === null) {
      const whole = parseWhole(cursor, left, names);
      if (whole === null) return left;
      left = whole;
      continue;
    }
    const right = parsePrimary(cursor, names, depth);
    if (right === null) return null;
    left = binary(operator, left, right);
  }
  return null;
}

/** "0,5b": a letter grown onto its factor is multiplied by it; "a/2b" could divide by both. */
function grownFactor(cursor: Cursor, left: Term): "*" | null {
  const [factor, letter] = [cursor.tokens[cursor.index - 1], cursor.peek()];
  const grown = left.kind === "number" && !left.percent && factor?.kind === "number" && letter !== undefined && isLetter(letter) && letter.text !== "x" && letter.start === factor.end;
  return grown ? "*" : null;
}

function takeOperator(cursor: Cursor): "*" | "/" | null {
  cursor.phrase(THEN);
  if (cursor.symbol("*") !== null || cursor.word("x", "nhân") !== null) {
    cursor.word("với");
    return "*";
  }
  if (cursor.symbol("/", "÷") !== null || takeDivision(cursor)) return "/";
  return null;
}

/** "a : b", "a chia cho b": a colon divides only between operands. */
function takeDivision(cursor: Cursor): boolean {
  if (cursor.word("chia") !== null) {
    cursor.word("cho");
    return true;
  }
  const [before, colon, after] = [cursor.tokens[cursor.index - 1], cursor.peek(), cursor.peek(1)];
  const divides = colon?.text === ":" && isOperand(before, ")") && isOperand(after, "(");
  if (divides) cursor.take();
  return divides;
}

/** "Điểm tối đa x Tỷ lệ : 95%", "(tỷ lệ đạt được : 80%)": behind a ratio or its product the colon before a percentage divides. */
function takeColon(cursor: Cursor, left: Term): "/" | null {
  const product = left.kind === "quantity" || (left.kind === "binary" && left.operator === "*" && left.right.kind === "quantity");
  if (!product || cursor.peek()?.text !== ":" || cursor.peek(1)?.kind !== "number" || cursor.peek(2)?.text !== "%") return null;
  if (left.kind === "quantity" && ![")", "*", "x"].includes(cursor.peek(3)?.text ?? "")) return null;
  cursor.take();
  return "/";
}

function isOperand(token: Cursor["tokens"][number] | undefined, bracket: string): boolean {
  return isLetter(token) || (token?.kind === "symbol" && token.text === bracket);
}

/** "1/2 Điểm tối đa", "70% điểm", "nửa số điểm": what a share is of, without a sign. */
function parseWhole(cursor: Cursor, left: Term, names: Names): Term | null {
  if (cursor.phrase(MAX_PHRASES) !== null) return binary("*", left, { kind: "max" });
  const fraction = left.kind === "binary" && left.operator === "/" && left.left.kind === "number" && left.right.kind === "number";
  const share = fraction || (left.kind === "number" && left.percent);
  if (fraction && !names.bareFractions && cursor.at("điểm") && !statesOutOfMaximum(left, names)) return null;
  return share && cursor.phrase(POINT_PHRASES) !== null ? binary("*", left, { kind: "max" }) : null;
}

/** Larger divisors than this stand in no fraction of a point. */
const LARGEST_DIVISOR = 5;

/** "5/10 điểm" where the maximum is 10; "1/2 điểm" of 2 could be half a point as well. */
function statesOutOfMaximum(fraction: Term, { max }: Names): boolean {
  if (fraction.kind !== "binary" || fraction.left.kind !== "number" || fraction.right.kind !== "number" || fraction.right.value !== max) return false;
  const [points, whole] = [fraction.left.value, fraction.right.value];
  return points <= whole && (points === 0 || points === whole || whole > LARGEST_DIVISOR);
}

function parsePrimary(cursor: Cursor, names: Names, depth: number): Term | null {
  if (depth > MAX_DEPTH) return null;
  if (cursor.peek()?.text === "(" || cursor.peek()?.text === "[") return parseBracket(cursor, names, depth);
  if (isExtreme(cursor)) return parseExtreme(cursor, names, depth);
  if (cursor.phrase(HALF_PHRASES) !== null) return { kind: "number", value: 0.5, percent: true };
  const fraction = cursor.phrase(FRACTION_PHRASES);
  if (fraction !== null) return { kind: "number", value: fractionOf(fraction), percent: true };
  if (cursor.phrase(MEANS) !== null) return parseMean(cursor, names, depth);
  const extreme = cursor.attempt(() => parseExtremeOf(cursor, names, depth));
  if (extreme !== null) return extreme;
  takeTargetName(cursor);
  if (cursor.peek()?.kind === "number") return parseNumber(cursor);
  if (cursor.phrase(MAX_PHRASES) !== null) {
    takeStatedMaximum(cursor, names);
    return { kind: "max" };
  }
  return parseQuantity(cursor, names, depth) ?? parseIndexed(cursor) ?? parseLetter(cursor, names);
}

/** "điểm tối đa (10 điểm)", where that is the maximum. */
function takeStatedMaximum(cursor: Cursor, { max }: Names): void {
  cursor.attempt(() => (cursor.symbol("(") !== null && max !== undefined && cursor.peek()?.value === max && cursor.take() && cursor.word("điểm", "đ") !== null ? cursor.symbol(")") : null));
}

/** "Tỷ lệ thực hiện / Mục tiêu 80%": the name of a target whose figure follows. */
function takeTargetName(cursor: Cursor): void {
  const start = cursor.index;
  const named = cursor.phrase(TARGET_NAMES) !== null;
  if (named && !(cursor.peek()?.kind === "number" && cursor.peek(1)?.text === "%")) cursor.index = start;
}

/** "a/b và c/d" of "trung bình cộng của a/b và c/d nhân với điểm tối đa": operands are letters or quotients of them. */
function parseMean(cursor: Cursor, names: Names, depth: number): Term | null {
  const operands = parseOperands(cursor, names, depth) ?? [];
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

function parseLetter(cursor: Cursor, names: Names): Term | null {
  const token = cursor.peek();
  if (token === undefined || !isLetter(token) || (token.text === "x" && !names.usesX)) return null;
  return { kind: "letter", name: cursor.take().text };
}

/** "xmax", "x_min", "min": the largest and the smallest of all units' values. */
function parseIndexed(cursor: Cursor): Term | null {
  const token = cursor.peek();
  const end = token?.kind === "word" ? INDEXED.exec(token.text)?.[1] : undefined;
  if (token === undefined || end === undefined) return null;
  cursor.take();
  return { kind: "quantity", words: token.text, owner: end === "max" ? "highest" : "lowest" };
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

function parseBracket(cursor: Cursor, names: Names, depth: number): Term | null {
  cursor.take();
  const inner = parseTerm(cursor, names, depth + 1);
  if (inner === null || cursor.symbol(")", "]") === null) return null;
  const bracketed: Term = inner.kind === "binary" ? { ...inner, bracketed: true } : inner;
  if (cursor.symbol("%") === null) return bracketed;
  // "(a/b)%" shows the ratio as a percentage: the ratio itself. "(80)%" is a percentage.
  return inner.kind === "number" && !inner.percent ? { kind: "number", value: inner.value / 100, percent: true } : bracketed;
}

function parseNumber(cursor: Cursor): Term | null {
  const { value } = cursor.take();
  if (Number.isNaN(value)) return null;
  if (cursor.symbol("%") !== null) return { kind: "number", value: value / 100, percent: true };
  const isFraction = cursor.tokens[cursor.index - 2]?.text === "/";
  const isShareOfMax = cursor.atAny(MAX_PHRASES);
  const money = cursor.at("tỷ lệ") || cursor.at("tỷ trọng") ? null : cursor.phrase(MONEY_PHRASES);
  if (money !== null) return { kind: "number", value, percent: false, money: moneyUnit(money) };
  if (isFraction || isShareOfMax || cursor.word("điểm", "đ") === null) return { kind: "number", value, percent: false };
  return { kind: "points", value };
}

function parseQuantity(cursor: Cursor, names: Names, depth: number): Term | null {
  const named = cursor.name(names.quantities);
  if (named !== null) return { kind: "quantity", words: named, owner: takeOwner(cursor) };
  const head = cursor.phrase(QUANTITY_HEADS);
  if (head === null) return parseCounted(cursor);
  if (namesLetters(cursor)) return parsePrimary(cursor, names, depth + 1);
  skipFootnote(cursor);
  const owner = takeOwner(cursor);
  return { kind: "quantity", ...takeRest(cursor, head, owner) };
}

/** "tỷ lệ a/b", "tỷ lệ (a/b)": the name is followed by its own formula. */
function namesLetters(cursor: Cursor): boolean {
  const bracket = cursor.peek()?.text === "(" ? 1 : 0;
  const operator = cursor.peek(bracket + 1);
  return isLetter(cursor.peek(bracket)) && operator?.kind === "symbol" && ["/", "+", ")"].includes(operator.text);
}
