import { isLetter, isSymbol, isWord } from "./clause";
import { Cursor } from "./cursor";
import type { Statement } from "./statement";
import { someTerm, type Term } from "./term";
import { parseTerm, type Names } from "./term-parser";
import type { Token, TokenRange } from "./token";

/** "a = Số hồ sơ …", "a. Số …", "(a) Số …", "a là số …": a letter and the words that define it. Null: no definition. */
export function parseDefinition(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const bracket = isSymbol(tokens, range.from, "(") ? 1 : 0;
  const letter = tokens[range.from + bracket];
  if (letter === undefined || !isLetter(letter)) return null;
  const sign = range.from + bracket + 1;
  const sure = isSymbol(tokens, sign, "=", ":") || isWord(tokens, sign, "là");
  if (!sure && !isSymbol(tokens, sign, ".", ")", "-")) return null;
  const label = { from: isSymbol(tokens, sign + 1, ":", "=") ? sign + 2 : sign + 1, to: range.to };
  if (tokens[label.from]?.kind !== "word" || label.from >= label.to || isFormula(tokens, label, names)) return null;
  return { kind: "definition", range, letter: letter.text, label, sure };
}

/** "T = a/b" gives a name to a formula; it defines no letter. */
function isFormula(tokens: readonly Token[], range: TokenRange, known: Names): boolean {
  const cursor = new Cursor(tokens, range);
  const term = parseTerm(cursor, known);
  const names = (part: Term): boolean => part.kind === "letter" || part.kind === "max" || (part.kind === "quantity" && term?.kind === "binary");
  return term !== null && cursor.atEnd && range.to - range.from > 1 && someTerm(term, names);
}
