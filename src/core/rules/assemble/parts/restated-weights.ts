import { isNear } from "../../../text/decimal";
import { isLetter } from "../../text/clauses/clause";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { walkTerm, type Term } from "../../parse/term/term";
import type { Token } from "../../text/token";
import { pick } from "../scope/assembly";

/** An addend of a formula: its one figure, and its letters in the order of the text. */
interface Addend {
  readonly weight: number;
  readonly letters: string;
}

/**
 * "70% số điểm: Tỷ lệ chi trả (a/b); 30% số điểm: Tỷ lệ mở tài khoản (c/b)" beside "Điểm = (70% × a/b + 30% × c/b) × 8": shares that say once more what the formula says, and are left out. Other statements stay as
 * they are.
 */
export function withoutRestatedWeights(tokens: readonly Token[], statements: readonly Statement[]): readonly Statement[] {
  const [score, ...others] = pick(statements, "score");
  const branches = pick(statements, "branch");
  if (score === undefined || others.length > 0 || branches.length < 2) return statements;
  const addends = addendsOf(sumIn(score.award)).map(weightOf);
  const restated = branches.length === addends.length && branches.every((branch) => addends.filter((addend) => addend !== null && restates(tokens, branch, addend)).length === 1);
  return restated && new Set(branches.map(({ award }) => JSON.stringify(award))).size === branches.length ? statements.filter(({ kind }) => kind !== "branch") : statements;
}

/** The sum that the other factors of a product multiply. */
function sumIn(term: Term): Term {
  if (term.kind !== "binary" || term.operator !== "*") return term;
  const sum = [term.left, term.right].find((side) => side.kind === "binary" && side.operator === "+");
  return sum ?? term;
}

function addendsOf(term: Term): readonly Term[] {
  return term.kind === "binary" && term.operator === "+" ? [...addendsOf(term.left), ...addendsOf(term.right)] : [term];
}

/** Null: it has no figure, or more than one. */
function weightOf(term: Term): Addend | null {
  const weights: number[] = [];
  const letters: string[] = [];
  walkTerm(term, (part) => {
    if (part.kind === "number") weights.push(part.value);
    if (part.kind === "letter") letters.push(part.name);
  });
  const [weight, ...more] = weights;
  return weight === undefined || more.length > 0 ? null : { weight, letters: letters.join() };
}

function restates(tokens: readonly Token[], { guard, head, award, added }: StatementOf<"branch">, { weight, letters }: Addend): boolean {
  const share = award.kind === "binary" && award.operator === "*" && award.left.kind === "number" && award.right.kind === "max" ? award.left.value : Number.NaN;
  const named = tokens.slice(head.from, head.to).filter(isLetter).map(({ text }) => text).join();
  return guard === null && !added && isNear(share, weight) && named === letters;
}
