import type { Measure, PeersNode } from "../../ast";
import { pick, unreadable, wholeRange, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { findQuantity } from "../scope/named-quantity";
import type { Scope } from "../scope/scope";
import { measureOf, onlyMeasure, settleMeasure, SINGLE, type FoundMeasure } from "../measure/measure-builder";
import { sameExpression } from "../../node/expression-shape";
import type { RuleInput } from "../../rule";
import { isWord } from "../../text/clauses/clause";
import { spanOf, wordsOf } from "../../text/source";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { betterEnd, type End } from "../../parse/peers/better-end";
import { factorsOf, normalisationOf, speaksOfPeers } from "../../parse/peers/normalisation";
import { walkTerm, type Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";
import { comparesOther, leavesEndOpen } from "./compared-figure";
import { bestLead } from "./best-lead";
import { methodLead } from "./method-lead";
import { methodTail } from "./method-tail";
import { strayComparison } from "./peers-words";
import { isNothing, isWholeAward } from "../award/whole-award";
import { replaced } from "../../lists";

/** Whether any award of the statements speaks of the best of all units. */
export function comparesUnits(assembly: Assembly): boolean {
  return pick(assembly.statements, "minmax", "best", "relative").length > 0 || awards(assembly).some(({ award }) => speaksOfPeers(award));
}

type Awarding = StatementOf<"score"> | StatementOf<"branch">;

function awards(assembly: Assembly): readonly Awarding[] {
  return pick(assembly.statements, "score", "branch");
}

/** "Huyện, thị xã có số giao dịch bình quân cao nhất được điểm tối đa": whatever the units are called, the best of them. */
function asBest({ source: { tokens }, context }: Assembly, statement: Statement): Statement {
  if (statement.kind !== "branch" || statement.guard !== null || statement.added || !isWholeAward(statement.award, context.max)) return statement;
  const { head, range, award } = statement;
  const better = isWord(tokens, head.to - 1, "nhất") && !isWord(tokens, head.from, "nếu", "khi", "trường") ? betterEnd(tokens, head) : null;
  return better === null ? statement : { kind: "best", range, better, award };
}

/** "Đơn vị thấp nhất: 0 điểm" beside Min-Max: what the method gives anyway. */
function givesWorstNothing(assembly: Assembly, { kind, award, range }: Awarding, better: End): boolean {
  return kind === "branch" && isNothing(award) && betterEnd(assembly.source.tokens, range) === better;
}

/** Min-Max over all units, or relative to the best of them. Null: another way of scoring stands beside it. */
export function assemblePeers(stated: Assembly): Assembled | null {
  const assembly = withStatements(stated, replaced(stated.statements, (statement) => asBest(stated, statement)));
  const normalised = pick(assembly.statements, "minmax");
  const others = awards(assembly);
  const partial = [...pick(assembly.statements, "best"), ...pick(assembly.statements, "relative")].find(({ award }) => !isWholeAward(award, assembly.context.max));
  const stray = partial ?? pick(assembly.statements, "each", "sum", "additive")[0];
  if (stray !== undefined) return unreadable(assembly, stray.range, "one-method");
  const limited = others.find((one) => one.kind === "score" && (one.limits.least !== null || (one.limits.most !== null && !isWholeAward(one.limits.most, assembly.context.max))));
  if (limited !== undefined) return unreadable(assembly, limited.range, "one-method");
  const strayed = strayComparison(assembly) ?? methodTail(assembly) ?? methodLead(assembly) ?? bestLead(assembly);
  if (strayed !== null) return unreadable(assembly, strayed, "one-method");
  if (normalised.length > 0) return assembleMinMax(assembly, normalised, others);
  const [relative, ...more] = pick(assembly.statements, "relative");
  return relative === undefined ? assembleFormula(assembly, others) : assembleRelative(assembly, relative, more.length + others.length);
}

/** The clauses that name the method and give its formula must agree; beside them stands only what the method gives anyway. */
function assembleMinMax(assembly: Assembly, normalised: readonly StatementOf<"minmax">[], others: readonly Awarding[]): Assembled | null {
  const { context } = assembly;
  const range = normalised[0]?.range ?? { from: 0, to: 0 };
  const ends = new Set([...normalised, ...pick(assembly.statements, "best")].map(({ better }) => better).filter((better) => better !== null));
  const [better = "highest", ...contrary] = ends;
  const formulas = normalised.filter(({ own }) => own !== null);
  const stated = formulas[0]?.full ?? null;
  const share = stated === null ? 1 : bestShare(assembly, stated, range);
  const partial = formulas.find(({ full, name }) => (full === null ? name === null : share === null));
  const other = others.find((one) => !multipliesNormalised(one.award, formulas, context.max) && !givesWorstNothing(assembly, one, better));
  // "Các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất" is another method.
  const stray = partial ?? formulas[1] ?? other ?? pick(assembly.statements, "relative")[0];
  if (contrary.length > 0 || stray !== undefined) return unreadable(assembly, (stray ?? normalised[1])?.range ?? range, "one-method");
  // "Tỷ lệ hồ sơ quá hạn … theo phương pháp Min-Max": that most of it is best must be said.
  if (ends.size === 0 && formulas.length === 0 && leavesEndOpen(assembly, range)) return unreadable(assembly, range, "one-method");
  // "Đơn vị cao nhất được 5 điểm; các đơn vị còn lại nội suy tuyến tính": down to what the lowest gets, which nothing says.
  const open = normalised.find((one) => one.between === true);
  if (open !== undefined && normalised.length === 1 && !(ends.size > 0 && others.some((one) => givesWorstNothing(assembly, one, better)))) return unreadable(assembly, open.range, "one-method");
  const elsewhere = normalised.find((one) => one.own === null && comparesOther(assembly, one.range));
  if (elsewhere !== undefined) return unreadable(assembly, elsewhere.range, "one-measure");
  const basis = normalised.find((one) => one.basis !== null)?.basis ?? null;
  return finish(assembly, { method: "minmax", better, share: share ?? 1, range, basis, own: formulas[0]?.own ?? null, ...(formulas.length === 0 ? { named: true } : {}) });
}

/** What the best unit gets, as a part of the maximum; less than all of it only in one part of several. Null: it gets another thing. */
function bestShare(assembly: Assembly, award: Term, range: TokenRange): number | null {
  const { context, scope } = assembly;
  if (isWholeAward(award, context.max)) return 1;
  const resolved = assembly.isPart ? resolveAward(award, { scope, range, words: "", barePercents: [], max: context.max }) : null;
  if (resolved?.kind !== "fixed" || resolved.award.kind !== "share") return null;
  const { share } = resolved.award;
  return share > 0 && share <= 1 ? share : null;
}

/** "Chỉ số × Điểm tối đa" where "Chỉ số" is the normalised value. */
function multipliesNormalised(award: Term, formulas: readonly StatementOf<"minmax">[], max: number | undefined): boolean {
  const isNamed = (factor: Term): boolean => factor.kind === "quantity" && formulas.some(({ name }) => name !== null && name === factor.words);
  const factors = factorsOf(award);
  const rest = factors.filter((factor) => !isNamed(factor) && normalisationOf(factor) === null);
  return factors.length === 2 && rest.length === 1 && rest[0] !== undefined && isWholeAward(rest[0], max);
}

/** "Các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất" */
function assembleRelative(assembly: Assembly, relative: StatementOf<"relative">, others: number): Assembled | null {
  const disagrees = pick(assembly.statements, "best").some(({ better }) => better !== relative.better);
  return others > 0 || disagrees ? unreadable(assembly, relative.range, "one-method") : finish(assembly, { method: "best", better: relative.better, share: 1, range: relative.range, own: relative.own });
}

/** "Điểm = tỷ lệ của địa phương / tỷ lệ của địa phương cao nhất * điểm tối đa" */
function assembleFormula(assembly: Assembly, stated: readonly Awarding[]): Assembled | null {
  const [formula, ...others] = stated;
  const best = pick(assembly.statements, "best");
  if (formula === undefined || others.length > 0) {
    return unreadable(assembly, (others[0] ?? best[0])?.range ?? wholeRange(assembly), "formula");
  }
  // "… nếu được đồng ý": a condition that nobody takes up.
  const conditional = formula.kind === "branch" && isWord(assembly.source.tokens, formula.head.from, "nếu", "khi");
  const better = conditional ? null : relativeTo(formula.award, assembly.context.max);
  return better === null || best.some((statement) => statement.better !== better)
    ? unreadable(assembly, formula.range, "formula")
    : finish(assembly, { method: "best", better, share: 1, range: formula.range, own: ownLetter(formula.award) });
}

/** "x" of "x/xmax × 10". Null: the formula names its figure in words. */
function ownLetter(award: Term): Term | null {
  let own: Term | null = null;
  walkTerm(award, (term) => {
    if (term.kind === "letter") own = term;
  });
  return own;
}

type Quantity = Extract<Term, { kind: "quantity" }>;

/** own/highest × maximum, in any order of factors; lowest/own where less is better. */
function relativeTo(award: Term, max: number | undefined): End | null {
  const over: Quantity[] = [];
  const under: Quantity[] = [];
  let maxima = 0;
  const collect = (term: Term, inverted: boolean): boolean => {
    if (isWholeAward(term, max)) return !inverted && ++maxima === 1;
    if (term.kind === "letter") return (inverted ? under : over).push({ kind: "quantity", words: term.name, owner: "own" }) > 0;
    if (term.kind === "quantity") return (inverted ? under : over).push(term) > 0;
    if (term.kind === "number") return term.value === 1;
    if (term.kind !== "binary" || (term.operator !== "*" && term.operator !== "/")) return false;
    return collect(term.left, inverted) && collect(term.right, term.operator === "/" ? !inverted : inverted);
  };
  const [above, below] = collect(award, false) && maxima === 1 && over.length === 1 && under.length === 1 ? [over[0], under[0]] : [];
  // "Số lượng dịch vụ / Số lượng hồ sơ của đơn vị cao nhất" compares different things.
  if (above === undefined || below === undefined || !(above.words.startsWith(below.words) || below.words.startsWith(above.words)) || manyLetters(award)) return null;
  if (above.owner === "own" && below.owner === "highest") return "highest";
  return above.owner === "lowest" && below.owner === "own" ? "lowest" : null;
}

/** "a × b/bmax": no single figure is compared. */
function manyLetters(award: Term): boolean {
  let letters = 0;
  walkTerm(award, ({ kind }) => {
    if (kind === "letter") letters++;
  });
  return letters > 1;
}

/** How units are compared, and by which of their values where the text names it. */
interface Comparison {
  readonly method: PeersNode["method"];
  readonly better: End;
  readonly share: number;
  readonly range: TokenRange;
  readonly own: Term | null;
  /** The formula that the words of Min-Max name. */
  readonly basis?: Term | null;
  readonly named?: true;
}

function finish(assembly: Assembly, { method, better, share, range, own, basis = null, named: textbook }: Comparison): Assembled | null {
  const found = own !== null && own.kind !== "quantity" ? measureOf(own, assembly.scope, range, "") : findMeasure(assembly.scope);
  const named = basis === null || found === null ? found : measureOf(basis, assembly.scope, range, "");
  if (found === null || named === null || (found.expression !== SINGLE && !sameExpression(named.expression, found.expression))) return unreadable(assembly, range, "measure");
  const measure: Measure = { ...settleMeasure(found, found.expression !== SINGLE, false), capped: false };
  const node: PeersNode = { kind: "peers", method, ...(textbook ? { named: textbook } : {}), measure, input: "peers", better, share, span: spanOf(assembly.source, range) };
  return { node, inputs: inputsOf(assembly, measure, range) };
}

function findMeasure(scope: Scope): FoundMeasure | null {
  const only = onlyMeasure(scope) ?? (scope.quantities.length > 1 ? namedRatio(scope) : null);
  if (only !== null) return only;
  if (scope.quantities.length > 0 || scope.letters.size > 1) return null;
  const [letter, definition] = [...scope.letters.entries()][0] ?? [];
  if (letter === undefined || definition === undefined) return { expression: SINGLE, ratio: null, scaled: false, words: "" };
  scope.used.set(letter, definition);
  return { expression: { kind: "input", name: letter }, ratio: false, scaled: false, words: letter };
}

/** Of several quantities the one that is called just "tỷ lệ". */
function namedRatio(scope: Scope): FoundMeasure | null {
  const quantity = findQuantity("tỷ lệ", scope);
  return quantity === null ? null : { expression: quantity.expression, ratio: true, scaled: quantity.scaled, words: quantity.words };
}

function inputsOf(assembly: Assembly, measure: Measure, range: TokenRange): readonly RuleInput[] {
  const label = assembly.context.name ?? comparedWords(assembly, range);
  const peers: RuleInput = { name: "peers", kind: "peers", label, unit: null, counted: false };
  if (measure.expression.kind !== "input" || measure.expression.name !== "value") return [peers];
  const counted = /^(?:tổng )?số(?: lượng)? /iu.test(label);
  return [{ name: "value", kind: "number", label, unit: null, counted }, peers];
}

/** "cuộc diễn tập" out of "đơn vị nào nhiều cuộc diễn tập nhất". */
function comparedWords(assembly: Assembly, range: TokenRange): string {
  const { tokens } = assembly.source;
  const index = (word: string): number => tokens.findIndex((token, place) => place >= range.from && place < range.to && token.text === word);
  const [from, to] = [index("nhiều"), index("nhất")];
  return from >= 0 && to > from + 1 ? wordsOf(assembly.source, { from: from + 1, to }) : wordsOf(assembly.source, range);
}
