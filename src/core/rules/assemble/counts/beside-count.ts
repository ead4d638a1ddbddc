import type { CountNode } from "../../ast";
import { pick, type Assembly } from "../scope/assembly";
import { shareAt } from "../../node/award-value";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { NEGATIONS } from "../../text/words/vocabulary";
import { isWord, isWordOf, phraseAt } from "../../text/clauses/clause";
import type { Guard } from "../../parse/statement/guard";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Token, TokenRange } from "../../text/token";
import { isNothing, isWholeAward } from "../award/whole-award";
import { fixedAward, sizeOf } from "./count-cap";

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

/** "Họp đủ 12 phiên: 3 điểm" beside "thiếu mỗi phiên trừ 0,5 điểm", "Hoàn thành 03 nhiệm vụ: 6 điểm" beside "mỗi nhiệm vụ không hoàn thành trừ 2 điểm": what there has to be, of which nothing is lacking. */
export function demandsThings({ source: { tokens }, statements, worth, context }: Assembly, statement: Statement, { direction, range, what }: StatementOf<"each">): boolean {
  if (statement.kind !== "branch" || statement.added || direction !== "subtract" || !(tokens.slice(range.from, range.to).some(({ text }) => LACKS.includes(text)) || denies(tokens, what, statement.head)) || worth !== null || pick(statements, "branch").length > 1) return false;
  const { guard, head, award } = statement;
  const open = guard === null || isEverything(guard) || (guard.kind === "interval" && guard.low !== null && guard.low.inclusive && guard.low.amount.kind !== "percent");
  return open && isWholeAward(award, context.max) && !tokens.slice(head.from, head.to).some(({ text }) => SHORT_OF.includes(text));
}

/** "nhiệm vụ không hoàn thành", "thôn chưa phủ sóng": the very deed that a condition asks for, and no part of it. */
function denies(tokens: readonly Token[], { from, to }: TokenRange, head: TokenRange): boolean {
  const negation = to - 3;
  return negation >= from && NEGATIONS.includes(tokens[negation]?.text ?? "") && asks(tokens, head, negation + 1);
}

/** Whether the two words at a place stand in a condition too. */
function asks(tokens: readonly Token[], head: TokenRange, deed: number): boolean {
  for (let index = head.from; index < head.to - 1; index++) if ([0, 1].every((offset) => tokens[index + offset]?.text === tokens[deed + offset]?.text)) return true;
  return false;
}

/** "Mô hình chưa triển khai: không tính điểm" beside points for each: things of the same noun that do not count. */
export function leavesUncounted({ source: { tokens } }: Assembly, statement: Statement, { direction, what }: StatementOf<"each">): boolean {
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
export function agreesWithMany(assembly: Assembly, statement: Statement, each: StatementOf<"each">): boolean {
  if (statement.kind !== "branch" || statement.added || statement.guard?.kind !== "interval" || each.cap !== null) return false;
  const { low, high, reach, subject, words, unit } = statement.guard;
  const award = fixedAward(assembly, each.award, each.range);
  const max = assembly.context.max ?? Number.NaN;
  const ends = each.direction === "add" ? isWholeAward(statement.award, max) : isNothing(statement.award) && assembly.worth === null;
  const named = words !== null && !(unit !== null && assembly.source.tokens[each.what.from]?.text === unit);
  if (low?.amount.kind !== "plain" || (high !== null && !reach) || subject !== null || named || award === null || !ends) return false;
  return sizeOf(award) * low.amount.value >= (award.kind === "share" ? 1 : max);
}
