import type { Award } from "../../ast";
import { pick, unreadable, wholeRange, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import { namesThings } from "../../parse/term/amount";
import { shareAt } from "../../node/award-value";
import { addingUp, oneOf } from "../../node/option-nodes";
import { COMPARISONS, isWordOf } from "../../text/clauses/clause";
import { spanOf, wordsOf } from "../../text/source";
import { isRatioLabel } from "../scope/ratio-name";
import type { StatementOf } from "../../parse/statement/statement";
import type { Token, TokenRange } from "../../text/token";
import { isBad } from "../../text/words/fault";
import { strayOption } from "./denied-options";
import { isLesserForm } from "./exclusive-options";
import { doubtfulOption } from "./options-in-doubt";
import { areApart } from "./options-apart";
import { statedReading } from "./options-reading";
import { OTHER_FORM, TOLERANCE, type Worded } from "./worded-option";
import { deniesStranger } from "./stranger-denial";
import { overlapping } from "./overlapping-options";
import { overlappingTime } from "./overlapping-times";
import { isLoss, isNothing } from "../award/whole-award";

/** The opposite of an option; beside options that add up nothing else may give 0 ("Trường hợp vi phạm: 0 điểm"). */
const NEGATION = /(?:^|[\s,])(?:không|chưa)(?:$|[\s,])/iu;
/** "Hoặc có báo cáo", "thay bằng báo cáo": instead of another option. */
const INSTEAD = /^(?:hoặc|thay (?:bằng|thế|cho|vì))(?:$|[\s,])/iu;
const CASE = /^(?:nếu|khi) /iu;
/** "Báo cáo chậm (trừ): 2 điểm": what is taken away. */
const LOSS = /(?:^|[\s(])(?:trừ\)|điểm trừ|mức trừ|trừ điểm|bị trừ)/iu;
/** Words with which the statement of a fact begins. */
const STATES: readonly string[] = ["đã", "chưa", "có", "không", "đang", "được", "hoàn"];

/** Options in words: one of them applies, or each gives its part. Null: the text does not tell which, or not what they give. */
export function assembleChoice(assembly: Assembly): Assembled | null {
  const options: Worded[] = [];
  const branches = pick(assembly.statements, "branch");
  for (const branch of branches) {
    const award = fixedAward(assembly, branch);
    // "Không tính điểm:" above the options says it of all of them.
    // "0 – 5 điểm" leaves the points to somebody.
    if (!holdsWord(assembly.source.tokens, branch.head)) return unreadable(assembly, branch.range, "condition");
    if (award === null || isLoss(branch.award) || LOSS.test(wordsOf(assembly.source, branch.head))) return unreadable(assembly, branch.range, "award");
    const option = { words: wordsOf(assembly.source, branch.head), award, span: spanOf(assembly.source, branch.range) };
    options.push({ option, range: branch.range, size: sizeOf(award, assembly.context.max) });
  }
  const doubtful = doubtfulOption(assembly, branches);
  if (doubtful !== undefined) return unreadable(assembly, doubtful, "award");
  const sized = withinWorth(assembly, options);
  // "Tỷ lệ hồ sơ toàn trình: 3 điểm": so many points for a ratio are no points for an option.
  const ratio = branches.find(({ guard, head, award }) => guard === null && !isNothing(award) && isRatioLabel(wordsOf(assembly.source, head)) && !holdsFigure(assembly, head));
  if (ratio !== undefined) return unreadable(assembly, ratio.range, "ratio");
  const compared = branches.find((branch) => comparesInWords(assembly, branch));
  if (compared !== undefined && branches.some((branch) => branch !== compared && (branch.guard?.kind === "interval" || comparesInWords(assembly, branch)))) {
    return unreadable(assembly, compared.range, "comparison");
  }
  const twice = overlapping(branches.map(({ guard }, index) => ({ guard, size: sized[index]?.size ?? Number.NaN })));
  if (twice !== undefined) return unreadable(assembly, branches[twice]?.range ?? { from: 0, to: 0 }, "branches-apart");
  const timed = overlappingTime(assembly.source.tokens, branches.map(({ head }, index) => ({ head, size: sized[index]?.size ?? Number.NaN })));
  if (timed !== undefined) return unreadable(assembly, branches[timed]?.range ?? wholeRange(assembly), "branches-apart");
  const beside = besideAllLevels(assembly, branches);
  if (beside !== undefined) return unreadable(assembly, beside.range, "one-of-or-additive");
  const heading = branches.find((branch) => mayHead(assembly, branch) && !isNothing(branch.award));
  if (heading !== undefined && !branches.every((branch) => isJuxtaposed(assembly, branch) || isNothing(branch.award))) return unreadable(assembly, heading.range, "one-of-or-additive");
  if (!areApart(assembly, sized)) return null;
  // "Có: Điểm tối đa; không: 0 điểm; đã ban hành: Điểm tối đa; chưa ban hành: 0 điểm" are two questions.
  const [whole, nil] = [1, 0].map((size) => sized.findLast((one) => Math.abs(one.size - size) < TOLERANCE && sized.some((other) => other !== one && Math.abs(other.size - size) < TOLERANCE)));
  if (whole !== undefined && nil !== undefined && pick(assembly.statements, "additive").length === 0) return unreadable(assembly, whole.range, "options-apart");
  const added = branches.find((branch) => branch.added);
  const reading = statedReading(assembly, branches, sized);
  if (reading === null) return unreadable(assembly, added?.range ?? sized[0]?.range ?? { from: 0, to: 0 }, "one-of-or-additive");
  const stray = strayOption(assembly.source.tokens, sized, reading === "adding-up");
  if (stray !== undefined) return unreadable(assembly, stray.range, "options-apart");
  const override = reading === "adding-up" ? sized.find(({ option, size }) => size === 0 && !NEGATION.test(option.words)) : undefined;
  const none = branches.filter(({ award }) => isNothing(award));
  const stranger = reading === "adding-up" || (assembly.isPart && none.length > 1) ? none.find(({ head }) => deniesStranger(assembly, head)) : undefined;
  if (stranger !== undefined) return unreadable(assembly, stranger.range, "condition");
  // "Bị nhắc nhở: 6 điểm; bị phê bình: 4 điểm": of a table of losses, whose heading is lost.
  const giving = sized.filter(({ size }) => size > 0);
  if (reading === "adding-up" && giving.length > 1 && giving.every(({ option }) => isBad(option.words))) return unreadable(assembly, wholeRange(assembly), "award");
  // "Có kế hoạch: 5 điểm; nếu đúng hạn: 5 điểm" gives the second where the first holds.
  const dependent = reading === "adding-up" && !giving.every(({ option }) => CASE.test(option.words)) ? giving.find(({ option }) => CASE.test(option.words)) : undefined;
  if (dependent !== undefined) return unreadable(assembly, dependent.range, "condition");
  const instead = reading === "adding-up" ? sized.find(({ option }) => INSTEAD.test(option.words)) : undefined;
  if ((override ?? instead) !== undefined) return unreadable(assembly, (override ?? instead)?.range ?? wholeRange(assembly), "one-of-or-additive");
  const read = sized.map(({ option }) => option);
  return reading === "one-of" ? oneOf(read, assembly.context.name ?? "") : addingUp(read.filter((_, index) => (sized[index]?.size ?? 0) > 0));
}

function holdsFigure({ source: { tokens } }: Assembly, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ text }) => text === "%" || text === "/" || text === "đạt" || COMPARISONS.includes(text));
}

/** Beside the worth of their part the options of a part are what they are of the whole maximum; "Điểm tối đa" in a part may mean all of the part, and stays. */
function withinWorth({ worth, context }: Assembly, options: readonly Worded[]): readonly Worded[] {
  const share = worth === null || context.max === undefined ? 1 : shareAt(worth, 0, context.max);
  const fits = share > 0 && share < 1 && options.every(({ size }) => size <= share + TOLERANCE);
  return fits ? options.map((one) => ({ ...one, size: one.size / share })) : options;
}

/** "Tỷ lệ đúng hạn ≥ 95% và tỷ lệ trực tuyến ≥ 50%": such an option stands for itself; beside other comparisons several may hold at once. */
function comparesInWords({ source }: Assembly, { guard, head }: StatementOf<"branch">): boolean {
  const words = source.tokens.slice(head.from, head.to);
  // "12/12 tháng" beside "dưới 6 tháng" is a level too.
  const counts = words.some(({ text }, index) => text === "/" && words[index - 1]?.kind === "number" && (words[index - 1]?.value === words[index + 1]?.value || namesThings(words[index + 2])));
  return guard === null && (counts || words.some(({ kind, text }) => kind === "symbol" && (text === "%" || COMPARISONS.includes(text))));
}

/** "Từ 80%: 10 điểm; dưới 80%: 5 điểm; đơn vị miền núi: 2 điểm": one of the levels holds always, so that this option can only hold beside it. Undefined: there is none. */
function besideAllLevels({ source }: Assembly, branches: readonly StatementOf<"branch">[]): StatementOf<"branch"> | undefined {
  // "Chậm dưới 15 ngày", "chậm từ 15 ngày" are forms of being late.
  let [below, above] = [false, false];
  for (const { guard, head } of branches) {
    if (guard?.kind !== "interval" || OTHER_FORM.test(wordsOf(source, head))) continue;
    below ||= guard.low === null;
    above ||= guard.high === null;
  }
  if (!below || !above) return undefined;
  return branches.find(({ guard, head, award }) => {
    const words = wordsOf(source, head);
    return guard === null && !isNothing(award) && !OTHER_FORM.test(words) && !isLesserForm(words);
  });
}

/** "Kế hoạch 5 điểm": beside options with a sign before their points it may be their heading; "Đã có 5 điểm" is an option. */
function mayHead(assembly: Assembly, branch: StatementOf<"branch">): boolean {
  return isJuxtaposed(assembly, branch) && !isWordOf(assembly.source.tokens, branch.head.from, STATES);
}

/** Whether no sign stands between the words and the points. */
function isJuxtaposed({ source: { tokens } }: Assembly, { guard, head, range }: StatementOf<"branch">): boolean {
  return guard === null && head.to < range.to && tokens[head.to]?.kind === "number" && (tokens[head.to - 1]?.kind === "word" || tokens[head.to - 1]?.text === ")");
}

function fixedAward(assembly: Assembly, branch: StatementOf<"branch">): Award | null {
  const award = resolveAward(branch.award, { scope: assembly.scope, range: branch.range, words: "", barePercents: [], max: assembly.context.max });
  return award?.kind === "fixed" && !award.bare && sizeOf(award.award, assembly.context.max) >= 0 ? award.award : null;
}

function sizeOf(award: Award, max: number | undefined): number {
  if (award.kind === "share") return award.share;
  if (award.kind === "points") return max === undefined || !(max > 0) ? award.points : award.points / max;
  return Number.NaN;
}

function holdsWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.kind === "word") return true;
  return false;
}
