import { isLetter, isWord } from "../../text/clauses/clause";
import type { Token } from "../../text/token";
import type { Cursor } from "../words/cursor";
import type { Term } from "./term";
import { PhraseList } from "../../text/words/phrase-list";

/** "… rồi nhân với": what comes before is reckoned first. */
const THEN = new PhraseList("rồi", "sau đó", "và", "được bao nhiêu thì", "được bao nhiêu");

/** Two terms with the sign between them. */
export function binary(operator: "+" | "-" | "*" | "/", left: Term, right: Term): Term {
  return { kind: "binary", operator, left, right, bracketed: false };
}

/** "0,5b", "2x + y": a letter grown onto its factor is multiplied by it; "a/2b" could divide by both. */
export function grownFactor(cursor: Cursor, left: Term): "*" | null {
  const [factor, letter] = [cursor.before(), cursor.peek()];
  const grown = left.kind === "number" && !left.percent && factor?.kind === "number" && letter !== undefined && isLetter(letter) && (letter.text !== "x" || isSum(cursor.peek(1))) && letter.start === factor.end;
  return grown ? "*" : null;
}

/** Behind "2x" no second factor stands, so that x is no sign. */
function isSum(next: Token | undefined): boolean {
  return next === undefined || ["+", "-", ",", ")"].includes(next.text);
}

/** "60% Tỷ lệ 1": a percentage of a figure that the text names. */
export function isShareOf(cursor: Cursor, left: Term, quantities: readonly string[]): boolean {
  const { index } = cursor;
  const named = left.kind === "number" && left.percent && cursor.name(quantities) !== null;
  cursor.index = index;
  return named;
}

/** "+", "-", "trừ đi", "cộng với" between operands. Null: none stands here. */
export function takeSign(cursor: Cursor): "+" | "-" | null {
  const sign = cursor.symbol("+", "-");
  if (sign !== null) return sign === "+" ? "+" : "-";
  const word = cursor.peek()?.text;
  if (word !== "trừ" && word !== "cộng") return null;
  return cursor.attempt(() => {
    cursor.take();
    cursor.word(word === "trừ" ? "đi" : "với");
    const next = cursor.peek();
    const operand = isLetter(next) || next?.text === "(" || cursor.at("tỷ lệ") || cursor.at("số");
    return !operand ? null : word === "trừ" ? "-" : "+";
  });
}

/** "rồi", "sau đó": no name goes on behind it. */
export function isThen(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "rồi") || (isWord(tokens, index, "sau") && isWord(tokens, index + 1, "đó"));
}

/** ", nhân với", "rồi chia cho": what comes next is reckoned with all that stands before. */
export function atThen(cursor: Cursor): boolean {
  const { index } = cursor;
  takeThen(cursor);
  const moved = cursor.index > index;
  cursor.index = index;
  return moved;
}

/** "chia cho 90%, rồi nhân với 8": the comma and the word before what comes next. */
function takeThen(cursor: Cursor): void {
  const { index } = cursor;
  cursor.symbol(",");
  cursor.phrase(THEN);
  const next = cursor.peek()?.text;
  if (next !== "nhân" && next !== "chia") cursor.index = index;
}

/** "*", "x", "nhân với", "/", "chia cho". Null: none stands here. */
export function takeOperator(cursor: Cursor): "*" | "/" | null {
  takeThen(cursor);
  // "(nhân với 2 điểm)": what ends the award takes its bracket.
  if (cursor.peek()?.text === "(" && ["x", "*", "nhân"].includes(cursor.peek(1)?.text ?? "") && cursor.tokens[cursor.end - 1]?.text === ")") cursor.take();
  if (cursor.symbol("*") !== null || cursor.word("x", "nhân") !== null) {
    cursor.word("với");
    return "*";
  }
  if (cursor.symbol("/", "÷") !== null || takeDivision(cursor)) return "/";
  return takeDot(cursor) || beginsFactor(cursor) ? "*" : null;
}

/** The point of "3.a/b" and "(a/b).3": one between two operands, with the same blanks on both sides. */
function takeDot(cursor: Cursor): boolean {
  const [before, dot, after] = [cursor.before(), cursor.peek(), cursor.peek(1)];
  if (dot?.text !== "." || before === undefined || after === undefined || (before.end < dot.start) !== (dot.end < after.start)) return false;
  const multiplies = (isOperand(before, ")") || before.kind === "number") && (isOperand(after, "(") || after.kind === "number");
  if (multiplies) cursor.take();
  return multiplies;
}

/** The bracket of "3(a/b)", grown onto its factor. */
function beginsFactor(cursor: Cursor): boolean {
  const [before, bracket] = [cursor.before(), cursor.peek()];
  return before?.kind === "number" && bracket?.text === "(" && before.end === bracket.start && isLetter(cursor.peek(1)) && cursor.peek(2)?.text === "/";
}

/** "a : b", "a chia cho b": a colon divides only between operands. */
function takeDivision(cursor: Cursor): boolean {
  if (cursor.word("chia") !== null) {
    cursor.word("cho");
    return true;
  }
  const [before, colon, after] = [cursor.before(), cursor.peek(), cursor.peek(1)];
  const divides = colon?.text === ":" && isOperand(before, ")") && isOperand(after, "(");
  if (divides) cursor.take();
  return divides;
}

/** "Điểm tối đa x Tỷ lệ : 95%", "(k : 80%)", "(a/b + c/d) : 2 x 10": behind a ratio or its product the colon before a percentage divides, and behind a bracket that before a factor. */
export function takeColon(cursor: Cursor, left: Term): "/" | null {
  if (cursor.peek()?.text !== ":" || cursor.peek(1)?.kind !== "number") return null;
  const percent = cursor.peek(2)?.text === "%";
  const next = cursor.peek(percent ? 3 : 2)?.text ?? "";
  if (!dividesBefore(left, percent, next)) return null;
  cursor.take();
  return "/";
}

function dividesBefore(left: Term, percent: boolean, next: string): boolean {
  const multiplied = next === "*" || next === "x";
  if (!percent) return multiplied && left.kind === "binary" && left.bracketed;
  const isRatio = (term: Term): boolean => term.kind === "quantity" || (term.kind === "binary" && term.operator === "/" && term.bracketed);
  if (isRatio(left)) return multiplied || next === ")";
  if (next === ")" && (left.kind === "letter" || (left.kind === "binary" && left.operator === "/"))) return true;
  return left.kind === "binary" && left.operator === "*" && isRatio(left.right);
}

function isOperand(token: Cursor["tokens"][number] | undefined, bracket: string): boolean {
  return isLetter(token) || (token?.kind === "symbol" && token.text === bracket);
}
