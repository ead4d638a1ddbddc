import { opensCase } from "../words/adjustment";
import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf, type Clause } from "../../text/clauses/clause";
import { parseClause } from "./clause-parser";
import { Cursor } from "../words/cursor";
import { parseGuard } from "../guard/guard-parser";
import type { Statement, StatementOf } from "../statement/statement";
import { someTerm } from "../term/term";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";

/** A stretch of a clause with what it says. */
export interface Piece {
  readonly clause: Clause;
  readonly statement: Statement;
}

/** Longer clauses belong to no list within a sentence; trying their pieces would cost more than linear time. */
const MAX_CLAUSE = 160;
/** So many places to break at are tried. */
const MAX_BREAKS = 12;
/** What gives, takes or limits points by itself: only of such pieces does a clause consist. */
const GIVING: readonly Statement["kind"][] = ["branch", "each", "step", "rise", "cap", "floor", "score", "relative", "best"];

/**
 * A clause that cannot be read as one may be a heading or a list that only colons and commas divide: "Hỗ trợ doanh nghiệp: cứ 1 doanh nghiệp được 0,5 điểm", "Hoàn thành 100% được
 * 10 điểm, hoàn thành bao nhiêu % thì tính bấy nhiêu % số điểm". Null: not every piece says by itself what it gives.
 */
export function breakClause(tokens: readonly Token[], clause: Clause, names: Names): readonly Piece[] | null {
  if (clause.to - clause.from > MAX_CLAUSE) return null;
  return behindHeading(tokens, clause, names, firstColon(tokens, clause), giving) ?? breakList(tokens, clause, names);
}

/** "Thôn được phủ sóng 4G: 100% thôn: 5đ": behind a heading a comparison of its own, with the award that all of it seemed to have. Null: it is an option in words. */
export function breakComparison(tokens: readonly Token[], clause: Clause, option: StatementOf<"branch">, names: Names): readonly Piece[] | null {
  if (clause.to - clause.from > MAX_CLAUSE || option.head.to >= clause.to) return null;
  const colon = firstColon(tokens, clause);
  // "Đã ban hành: 5đ": the colon before the award parts no heading from what is compared.
  if (colon === undefined || colon + 1 >= option.head.to) return null;
  return behindHeading(tokens, clause, names, colon, (rest) => {
    const statement = parseClause(tokens, rest, names);
    const compares = statement.kind === "branch" && statement.guard?.kind === "interval" && statement.head.to === option.head.to;
    return compares ? [{ clause: rest, statement }] : null;
  });
}

type ReadRest = (rest: Clause, tokens: readonly Token[], names: Names) => readonly Piece[] | null;

/** The colon that may end a heading; undefined: there is none. */
function firstColon(tokens: readonly Token[], clause: Clause): number | undefined {
  return breaksOf(tokens, clause, ":", 1)[0];
}

/** The heading up to its colon, and what stands behind it. */
function behindHeading(tokens: readonly Token[], clause: Clause, names: Names, colon: number | undefined, read: ReadRest): readonly Piece[] | null {
  // "b: tổng số …" defines a letter.
  if (colon === undefined || (colon === clause.from + 1 && isLetter(tokens[clause.from]))) return null;
  const heading: Clause = { ...clause, to: colon + 1 };
  // "Dưới 80%:" is the condition of all that follows, and "Không:" may deny it.
  const compares = holdsFigure(tokens, heading) || parseGuard(new Cursor(tokens, { from: clause.from, to: colon }), names) !== null;
  if (compares || isNegation(tokens, colon + 1)) return null;
  const statement = parseClause(tokens, heading, names);
  const rest = statement.kind === "lead" || statement.kind === "word-ratio" ? read({ from: colon + 1, to: clause.to, number: null }, tokens, names) : null;
  // "Số hệ thống được sao lưu (a) trên tổng số (b): a/b = 1: …": the words describe the letters that are compared.
  if (rest === null || (statement.kind !== "lead" && !rest.some(comparesLetters))) return null;
  if (rest.some((piece) => setsCase(tokens, heading, piece.statement))) return null;
  return [{ clause: heading, statement: { kind: "lead", range: statement.range } }, ...rest];
}

/** With these a heading says of which things alone, or from which on, points are given. */
const CASE_STARTS: readonly string[] = ["từ", "kể", "sau", "ngoài", "không", "chưa", "chỉ", "bình", "trung"];
const DEED_STARTS: readonly string[] = ["có", "đã"];

/** "Từ lần thứ 2:", "Sản phẩm OCOP 4 sao:", "Có kế hoạch:" before "2 điểm/sản phẩm": the points are not for every such thing. */
function setsCase(tokens: readonly Token[], heading: TokenRange, statement: Statement): boolean {
  if (statement.kind !== "each") return false;
  const words = tokens.slice(heading.from, heading.to);
  if (isWordOf(tokens, heading.from, CASE_STARTS) || words.some(({ kind }) => kind === "number")) return true;
  const thing = tokens[statement.what.from]?.text;
  return isWordOf(tokens, heading.from, DEED_STARTS) && words.every(({ text }) => text !== thing);
}

function comparesLetters({ statement }: Piece): boolean {
  return statement.kind === "branch" && statement.guard?.kind === "interval" && statement.guard.subject !== null && someTerm(statement.guard.subject, ({ kind }) => kind === "letter");
}

/** A percentage or the sign of a comparison. */
function holdsFigure(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, "%", "=") || isSymbolOf(tokens, index, COMPARISONS)) return true;
  return false;
}

/** "không" right before what is given or before what denies it. */
function isNegation(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "không", "chưa") && isWord(tokens, index + 1, "đạt", "được", "tính");
}

const giving: ReadRest = (rest, tokens, names) => {
  const statement = parseClause(tokens, rest, names);
  return GIVING.includes(statement.kind) ? [{ clause: rest, statement }] : breakList(tokens, rest, names);
};

/** "… được 10 điểm, … được 5 điểm": pieces between commas, each as short as it can be. */
function breakList(tokens: readonly Token[], clause: Clause, names: Names): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let from = clause.from;
  for (const at of [...breaksOf(tokens, clause, ",", MAX_BREAKS), clause.to]) {
    const piece: Clause = { from, to: at, number: pieces.length === 0 ? clause.number : null };
    if (piece.from >= piece.to) return null;
    // "…, riêng xã vùng cao được 8 điểm" is no level beside the others.
    if (pieces.length > 0 && opensCase(tokens, piece) && !isWord(tokens, from, "trường")) return null;
    const statement = parseClause(tokens, piece, names);
    if (!GIVING.includes(statement.kind) && !(statement.kind === "maximum" && statement.start === true)) continue;
    pieces.push({ clause: piece, statement });
    from = at + 1;
  }
  // "thấp nhất 10 điểm, cao nhất 0 điểm": nothing that is limited.
  return from > clause.to && pieces.length > 1 && pieces.some(({ statement }) => statement.kind !== "cap" && statement.kind !== "floor") ? pieces : null;
}

/** The first signs of one kind outside brackets. */
function breaksOf(tokens: readonly Token[], { from, to }: Clause, sign: string, most: number): readonly number[] {
  const breaks: number[] = [];
  let depth = 0;
  for (let index = from + 1; index < to - 1 && breaks.length < most; index++) {
    const text = tokens[index]?.text;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth === 0 && text === sign) breaks.push(index);
  }
  return breaks;
}
