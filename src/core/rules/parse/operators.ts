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
export function takeColon(cursor: Cursor, left: Term): "/" | null {
  const isRatio = (term: Term): boolean => term.kind === "quantity" || (term.kind === "binary" && term.operator === "/" && term.bracketed);
  const product = isRatio(left) || (left.kind === "binary" && left.operator === "*" && isRatio(left.right));
  if (!product || cursor.peek()?.text !== ":" || cursor.peek(1)?.kind !== "number" || cursor.peek(2)?.text !== "%") return null;
  if (isRatio(left) && ![")", "*", "x"].includes(cursor.peek(3)?.text ?? "")) return null;
  cursor.take();
  return "/";
}

function isOperand(token: Cursor["tokens"][number] | undefined, bracket: string): boolean {
  return isLetter(token) || (token?.kind === "symbol" && token.text === bracket);
}
