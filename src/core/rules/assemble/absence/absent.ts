import type { Award } from "../../ast";
import { unreadable, pick, type Assembly } from "../scope/assembly";
import { deniesBase, deniesOtherThing } from "./absent-thing";
import { resolveAward } from "../award/award-resolver";
import { COMPARISONS, hasPhrase, isWordOf } from "../../text/clauses/clause";
import { NEGATIONS, speaksOfScores } from "../../text/words/vocabulary";
import { speaksOfNothing, speaksOfOccurring } from "./none-assembler";
import type { IntervalGuard } from "../../parse/statement/guard";
import { nounOf } from "../../parse/guard/guard-unit";
import type { RuleInput, Span } from "../../rule";
import { spanOf, wordsOf } from "../../text/source";
import type { StatementOf } from "../../parse/statement/statement";
import type { Token, TokenRange } from "../../text/token";
import { valuesOf } from "../../lists";

/** What a text says of the thing that is not there ("Chưa có chuyên mục: 0 điểm"). */
export interface Absent {
  /** It is the value 0 of what is counted. */
  readonly zero: { readonly award: Award; readonly span: Span } | null;
  /** It is another thing than what is counted: the input `exists` tells. */
  readonly absent: { readonly award: Award; readonly span: Span } | null;
  readonly input: RuleInput | null;
  /** The input that asks whether it happens at all ("không có phản ánh"); null where the words say another thing. */
  readonly happens: RuleInput | null;
  /** The input that asks for whatever the words deny; null where they deny nothing. */
  readonly asked: RuleInput | null;
  /** The words in front of the branches that say what is counted. */
  readonly lead: TokenRange | null;
}

const CONDITIONS: readonly string[] = ["và", "nếu", "khi"];
/** Growth that falls is none of a thing that is not there. */
const FALL = "hoặc giảm";
const GROWTH = "tăng";
const COUNT_STARTS: readonly string[] = ["số lượng", "số", "tần suất", "tỷ lệ"];

/** Reads the branches without a comparison that stand among comparisons. Null: they are more than "there is none". */
export function absentOf(assembly: Assembly, branches: readonly StatementOf<"branch">[], guards: readonly IntervalGuard[]): Absent | null {
  const first = pick(assembly.statements, "branch")[0]?.range.from ?? 0;
  const leads = valuesOf(pick(assembly.statements, "lead"), ({ range }) => range);
  const lead = leads.findLast((range) => range.from <= first && range.to - range.from > 2 && !speaksOfScores(assembly.source.tokens, range)) ?? null;
  const counted = lead === null ? null : countedPart(assembly, lead);
  const [branch, ...others] = branches;
  if (branch === undefined) return { zero: null, absent: null, input: null, happens: null, asked: null, lead: counted };
  const negated = NEGATIONS.includes(firstWord(assembly, branch.head)) || speaksOfNothing(assembly, branch);
  const award = resolveAward(branch.award, { scope: assembly.scope, range: branch.range, words: "", barePercents: [], max: assembly.context.max });
  if (others.length > 0 || !negated || setsCondition(assembly, branch.head) || award?.kind !== "fixed" || award.bare) return unreadable(assembly, (others[0] ?? branch).range, "comparison");
  // "không có hồ sơ: không chấm điểm" may leave the row out.
  if (withholds(assembly, branch) && deniesBase(assembly, branch.head, guards)) return unreadable(assembly, branch.range, "condition");
  const found = { award: award.award, span: spanOf(assembly.source, branch.range) };
  const occurs = speaksOfOccurring(assembly, branch) && givesSomething(award.award) && !deniesCounted(assembly, branch.head, guards);
  const other = occurs || (!givesSomething(award.award) && deniesOtherThing(assembly, branch.head, guards, counted ?? lead)) || (lead !== null && !sharesUnit(assembly, branch.head, guards) && leadPresupposes(assembly, branch.head, lead));
  const label = wordsOf(assembly.source, { from: negationIn(assembly, branch.head) + 1, to: branch.head.to });
  const input: RuleInput = { name: "exists", kind: "flag", label, unit: null, counted: false, fallback: 1 };
  const happens = speaksOfNothing(assembly, branch) ? input : null;
  return other ? { zero: null, absent: found, input, happens, asked: input, lead: counted } : { zero: found, absent: null, input: null, happens, asked: input, lead: counted };
}

/** "không chấm điểm", "không tính điểm" rather than "0 điểm". */
function withholds({ source: { tokens } }: Assembly, { range, head }: StatementOf<"branch">): boolean {
  for (let index = head.to; index < range.to; index++) if (isWordOf(tokens, index, ["không"]) && isWordOf(tokens, index + 1, ["chấm", "tính", "đánh"])) return true;
  return false;
}

/** The first word of a condition, behind "nếu" and "khi". */
function firstWord({ source }: Assembly, head: TokenRange): string {
  const first = source.tokens[head.from]?.text ?? "";
  return first === "nếu" || first === "khi" ? (source.tokens[head.from + 1]?.text ?? "") : first;
}

/** Where the word stands that denies something, or the head begins. */
function negationIn({ source }: Assembly, head: TokenRange): number {
  for (let index = head.from; index < head.to; index++) if (isWordOf(source.tokens, index, NEGATIONS)) return index;
  return head.from;
}

/** "Không bố trí và có xác nhận", "không hài lòng ≥ 10%", "không họp hoặc giảm", "không có (5%)": more than that there is none. */
function setsCondition({ source }: Assembly, head: TokenRange): boolean {
  const words = source.tokens.slice(head.from + 1, head.to);
  const falls = words.some((_, offset) => hasPhrase(source.tokens, head.from + 1 + offset, FALL)) && words.every(({ text }) => text !== GROWTH);
  const compares = words.some(({ text }, offset) => text === "%" && (words[offset - 1]?.value ?? 0) !== 0);
  return falls || compares || words.some(({ text }) => CONDITIONS.includes(text) || COMPARISONS.includes(text));
}

/** Points for what does not occur are no level of it. */
function givesSomething(award: Award): boolean {
  return award.kind === "points" ? award.points > 0 : award.kind === "share" && award.share > 0;
}

/** "số lượng tin, bài … trong năm" out of "Đã có chuyên mục và số lượng tin, bài … trong năm đạt:". */
function countedPart(assembly: Assembly, lead: TokenRange): TokenRange {
  const { tokens } = assembly.source;
  const to = tokens[lead.to - 1]?.text === ":" ? lead.to - 1 : lead.to;
  const end = tokens[to - 1]?.text === "đạt" ? to - 1 : to;
  for (let index = lead.from; index < end; index++) {
    if (COUNT_STARTS.some((phrase) => hasPhrase(tokens, index, phrase))) return { from: isMean(tokens, index - 2) && index - 2 >= lead.from ? index - 2 : index, to: end };
  }
  return { from: lead.from, to: end };
}

/** The "Bình quân" of "Bình quân số tin bài của các xã". */
function isMean(tokens: readonly Token[], index: number): boolean {
  return hasPhrase(tokens, index, "bình quân") || hasPhrase(tokens, index, "trung bình");
}

/** "Chưa có chuyên mục" after "Đã có chuyên mục và …:": the same noun stands behind "có" in both. */
function leadPresupposes(assembly: Assembly, head: TokenRange, lead: TokenRange): boolean {
  const { tokens } = assembly.source;
  const noun = head.from + 2;
  if (tokens[noun - 1]?.text !== "có" || noun >= head.to) return false;
  const first = tokens[noun]?.text;
  for (let index = lead.from; index < lead.to; index++) if (tokens[index]?.text === "có" && tokens[index + 1]?.text === first) return true;
  return false;
}

/** "Không phát hiện lỗi nào" beside levels of errors: none of what they count, behind the verb's two words. */
function deniesCounted(assembly: Assembly, head: TokenRange, guards: readonly IntervalGuard[]): boolean {
  const denied = wordsOf(assembly.source, { from: negationIn(assembly, head) + 3, to: head.to }).toLowerCase().replace(/ nào$/u, "");
  const found = assembly.source.tokens[negationIn(assembly, head) + 2]?.text === "hiện" ? denied.split(" ") : [];
  return guards.some(({ unit }) => unit !== null && (unit === denied || found.includes(nounOf(unit) ?? unit)));
}

/** "Không có cuộc họp nào" where the levels count "cuộc". */
export function sharesUnit(assembly: Assembly, head: TokenRange, guards: readonly IntervalGuard[]): boolean {
  const noun = assembly.source.tokens[head.from + 2]?.text;
  return noun !== undefined && guards.some(({ unit }) => unit?.startsWith(noun) === true);
}
