import { parseAward } from "../../parse/award/award-parser";
import { deedParts, isDeed } from "./bonus-parts";
import { formulaOf, formulaParts, unnamedScore } from "./formula-parts";
import { countsFurther } from "../counts/further-assembler";
import { hasPhrase } from "../../text/clauses/clause";
import { Cursor } from "../../parse/words/cursor";
import type { PartText } from "./parts-assembler";
import type { Source } from "../../text/source";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";
import { isNothing } from "../award/whole-award";
import { wholeParts } from "./whole-parts";
import { worthParts } from "./worth-parts";

/** Statements of which one makes what stands under a heading a rule. */
const SCORING: readonly Statement["kind"][] = ["branch", "score", "each", "minmax", "relative"];

/** Statements that may stand before the first part. */
const PREFACES: readonly Statement["kind"][] = ["prose", "lead", "unit", "additive"];

/** Numbered headings ("1. Triển khai", "1. Ban hành kế hoạch (50% số điểm)") that branches or formulas follow; null where the text has no two of them. */
export function findParts(source: Source, statements: readonly Statement[], numbered: ReadonlySet<Statement>, max: number | undefined): readonly PartText[] | null {
  const closing = closingSum(statements, max);
  const parts = closing === null ? null : partsOf(source, statements.slice(0, -1), numbered, max);
  return parts !== null && (closing?.items ?? parts.length) === parts.length ? parts : partsOf(source, statements, numbered, max);
}

function partsOf(source: Source, statements: readonly Statement[], numbered: ReadonlySet<Statement>, max: number | undefined): readonly PartText[] | null {
  return cappedParts(source, statements) ?? formulaParts(statements, numbered) ?? headedParts(source, statements, numbered) ?? worthParts(source, statements, max) ?? wholeParts(source, statements, max) ?? deedParts(source, statements, max);
}

/** "Điểm tiêu chí là tổng điểm của hai phần trên" behind all parts: what parts do anyway. Null: the text ends otherwise. */
function closingSum(statements: readonly Statement[], max: number | undefined): StatementOf<"additive"> | null {
  const last = statements.at(-1);
  return last?.kind === "additive" && (last.most === null || last.most === max) ? last : null;
}

/**
 * "Mỗi chuyên mục: 1 điểm (tối đa 3 điểm). Mỗi video: 0,5 điểm (tối đa 2 điểm)", "Có kế hoạch: 2 điểm. Mỗi video: …": things of several kinds, each with a cap of its own,
 * and deeds beside them. Null: they are not, or headings say what they are worth.
 */
function cappedParts(source: Source, statements: readonly Statement[]): readonly PartText[] | null {
  const parts: PartText[] = [];
  let counts = false;
  for (const [index, statement] of statements.entries()) {
    const capped = statement.kind === "each" && statement.direction === "add" && statement.cap !== null && !countsFurther(source, statement);
    counts ||= capped;
    if (capped) {
      // "Hội nghị: 2 điểm/cuộc, tối đa 6 điểm"
      const headings = statements.slice(Math.max(0, index - 1), index).filter(({ kind, range }) => kind === "lead" && range.to === statement.range.from);
      parts.push({ heading: statement.what, stated: null, statements: [...headings, statement] });
    }
    else if (isDeed(source, statement)) parts.push({ heading: statement.head, stated: null, statements: [statement] });
    else if (!PREFACES.includes(statement.kind) || bracketedAward(source, statement.range) !== null) return null;
  }
  return counts && parts.length >= 2 ? parts : null;
}

function headedParts(source: Source, statements: readonly Statement[], numbered: ReadonlySet<Statement>): readonly PartText[] | null {
  // Each part begins with a number.
  if (numbered.size < 2) return null;
  const parts: { heading: Statement["range"]; stated: Term | null; statements: Statement[] }[] = [];
  const shared: Statement[] = [];
  for (const [index, statement] of statements.entries()) {
    const formula = numbered.has(statement) && statement.kind === "branch" ? formulaOf(statement) : null;
    const heading = formula === null && numbered.has(statement) ? headingOf(source, statements, index, numbered) : null;
    if (heading !== null) parts.push({ heading: heading.heading, stated: heading.stated, statements: [...shared] });
    else if (formula !== null) parts.push({ heading: formula.heading, stated: null, statements: [...shared, ...formula.statements] });
    // A sum of more parts than there are, or to another maximum.
    else if (statement.kind === "additive" && statement.items !== undefined && parts.length > 1) return null;
    else if (parts.length === 0 && statement.kind === "definition") shared.push(statement);
    else if (parts.length > 0) parts.at(-1)?.statements.push(unnamedScore(statement) ?? statement);
    else if (!PREFACES.includes(statement.kind)) return scoredParagraphs(statements, numbered);
  }
  const scoring = parts.filter((part) => part.statements.some(({ kind }) => SCORING.includes(kind)));
  return scoring.length >= 2 && scoring.length === parts.length ? withEarlierDefinitions(source, parts) : scoredParagraphs(statements, numbered);
}

/** "1. … b = Tổng số hệ thống … 2. … Điểm 2 = c/b × 5": a part knows the letters of those before it that it uses and does not define itself. */
function withEarlierDefinitions({ tokens }: Source, parts: readonly PartText[]): readonly PartText[] {
  const earlier: StatementOf<"definition">[] = [];
  return parts.map((part) => {
    const own = part.statements.filter((statement) => statement.kind === "definition");
    const uses = (letter: string): boolean => part.statements.some(({ range }) => holdsWord(tokens, range, letter));
    const known = earlier.filter(({ letters }) => letters.some(uses) && !own.some((one) => one.letters.some((letter) => letters.includes(letter))));
    earlier.unshift(...own);
    return known.length === 0 ? part : { ...part, statements: [...part.statements, ...known] };
  });
}

function holdsWord(tokens: Source["tokens"], { from, to }: TokenRange, word: string): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.text === word) return true;
  return false;
}

/** "1. a = …; b = … Điểm = a/b × 50% × Điểm tối đa. 2. c = …": numbered paragraphs without headings, each with a formula of its own. Null: they are not. */
function scoredParagraphs(statements: readonly Statement[], numbered: ReadonlySet<Statement>): readonly PartText[] | null {
  const parts: { heading: TokenRange; stated: null; statements: Statement[] }[] = [];
  for (const statement of statements) {
    if (numbered.has(statement)) parts.push({ heading: { from: statement.range.from, to: statement.range.from }, stated: null, statements: [] });
    const part = parts.at(-1);
    if (part === undefined) return null;
    part.statements.push(statement);
  }
  return parts.length >= 2 && parts.every((part) => part.statements.filter(({ kind }) => kind === "score" || kind === "minmax").length === 1) ? parts : null;
}

/** A heading in words, or one that names what its part is worth in brackets and is followed by what gives that. */
function headingOf(source: Source, statements: readonly Statement[], index: number, numbered: ReadonlySet<Statement>): Pick<PartText, "heading" | "stated"> | null {
  const statement = statements[index];
  if (statement === undefined) return null;
  if (statement.kind === "lead" && statement.states !== undefined) return { heading: statement.range, stated: awardIn(source, statement.states) };
  if (statement.kind === "prose" || statement.kind === "lead") return { heading: statement.range, stated: bracketedAward(source, statement.range) };
  if (statement.kind !== "branch" || statement.guard !== null) return null;
  const next = statements[index + 1];
  const gives = next !== undefined && !numbered.has(next) && (next.kind !== "branch" || !isNothing(next.award));
  return gives ? { heading: statement.head, stated: asPoints(statement.award) } : null;
}

/** "40% điểm" of "Có kế hoạch (40% điểm):", "4 điểm" of "Về văn bản (tối đa 4 điểm):", or null. */
function bracketedAward({ tokens }: Source, range: TokenRange): Term | null {
  const close = tokens[range.to - 1]?.text === ":" ? range.to - 2 : range.to - 1;
  const bare = tokens[close]?.text === "điểm" && tokens[close - 1]?.kind === "number";
  if (bare) return { kind: "points", value: tokens[close - 1]?.value ?? Number.NaN };
  let open = close;
  while (open > range.from && tokens[open]?.text !== "(") open--;
  const from = hasPhrase(tokens, open + 1, "tối đa") && tokens[open + 3]?.kind === "number" ? open + 3 : open + 1;
  return tokens[close]?.text === ")" && open > range.from ? awardIn({ tokens }, { from, to: close }) : null;
}

function awardIn({ tokens }: Pick<Source, "tokens">, range: TokenRange): Term | null {
  const award = parseAward(new Cursor(tokens, range), { quantities: [], bareFractions: false, usesX: false, max: undefined });
  return award === null ? null : asPoints(award);
}

/** "(4)" */
function asPoints(award: Term): Term {
  return award.kind === "number" && !award.percent ? { kind: "points", value: award.value } : award;
}
