import { pick } from "../scope/assembly";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { isLetter, isSymbol } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";

/** The words of one side of a ratio, and the letter behind them that is short for it. */
interface Side {
  readonly letter: string;
  readonly label: TokenRange;
}

/** "Số hộ có Internet (a) / Tổng số hộ (b)": both sides define a letter, and the ratio is that of the letters. Other statements stay as they are. */
export function withLetteredSides(tokens: readonly Token[], statements: readonly Statement[]): readonly Statement[] {
  const [ratio, ...others] = pick(statements, "word-ratio");
  if (ratio === undefined || others.length > 0) return statements;
  const defined = new Set(pick(statements, "definition").flatMap(({ letters }) => letters));
  return statements.flatMap((statement) => (statement === ratio ? lettered(tokens, ratio, defined) : [statement]));
}

function lettered(tokens: readonly Token[], ratio: StatementOf<"word-ratio">, defined: ReadonlySet<string>): readonly Statement[] {
  const { range, name, alias, scaled } = ratio;
  const [above, below] = [sideOf(tokens, ratio.numerator), sideOf(tokens, ratio.denominator)];
  if (above === null || below === null || above.letter === below.letter || defined.has(above.letter) || defined.has(below.letter)) return [ratio];
  const define = ({ letter, label }: Side): Statement => ({ kind: "definition", range: label, letters: [letter], label, sure: true });
  const quotient = { kind: "binary", operator: "/", left: { kind: "letter", name: above.letter }, right: { kind: "letter", name: below.letter }, bracketed: false } as const;
  const term = scaled ? ({ kind: "binary", operator: "*", left: quotient, right: { kind: "number", value: 100, percent: false }, bracketed: false } as const) : quotient;
  return [define(above), define(below), { kind: "assignment", range, name, alias, term, termRange: { from: above.label.from, to: below.label.to } }];
}

/** "(a" at the end of a side: its last bracket belongs to the ratio. */
function sideOf(tokens: readonly Token[], { from, to }: TokenRange): Side | null {
  const letter = tokens[to - 1];
  if (letter === undefined || !isLetter(letter) || !isSymbol(tokens, to - 2, "(") || to - 2 - from < 2) return null;
  return { letter: letter.text, label: { from, to: to - 2 } };
}
