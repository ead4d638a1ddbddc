import type { PartText } from "./parts-assembler";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import { UNLIMITED } from "../../parse/award/bound-parser";
import type { Statement } from "../../parse/statement/statement";
import { someTerm, type Term } from "../../parse/term/term";

/** More parts with formulas of their own come from no real text. */
const MAX_PARTS = 20;
/** What may stand beside the formulas of numbered parts. */
const COMPANIONS: readonly Statement["kind"][] = ["definition", "prose", "lead", "unit", "additive"];

/**
 * "1. Ký số: a/b × 5 (a: …; b: …)⏎2. Định danh: c/d × 5", "1. Hộ kinh doanh có mã QR: điểm = a/b × 6": numbered paragraphs that are a name and its formula. Every part knows all
 * definitions of the text. Null: they are not.
 */
export function formulaParts(statements: readonly Statement[], numbered: ReadonlySet<Statement>): readonly PartText[] | null {
  const parts: { heading: PartText["heading"]; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const formula = numbered.size === 0 || numbered.has(statement) ? formulaOf(statement) : null;
    if (formula !== null) parts.push(formula);
    else if (!COMPANIONS.includes(statement.kind)) return null;
  }
  const definitions = statements.filter(({ kind }) => kind === "definition");
  const others = statements.some((statement) => statement.kind === "additive" && statement.items !== undefined && statement.items !== parts.length);
  return parts.length < 2 || parts.length > MAX_PARTS || others ? null : parts.map((part) => ({ ...part, stated: null, statements: [...part.statements, ...definitions] }));
}

/** "a/b × 6" alone under the heading of a part: its score. Null: it is no such formula. */
export function unnamedScore(statement: Statement): Statement | null {
  const gives = statement.kind === "assignment" && statement.name === UNNAMED_RATIO && multipliesNumber(statement.term);
  return gives ? { kind: "score", range: statement.range, award: statement.term, limits: UNLIMITED } : null;
}

/** A name with a formula that gives points: as a figure that is multiplied by a number, or as a condition in words with an award over letters. */
export function formulaOf(statement: Statement): { heading: PartText["heading"]; statements: Statement[] } | null {
  const { range } = statement;
  const score = (award: Term): Statement => ({ kind: "score", range, award, limits: UNLIMITED });
  if (statement.kind === "assignment" && multipliesNumber(statement.term)) return { heading: { from: range.from, to: statement.termRange.from - 1 }, statements: [score(statement.term)] };
  if (statement.kind === "score") return someTerm(statement.award, ({ kind }) => kind === "letter") && someTerm(statement.award, ({ kind }) => kind === "points") ? { heading: { from: range.from, to: range.from }, statements: [statement] } : null;
  const measured = statement.kind === "branch" && statement.guard === null && !statement.added && someTerm(statement.award, ({ kind }) => kind === "letter");
  return measured ? { heading: statement.head, statements: [score(statement.award)] } : null;
}

/** "a/b × 5"; by 100 a ratio is only shown as a percentage. */
export function multipliesNumber(term: Term): boolean {
  const isPlain = (factor: Term): boolean => factor.kind === "number" && !factor.percent && factor.value !== 100;
  return term.kind === "binary" && term.operator === "*" && (isPlain(term.left) || isPlain(term.right));
}
