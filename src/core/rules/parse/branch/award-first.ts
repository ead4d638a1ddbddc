import { parseAward } from "../award/award-parser";
import { changesMeaning, exceptsUnits, namesMethod } from "../words/adjustment";
import { isLetter, isSymbol, isWord, phraseAt } from "../../text/clauses/clause";
import { Cursor } from "../words/cursor";
import { parseGuard } from "../guard/guard-parser";
import { takeRest } from "../guard/guard-rest";
import { behindReceiver } from "../words/receiver";
import { MAX_AWARD } from "../score/score-parser";
import type { Statement } from "../statement/statement";
import { someTerm, type Term } from "../term/term";
import type { Names } from "../words/names";
import { parseTerm } from "../term/term-parser";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { addsToOthers, givesScore, isScore, parseMost } from "./branch-award";

/** "Mức 1 (10 điểm): Đã có cơ sở dữ liệu" */
export function parseLabelled(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const reach = Math.min(range.to, range.from + MAX_AWARD);
  let open = isSymbol(tokens, range.from, "(") ? range.from : range.from + 1;
  while (open < reach && !isSymbol(tokens, open, "(")) open++;
  let close = open + 1;
  while (close < reach && !isSymbol(tokens, close, ")")) close++;
  // "(5đ) Đã vận hành": no label stands before the points.
  const sign = isSymbol(tokens, close + 1, ":") ? 1 : open === range.from && tokens[close + 1]?.kind === "word" ? 0 : null;
  if (close >= reach || sign === null || close + 1 + sign >= range.to) return null;
  const given = new Cursor(tokens, { from: open + 1, to: close });
  const award = parseMost(given) ?? parseAward(given, names);
  const head = { from: close + 1 + sign, to: range.to };
  // "Nhóm chỉ số (tối đa 22 điểm): Đánh giá tỷ lệ …" tells what is assessed.
  if (isWord(tokens, head.from, "đánh") && isWord(tokens, head.from + 1, "giá")) return null;
  // "Hồ sơ đúng hạn (10 điểm): = a/b x 10" is a part with its formula.
  return award === null || !givesScore(award) || speaksOfScores(tokens, head) || isSymbol(tokens, head.from, "=") ? null : branchBehind(tokens, range, head, award, names);
}

/** "70% số điểm: a/b": a figure that is multiplied is no condition. */
function isFormula(tokens: readonly Token[], range: TokenRange, names: Names): boolean {
  const cursor = new Cursor(tokens, range);
  return (isLetter(tokens[range.from]) || isSymbol(tokens, range.from, "(")) && parseTerm(cursor, names)?.kind === "binary" && cursor.atEnd;
}

/** A branch whose condition stands behind its award. Null: the words there say more than a condition. */
function branchBehind(tokens: readonly Token[], range: TokenRange, head: TokenRange, award: Term, names: Names): Statement | null {
  // "Không đạt: tính theo tỷ lệ": what stands there instead of points.
  if (changesMeaning(tokens, head) || exceptsUnits(tokens, head) || namesMethod(tokens, head) || isFormula(tokens, head, names)) return null;
  const cursor = new Cursor(tokens, head);
  const guard = parseGuard(cursor, names);
  // "Không đạt: 0 trừ …", "Đúng hạn (10 điểm): = a/b × 10" are no conditions behind an award.
  if (guard === null && (tokens[head.from]?.kind === "number" || isSymbol(tokens, head.from, "="))) return null;
  if (guard !== null && !cursor.atEnd && exceptsUnits(tokens, { from: cursor.index - 1, to: head.to })) return null;
  const added = addsToOthers(tokens, range.from < head.from ? { from: range.from, to: head.from } : range);
  return { kind: "branch", range, guard: cursor.atEnd ? guard : null, head, award, added };
}

/** "Điểm tối đa nếu tỷ lệ ≥ 80%", "10 điểm: Đã ban hành" */
export function parseAwardFirst(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  // "Chỉ tính 50% số điểm nếu …": half of what another line gives.
  if (isWord(tokens, range.from, "chỉ")) return null;
  const start = behindReceiver(tokens, range);
  for (let index = start + 1; index < Math.min(range.to, start + MAX_AWARD); index++) {
    // "0,1 điểm cho mỗi 1%"
    if (isWord(tokens, index, "mỗi", "từng", "cứ")) return null;
    const separated = isSymbol(tokens, index, ":") || isWord(tokens, index, "nếu", "khi", "cho", "đối") || (isWord(tokens, index, "với", "trong", "ở") && (phraseAt(tokens, index + 1, ASSESSED_UNITS) !== null || takeRest(new Cursor(tokens, { from: index, to: range.to })) !== null));
    if (!separated) continue;
    const given = new Cursor(tokens, { from: start, to: index });
    const conditional = isWord(tokens, index, "nếu", "khi");
    if (start > range.from && !conditional) return null;
    const award = parseMost(given) ?? asMaximum(parseAward(given, names), conditional && isWord(tokens, range.from, "bằng"), names);
    if (award === null || !someTerm(award, (term) => isScore(term) || (conditional && term.kind === "quantity"))) return null;
    const head = { from: isSymbol(tokens, index, ":") ? index + 1 : index, to: range.to };
    return speaksOfScores(tokens, head) ? null : branchBehind(tokens, range, head, award, names);
  }
  return null;
}

/** "bằng 10 nếu …" of 10 */
function asMaximum(award: Term | null, equals: boolean, { max }: Names): Term | null {
  return equals && award?.kind === "number" && award.value === max && !award.percent ? { kind: "points", value: award.value } : award;
}
