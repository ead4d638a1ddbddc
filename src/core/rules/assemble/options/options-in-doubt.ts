import type { Token, TokenRange } from "../../text/token";
import { speaksOfScores } from "../../text/words/vocabulary";
import { isSymbol, isWord, isWordOf } from "../../text/clauses/clause";
import { pick, type Assembly } from "../scope/assembly";
import { isLesserForm } from "./exclusive-options";
import { isFault, namesFault } from "../../text/words/fault";
import { wordsOf } from "../../text/source";
import type { Branch } from "../levels/stated/guarded";
import { isNothing } from "../award/whole-award";

const PERIODS: readonly string[] = ["ngày", "tuần", "tháng", "quý", "năm", "kỳ"];
/** What options are told for, each of them. */
const THINGS: readonly string[] = [...PERIODS, "nội", "phần", "hệ", "văn", "nhiệm", "kế"];

/** A place that tells that options in words are not scored once and each for itself: for each quarter or content, inside of another one ("trong đó"), taken away ("có vi phạm - 5 điểm"), or given in one case of several. Undefined: there is none. */
export function doubtfulOption(assembly: Assembly, branches: readonly Branch[]): TokenRange | undefined {
  const { source: { tokens } } = assembly;
  const each = pick(assembly.statements, "lead").find(({ range: { from, to } }) => tokens.slice(from, to).some(({ text }, index) => (text === "mỗi" || text === "từng") && THINGS.includes(tokens[from + index + 1]?.text ?? "")));
  return (each ?? branches.find((branch) => isRepeated(assembly, branch) || isInside(assembly, branch) || isTakenAway(assembly, branch, branches) || answersFault(assembly, branch) || isOnlyCase(assembly, branch, branches) || isBasisOfAll(assembly, branch, branches)))?.range;
}

/** "Hằng quý: Đúng hạn: 2,5 điểm" */
function isRepeated({ source: { tokens } }: Assembly, { head }: Branch): boolean {
  return isWord(tokens, head.from, "hằng", "hàng", "mỗi", "từng") && isWordOf(tokens, head.from + 1, PERIODS) && head.to > head.from + 3 && isSymbol(tokens, head.from + 2, ":");
}

/** "10 điểm, trong đó đúng hạn: 3 điểm" */
function isInside({ source: { tokens } }: Assembly, { range: { from } }: Branch): boolean {
  const sign = isSymbol(tokens, from - 1, ":", ",") ? from - 2 : from - 1;
  return isWord(tokens, sign, "đó") && isWord(tokens, sign - 1, "trong");
}

/** "Có kế hoạch: 10 điểm; ban hành chậm - 2 điểm": a dash where the others have a colon. */
function isTakenAway({ source }: Assembly, branch: Branch, branches: readonly Branch[]): boolean {
  const { tokens } = source;
  if (!isSymbol(tokens, branch.head.to, "-") || isNothing(branch.award) || !branches.some(({ head }) => isSymbol(tokens, head.to, ":"))) return false;
  const words = wordsOf(source, branch.head);
  return isLesserForm(words) || namesFault(words);
}

/** "Có vi phạm: có: 10 điểm": that there is a fault, or not what there should be, is hardly what gives points. */
function answersFault({ source }: Assembly, { guard, head: { from, to }, award }: Branch): boolean {
  const { tokens } = source;
  if (guard !== null || isNothing(award) || !isSymbol(tokens, to - 2, ":") || !isWord(tokens, to - 1, "có")) return false;
  return isWord(tokens, from, "không", "chưa") || isFault(wordsOf(source, { from, to: to - 2 }));
}

/** "Có kế hoạch: 10 điểm nếu đúng hạn" where no other line tells what else a plan gives. */
function isOnlyCase({ source: { tokens } }: Assembly, branch: Branch, branches: readonly Branch[]): boolean {
  if (!isCase(tokens, branch) || !isSymbol(tokens, branch.range.from - 1, ":")) return false;
  return !speaksOfScores(tokens, { from: branch.range.from - 2, to: branch.range.from }) && branches.every((other) => other === branch || (isNothing(other.award) && !isCase(tokens, other)));
}

/** "Căn cứ báo cáo tự đánh giá để tính điểm, cao nhất là 10 điểm": by what somebody scores, where no other line tells how. */
function isBasisOfAll({ source: { tokens } }: Assembly, { head: { from, to } }: Branch, branches: readonly Branch[]): boolean {
  const based = (isWord(tokens, from, "căn") && isWord(tokens, from + 1, "cứ")) || (isWord(tokens, from, "dựa") && isWord(tokens, from + 1, "trên", "vào", "theo"));
  return (based || speaksOfScores(tokens, { from, to })) && branches.filter(({ award }) => !isNothing(award)).length === 1;
}

/** Whether a condition stands behind what is given. */
function isCase(tokens: readonly Token[], { guard, head, range }: Branch): boolean {
  return guard === null && head.from > range.from && isWord(tokens, head.from, "nếu", "khi", "cho", "đối");
}
