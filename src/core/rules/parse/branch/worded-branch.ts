import { parseAward } from "../award/award-parser";
import { exceptsUnits, instructs, multiplies } from "../words/adjustment";
import { leavesBracketOpen } from "../../text/clauses/bracket";
import { hasPhrase, isLetter, isSymbol, isSymbolOf, isWord } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { parseGuard } from "../guard/guard-parser";
import { endsWithNegation, namesOption } from "../guard/option-head";
import { takeScoreLead } from "../term/score-lead";
import { MAX_AWARD } from "../score/score-parser";
import type { Statement } from "../statement/statement";
import type { Term } from "../term/term";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { isPoints, speaksOfScores } from "../../text/words/vocabulary";
import { addsToOthers, givesScore, parseMost } from "./branch-award";

/** Where an award may begin inside a clause. */
const AWARD_SIGNS: readonly string[] = [":", "(", "→", "⇒", "-", "=", ";"];
const AWARD_VERBS: readonly string[] = ["được", "đạt", "tính", "chấm", "cộng"];
const AWARD_WORDS: readonly string[] = ["thì", ...AWARD_VERBS];

/** "Đã ban hành: Điểm tối đa", "Có (10 điểm)": the first place behind which only an award stands. */
export function parseWordedBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  for (let index = Math.max(range.from + 1, range.to - MAX_AWARD); index < range.to; index++) {
    if (!isSymbolOf(tokens, index, AWARD_SIGNS) && !AWARD_WORDS.includes(tokens[index]?.text ?? "") && !addsPoints(tokens, index)) continue;
    const given = new Cursor(tokens, { from: index, to: range.to });
    const award = parseMost(given) ?? parseAward(given, names);
    const head = { from: range.from, to: index };
    // "các đơn vị khác tính theo tỷ lệ (không có: 0 điểm)": what a bracket gives is not for the words before it.
    if (award !== null && leavesBracketOpen(tokens, head)) return null;
    // "Mức Không | đạt: 0 điểm": the verb belongs to what is denied, and the points stand behind a later sign.
    if (award !== null && endsWithNegation(tokens, head) && isWord(tokens, index, "đạt", "được") && isSymbolOf(tokens, index + 1, AWARD_SIGNS)) continue;
    // "không | chấm điểm (5 điểm)"
    if (award !== null && index === range.from + 1 && isWord(tokens, range.from, "không", "chưa") && !isNothing(award) && AWARD_VERBS.includes(tokens[index]?.text ?? "")) return null;
    if (award !== null && (givesScore(award) || namesScore(tokens, { from: index + 1, to: range.to }))) return speaksOfScores(tokens, head) || multiplies(tokens, head) || exceptsUnits(tokens, head) || instructs(tokens, head) || !namesOption(tokens, head) || exempts(tokens, head) || isCutCondition(tokens, range, index, names) ? null : { kind: "branch", range, guard: null, head, award, added: addsToOthers(tokens, { from: index, to: range.to }) };
  }
  return null;
}

/** "Xã chưa có mạng thì không phải đánh giá nội dung này, được điểm tối đa": what those get whom the row is not for; the others get something else. */
function exempts(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (hasPhrase(tokens, index, "không phải đánh giá")) return true;
  return false;
}

/** "Có kế hoạch +4 điểm": behind words a sign that is grown onto points. */
function addsPoints(tokens: readonly Token[], index: number): boolean {
  const [before, sign, figure] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return sign?.text === "+" && before?.kind === "word" && !isLetter(before) && sign.end === figure?.start && isPoints(tokens, index + 1);
}

/** "…: điểm = tỷ lệ x 10" */
function namesScore(tokens: readonly Token[], range: TokenRange): boolean {
  return takeScoreLead(new Cursor(tokens, range));
}

/** Whether a comparison with its colon stands before: what follows that must be all of the award. */
function isCutCondition(tokens: readonly Token[], range: TokenRange, award: number, names: Names): boolean {
  if (!holdsColon(tokens, { from: range.from, to: award })) return false;
  const cursor = new Cursor(tokens, range);
  return parseGuard(cursor, names) !== null && cursor.index < award && isSymbol(tokens, cursor.index, ":");
}

function holdsColon(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.text === ":") return true;
  return false;
}

function isNothing(award: Term): boolean {
  return (award.kind === "points" || award.kind === "number") && award.value === 0;
}
