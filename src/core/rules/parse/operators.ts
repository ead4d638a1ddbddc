import { isLetter } from "../text/clause";
import type { Cursor } from "./cursor";
import type { Term } from "./term";
import { PhraseList } from "../text/phrase-list";

/** "… rồi nhân với": what comes before is reckoned first. */
const THEN = new PhraseList("rồi", "sau đó", "và", "được bao nhiêu thì", "được bao nhiêu");

/** Two terms with the sign between them. */
export function binary(operator: "+" | "-" | "*" | "/", left: Term, right: Term): Term {
  return { kind: "binary", operator, left, right, bracketed: false };
}

/** "0,5b": a letter grown onto its factor is multiplied by it; "a/2b" could divide by both. */
export function grownFactor(cursor: Cursor, left: Term): "*" | null {
  const [factor, letter] = [cursor.tokens[cursor.index - 1], cursor.peek()];
  const grown = left.kind === "number" && !left.percent && factor?.kind === "number" && letter !== undefined && isLetter(letter) && letter.text !== "x" && letter.start === factor.end;
  return grown ? "*" : null;
}

/** "chia cho 90%, rồi nhân với 8": the comma and the word before what comes next. */
function takeThen(cursor: Cursor): void {
  cursor.attempt(() => {
    cursor.symbol(",");
    cursor.phrase(THEN);
    return ["nhân", "chia"].includes(cursor.peek()?.text ?? "") ? true : null;
  });
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
