import type { Award, CountNode } from "../../ast";
import { deniesUncounted } from "../absence/absent-thing";
import { pick, unreadable, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { shareAt } from "../../node/award-value";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { NEGATIONS, speaksOfScores } from "../../text/words/vocabulary";
import { isSymbol, isWord, isWordOf, phraseAt } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { spanOf, wordsOf, type Source } from "../../text/source";
import type { Guard } from "../../parse/statement/guard";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import type { Token, TokenRange } from "../../text/token";
import { limitsOtherWay } from "../../parse/award/capped-award";
import { isNothing, isWholeAward } from "../award/whole-award";

/** "Mỗi hoạt động: 01 điểm. Tổng điểm không quá điểm tối đa": points, or losses, for each of one kind of thing. */
export function assembleCount(stated: Assembly): Assembled | null {
  const assembly = withTotalAsCap(stated);
  const [each, ...others] = pick(assembly.statements, "each");
  const stray = pick(assembly.statements, "branch", "score", "minmax", "best", "relative", "sum", "assignment", "word-ratio", "additive").find((one) => each === undefined || !((agreesWithNone(assembly, one, each.direction) && !(each.direction === "add" && one.kind === "branch" && deniesUncounted(assembly, one.head, each.what))) || agreesWithMany(assembly, one, each) || demandsThings(assembly, one, each) || leavesUncounted(assembly, one, each)));
  if (each === undefined || others[0] !== undefined || stray !== undefined) {
    return unreadable(assembly, (others[0] ?? stray ?? each)?.range ?? { from: 0, to: 0 }, "one-count");
  }
  const award = fixedAward(assembly, each.award, each.range);
  if (givesAllAtOnce(assembly, each)) return unreadable(assembly, each.range, "award");
  if (award === null || losesFromNothing(assembly, each)) return unreadable(assembly, each.range, "award");
  const limits = pick(assembly.statements, "cap");
  const otherWay = limits.find(({ range }) => limitsOtherWay(assembly.source.tokens, range, each.direction));
  if (otherWay !== undefined) return unreadable(assembly, otherWay.range, "cap");
  const floor = pick(assembly.statements, "floor")[0];
  const kept = floor === undefined ? null : keptOf(assembly, floor, each, limits.length > 0);
  if (floor !== undefined && kept === null) return unreadable(assembly, floor.range, "least");
  const caps = [...(kept === null ? [] : [kept]), ...limits.map((cap) => cap.award), ...(each.cap === null ? [] : [each.cap])];
  const cap = capOf(assembly, caps, each.range);
  const beyond = limits.some((one) => one.beyond);
  if (cap === undefined || (!beyond && [award, cap].some((one) => exceedsMaximum(one, assembly.context.max))) || (beyond && (each.direction === "subtract" || !exceedsMaximum(cap, assembly.context.max)))) return unreadable(assembly, each.range, "cap");
  const span = spanOf(assembly.source, each.range);
  const node: CountNode = { kind: "count", input: "count", each: award, cap, beyond, span, direction: each.direction };
  const unit = phraseAt(assembly.source.tokens, each.what.from, COUNTABLE_NOUNS);
  const label = labelOf(assembly, each);
  return { node, inputs: [{ name: "count", kind: "number", label, unit, counted: true }] };
}

/** "Mỗi xã có tổ công nghệ số: Điểm tối đa": all is given where every one has it, and not for the first. */
function givesAllAtOnce({ statements, context, isPart }: Assembly, { direction, award, cap }: StatementOf<"each">): boolean {
  return direction === "add" && !isPart && isWholeAward(award, context.max) && cap === null && pick(statements, "cap").length === 0;
}

/** "Mỗi sáng kiến: 2 điểm; được cộng dồn nhưng không quá 10 điểm": what the same thing adds up to is its cap. */
function withTotalAsCap(assembly: Assembly): Assembly {
  const [each] = pick(assembly.statements, "each");
  if (each?.direction !== "add" || pick(assembly.statements, "additive").length === 0) return assembly;
  const statements = assembly.statements.flatMap((one): Statement[] => {
    if (one.kind !== "additive" || one.items !== undefined) return [one];
    return one.most === null ? [] : [{ kind: "cap", range: one.range, award: { kind: "points", value: one.most }, beyond: false }];
  });
  return withStatements(assembly, statements);
}

/** "Trừ 0,1 điểm/lần không gửi" of an unknown maximum: nothing tells what the points are taken from. */
function losesFromNothing({ statements, context }: Assembly, { direction }: StatementOf<"each">): boolean {
  return direction === "subtract" && context.max === undefined && pick(statements, "branch", "maximum").length === 0;
}

/** Words between which and the thing nothing is told of it: "Tổ chức mỗi lớp", "Trừ 1 điểm cho mỗi hồ sơ". */
const COUNTERS: readonly string[] = ["mỗi", "cứ", "điểm", "đ"];

/** What is counted in the words of the text, with what happens to it where that stands before its number: "Nộp muộn 01 báo cáo". */
export function thingWords(source: Source, { range, what }: StatementOf<"each">): string {
  const lead = source.tokens.slice(range.from, what.from);
  return wordsOf(source, lead.some(({ text }) => COUNTERS.includes(text)) ? what : { from: range.from, to: what.to });
}

/** The same with the words of a heading on its line: "Sáng kiến cấp tỉnh: mỗi sáng kiến 2 điểm", "Thiếu: trừ 2 điểm/nội dung bắt buộc". */
function labelOf({ source, statements }: Assembly, each: StatementOf<"each">): string {
  const own = thingWords(source, each);
  const lead = pick(statements, "lead").find(({ range }) => range.to === each.range.from && isSymbol(source.tokens, range.to - 1, ":"));
  if (lead === undefined || speaksOfScores(source.tokens, lead.range)) return own;
  const heading = wordsOf(source, { from: lead.range.from, to: lead.range.to - 1 });
  const [said, known] = [heading, own].map((words) => words.toLowerCase().split(" ")) as [string[], string[]];
  if (said.every((word) => known.includes(word))) return own;
  return known.every((word) => said.includes(word)) ? heading : `${heading}: ${own}`;
}

/** "Điểm thấp nhất là 2 điểm" beside losses off 10: so that 8 can be lost at the most. Null: it is the floor of something else. */
function keptOf({ context, worth }: Assembly, { award }: StatementOf<"floor">, each: StatementOf<"each">, capped: boolean): Term | null {
  const fits = each.direction === "subtract" && each.cap === null && !capped && worth === null && award.kind === "points" && context.max !== undefined;
  return fits && award.value > 0 && award.value < context.max ? { kind: "points", value: context.max - award.value } : null;
}

/** A cap above the maximum, where the maximum is known. */
function exceedsMaximum(cap: Award | null, max: number | undefined): boolean {
  if (cap === null) return false;
  return cap.kind === "share" ? cap.share > 1 : cap.kind === "points" && max !== undefined && cap.points > max;
}

/** Words of a state without any loss. */
const FLAWLESS: readonly string[] = ["đầy", "đúng", "đủ", "tốt", "kịp", "nghiêm"];
const JOINTS: readonly string[] = ["và", "mà", "nhưng"];
const DEMANDS: readonly string[] = ["có", "đã", "hoàn", "ban", "gửi", "nộp"];

/** "Không có sự cố: Điểm tối đa" beside a loss for each, "Không có: 0 điểm" beside points for each: what a count of 0 gives anyway. */
export function agreesWithNone(assembly: Assembly, statement: Statement, direction: CountNode["direction"]): boolean {
  if (statement.kind !== "branch" || statement.added) return false;
  const { award, head } = statement;
  const { tokens } = assembly.source;
  if (statement.guard !== null && !(direction === "subtract" && isEverything(statement.guard))) return false;
  if (direction === "subtract") {
    return isFlawless(tokens, head) && !isOfOthers(tokens, head) && !statesPart(tokens, head) && isWholeAward(award, worthInPoints(assembly));
  }
  if (!isWord(tokens, head.from, "không", "chưa")) return false;
  return isNothing(award);
}

/** Words of what is not there. */
const LACKS: readonly string[] = ["thiếu", "vắng"];
/** Words of the opposite or of a part of what is demanded. */
const SHORT_OF: readonly string[] = ["không", "chưa", "thiếu", "vắng", "chậm", "muộn", "dưới", "trừ"];

/** "Họp đủ 12 phiên: 3 điểm" beside "thiếu mỗi phiên trừ 0,5 điểm": what there has to be, of which nothing is lacking. */
function demandsThings({ source: { tokens }, statements, worth, context }: Assembly, statement: Statement, { direction, range }: StatementOf<"each">): boolean {
  const lacks = tokens.slice(range.from, range.to).some(({ text }) => LACKS.includes(text));
  if (statement.kind !== "branch" || statement.added || direction !== "subtract" || !lacks || worth !== null || pick(statements, "branch").length > 1) return false;
  const { guard, head, award } = statement;
  const open = guard === null || (guard.kind === "interval" && guard.low !== null && guard.low.inclusive && guard.low.amount.kind !== "percent");
  return open && isWholeAward(award, context.max) && !tokens.slice(head.from, head.to).some(({ text }) => SHORT_OF.includes(text));
}

/** "Mô hình chưa triển khai: không tính điểm" beside points for each: things of the same noun that do not count. */
function leavesUncounted({ source: { tokens } }: Assembly, statement: Statement, { direction, what }: StatementOf<"each">): boolean {
  if (statement.kind !== "branch" || statement.guard !== null || statement.added || direction !== "add" || !isNothing(statement.award)) return false;
  const { head } = statement;
  // "Hội nghị đầu tiên trong năm: 0 điểm" takes one of those that were counted.
  if (tokens.slice(head.from, head.to).some(({ text }) => PLACES.includes(text))) return false;
  return [0, 1].every((offset) => tokens[what.from + offset]?.text === tokens[head.from + offset]?.text) && phraseAt(tokens, what.from, ASSESSED_UNITS) === null;
}

/** What tells one of several things by its place. */
const PLACES: readonly string[] = ["đầu", "thứ", "cuối", "lại"];

/** "Không có sự cố", "Đầy đủ, đúng hạn", "Đúng hạn, không sai sót"; "Gửi không đúng hạn" and "Không gửi đủ" are none, and "Có kế hoạch và không có vi phạm" asks for more. */
function isFlawless(tokens: readonly Token[], head: TokenRange): boolean {
  const words = tokens.slice(head.from, head.to).map(({ text }) => text);
  const good = words.findIndex((word) => FLAWLESS.includes(word));
  const negation = words.findIndex((word) => NEGATIONS.includes(word));
  if (JOINTS.includes(words[negation - 1] ?? "") || words.some((word, index) => index > negation && JOINTS.includes(word) && DEMANDS.includes(words[index + 1] ?? ""))) return false;
  return good < 0 ? negation >= 0 : negation < 0 || negation > words.findLastIndex((word) => FLAWLESS.includes(word));
}

/** "Từng xã không vi phạm", "Không vi phạm trong năm trước": units or a time of their own. */
function isOfOthers(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (isWord(tokens, from, "từng", "cấp")) return true;
  for (let index = from; index < to; index++) if (isWord(tokens, index, "năm", "kỳ", "quý") && isWord(tokens, index + 1, "trước", "ngoái")) return true;
  return false;
}

/** All that can be lost: what the part is worth, else the maximum. */
function worthInPoints({ worth, context }: Assembly): number | undefined {
  return worth === null || context.max === undefined ? context.max : shareAt(worth, 0, context.max) * context.max;
}

/** A number behind one of them belongs to a name: "Đề án 06", "mức độ 4". */
const NUMBERED: readonly string[] = ["án", "độ", "cấp"];

/** A figure other than 100%: something may be missing. */
function statesPart(tokens: readonly Token[], head: TokenRange): boolean {
  for (let index = head.from; index < head.to; index++) {
    const token = tokens[index];
    // "đủ cả 4 quý": nothing is missing.
    const all = token?.value === 100 && tokens[index + 1]?.text === "%" || isWord(tokens, index - 1, "cả", "đủ") || isWordOf(tokens, index - 1, NUMBERED);
    if (token?.kind === "number" && !all) return true;
  }
  return false;
}

/** "100% nhiệm vụ": nothing is missing. */
function isEverything(guard: Guard): boolean {
  if (guard.kind !== "interval") return false;
  const { low, high } = guard;
  return low?.amount.kind === "percent" && low.amount.value === 1 && high?.amount.value === 1;
}

/** "Từ 5 cuộc trở lên tính điểm tối đa" beside "2 điểm mỗi cuộc" of 10, "chậm từ 10 ngày: 0 điểm" beside a tenth off for each day: what so many give anyway. */
function agreesWithMany(assembly: Assembly, statement: Statement, each: StatementOf<"each">): boolean {
  if (statement.kind !== "branch" || statement.added || statement.guard?.kind !== "interval" || each.cap !== null) return false;
  const { low, high, reach, subject, words, unit } = statement.guard;
  const award = fixedAward(assembly, each.award, each.range);
  const max = assembly.context.max ?? Number.NaN;
  const ends = each.direction === "add" ? isWholeAward(statement.award, max) : isNothing(statement.award) && assembly.worth === null;
  const named = words !== null && !(unit !== null && assembly.source.tokens[each.what.from]?.text === unit);
  if (low?.amount.kind !== "plain" || (high !== null && !reach) || subject !== null || named || award === null || !ends) return false;
  return sizeOf(award) * low.amount.value >= (award.kind === "share" ? 1 : max);
}

function fixedAward(assembly: Assembly, term: Term, range: TokenRange): Award | null {
  const award = resolveAward(term, { scope: assembly.scope, range, words: "", barePercents: [], max: assembly.context.max });
  return award?.kind === "fixed" && !award.bare && sizeOf(award.award) > 0 ? award.award : null;
}

function sizeOf(award: Award): number {
  return award.kind === "share" ? award.share : award.kind === "points" ? award.points : 0;
}

/** Null: the maximum is the cap. undefined: the caps contradict each other. */
export function capOf(assembly: Assembly, caps: readonly Term[], range: TokenRange): Award | null | undefined {
  const awards = caps.map((cap) => fixedAward(assembly, cap, range));
  if (awards.some((award) => award === null)) return undefined;
  const below = awards.filter((award): award is Award => award !== null && !(award.kind === "share" && award.share === 1));
  const [first, ...others] = below;
  return others.length > 0 ? undefined : (first ?? null);
}
