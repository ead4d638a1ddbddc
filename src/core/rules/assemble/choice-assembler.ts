import type { Award, Option } from "../ast";
import { pick, unreadable, wholeRange, type Assembled, type Assembly } from "./assembly";
import { resolveAward } from "./award-resolver";
import { namesThings } from "../parse/amount";
import { acceptsBare, addUpBare } from "./bare-points";
import { shareAt } from "../node/award-value";
import { addingUp, oneOf } from "../node/option-nodes";
import { COMPARISONS, isWordOf } from "../text/clause";
import { diagnose, spanOf, wordsOf } from "../text/source";
import { isRatioLabel } from "./scope";
import type { StatementOf } from "../parse/statement";
import { TEXT_READINGS } from "../text-reading";
import type { TokenRange } from "../text/token";
import { areExclusive, areSteps, isLesserForm } from "./exclusive-options";
import { leavesOut } from "./left-out-option";
import { deniesStranger } from "./stranger-denial";
import { overlapping } from "./overlapping-options";
import { isLoss, isNothing } from "./whole-award";

/** The opposite or the lesser form of an option, which comes on top of nothing. */
const OTHER_FORM = /(?:^|[\s,])(?:không|chưa|nhưng|song|một phần|chậm|trễ|muộn)(?:$|[\s,])/iu;
/** A degree that nobody can measure: "thấp hơn nhiều so với mức trung bình" beside "thấp hơn mức trung bình". */
const VAGUE = / (?:nhiều|đáng kể|rõ rệt)(?: so với)? /iu;
/** The opposite of an option; beside options that add up nothing else may give 0 ("Trường hợp vi phạm: 0 điểm"). */
const NEGATION = /(?:^|[\s,])(?:không|chưa)(?:$|[\s,])/iu;
/** "Hoặc có báo cáo", "thay bằng báo cáo": instead of another option. */
const INSTEAD = /^(?:hoặc|thay)(?:$|[\s,])/iu;
/** "Chưa triển khai nội dung nào" */
const NONE_OF_ALL = /^(?:không|chưa) .* nào$/iu;
/** "Báo cáo chậm (trừ): 2 điểm": what is taken away. */
const LOSS = /(?:^|[\s(])(?:trừ\)|điểm trừ|mức trừ|trừ điểm|bị trừ)/iu;
/** That nothing had to be done: no grade of doing it. */
const IDLE = /(?:^|[\s,])(?:không|chưa) (?:có )?phát sinh(?:$|[\s,])/iu;
/** So good or better, so bad or worse. */
const REACHING = /(?:^| )từ (?:mức |loại |hạng )?([^,;:\d]{1,40}) trở (?:lên|xuống)/u;
/** Shares that differ by less are the same. */
const TOLERANCE = 1e-6;

/** Words with which the statement of a fact begins. */
const STATES: readonly string[] = ["đã", "chưa", "có", "không", "đang", "được", "hoàn"];

type OptionsReading = (typeof TEXT_READINGS.options)[number];

interface Worded {
  readonly option: Option;
  readonly range: TokenRange;
  /** The part of the maximum, or the points where the maximum is not known. */
  readonly size: number;
}

/** Options in words: one of them applies, or each gives its part. Null: the text does not tell which, or not what they give. */
export function assembleChoice(assembly: Assembly): Assembled | null {
  const options: Worded[] = [];
  const branches = pick(assembly.statements, "branch");
  const bare = acceptsBare(assembly.context.max, branches) || addUpBare(assembly.context.max, branches);
  for (const branch of branches) {
    if (leavesOut(assembly, branch)) return unreadable(assembly, branch.range, "condition");
    const award = fixedAward(assembly, branch, bare);
    // "Không tính điểm:" above the options says it of all of them.
    if (branch.head.from >= branch.head.to) return unreadable(assembly, branch.range, "condition");
    if (award === null || isLoss(branch.award) || LOSS.test(wordsOf(assembly.source, branch.head))) return unreadable(assembly, branch.range, "award");
    const option = { words: wordsOf(assembly.source, branch.head), award, span: spanOf(assembly.source, branch.range) };
    options.push({ option, range: branch.range, size: sizeOf(award, assembly.context.max) });
  }
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
  const beside = besideAllLevels(assembly, branches);
  if (beside !== undefined) return unreadable(assembly, beside.range, "one-of-or-additive");
  const heading = branches.find((branch) => mayHead(assembly, branch) && !isNothing(branch.award));
  if (heading !== undefined && !branches.every((branch) => isJuxtaposed(assembly, branch) || isNothing(branch.award))) return unreadable(assembly, heading.range, "one-of-or-additive");
  if (!checkDuplicates(assembly, sized)) return null;
  // "Có: Điểm tối đa; không: 0 điểm; đã ban hành: Điểm tối đa; chưa ban hành: 0 điểm" are two questions.
  const [whole, nil] = [1, 0].map((size) => sized.findLast((one) => Math.abs(one.size - size) < TOLERANCE && sized.some((other) => other !== one && Math.abs(other.size - size) < TOLERANCE)));
  if (whole !== undefined && nil !== undefined && pick(assembly.statements, "additive").length === 0) return unreadable(assembly, whole.range, "options-apart");
  const added = branches.find((branch) => branch.added);
  const reading = statedReading(assembly, branches, sized);
  if (reading === null) return unreadable(assembly, added?.range ?? sized[0]?.range ?? { from: 0, to: 0 }, "one-of-or-additive");
  const override = reading === "adding-up" ? sized.find(({ option, size }) => size === 0 && !NEGATION.test(option.words)) : undefined;
  const none = branches.filter(({ award }) => isNothing(award));
  const stranger = reading === "adding-up" || (assembly.isPart && none.length > 1) ? none.find(({ head }) => deniesStranger(assembly, head)) : undefined;
  if (stranger !== undefined) return unreadable(assembly, stranger.range, "condition");
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
  return guard === null && head.to < range.to && tokens[head.to]?.kind === "number" && tokens[head.to - 1]?.kind === "word";
}

function fixedAward(assembly: Assembly, branch: StatementOf<"branch">, bare: boolean): Award | null {
  const award = resolveAward(branch.award, { scope: assembly.scope, range: branch.range, words: "", barePercents: [], max: assembly.context.max });
  return award?.kind === "fixed" && (bare || !award.bare) && sizeOf(award.award, assembly.context.max) >= 0 ? award.award : null;
}

function sizeOf(award: Award, max: number | undefined): number {
  if (award.kind === "share") return award.share;
  if (award.kind === "points") return max === undefined || !(max > 0) ? award.points : award.points / max;
  return Number.NaN;
}

/** "cộng 2 điểm" at every option that gives points, or a heading that says that they add up. */
function addsUp(assembly: Assembly, branches: readonly StatementOf<"branch">[]): boolean {
  const giving = branches.filter(({ award }) => !isNothing(award));
  return giving.length > 0 && (pick(assembly.statements, "additive").length > 0 || (giving.length > 1 && giving.every(({ added }) => added)));
}

/** Whether one option applies or each gives its part, by the text's own words and points, else by what the user picked. Null: neither tells. */
function statedReading(assembly: Assembly, branches: readonly StatementOf<"branch">[], options: readonly Worded[]): OptionsReading | null {
  const highest = pick(assembly.statements, "highest-only").length > 0;
  // "+1 điểm … +2 điểm (chỉ lấy mức cao nhất)": the sign tells only that points are given.
  if (highest && pick(assembly.statements, "additive").length === 0) return bestReading(options);
  if (addsUp(assembly, branches)) return highest || !countsItems(assembly, options) ? null : additiveReading(options);
  if (branches.some(({ added }) => added)) return addsToFirst(branches, options) ? additiveReading(options) : null;
  return highest ? bestReading(options) : (readingOf(assembly, options) ?? pickedReading(assembly, options));
}

/** "Có kho học liệu: 8 điểm. Có bài giảng dùng chung: cộng thêm 2 điểm": all but the first say that they come on top of it. */
function addsToFirst(branches: readonly StatementOf<"branch">[], options: readonly Worded[]): boolean {
  return branches.every(({ added }, index) => {
    const { size = 0, option = null } = options[index] ?? {};
    if (index === 0) return !added && size > 0;
    return added ? !OTHER_FORM.test(option?.words ?? "") : size === 0 && NONE_OF_ALL.test(option?.words ?? "");
  });
}

/** "tổng điểm 02 nội dung trên": as many as the text says. */
function countsItems({ statements }: Assembly, options: readonly Worded[]): boolean {
  return pick(statements, "additive").every(({ items }) => items === undefined || items === options.filter(({ size }) => size > 0).length);
}

/** Points that add up must make the maximum. */
function additiveReading(options: readonly Worded[]): "adding-up" | null {
  const total = options.reduce((sum, { size }) => sum + size, 0);
  return Math.abs(total - 1) < TOLERANCE ? "adding-up" : null;
}

/** Where only the best option counts, it must give the maximum. */
function bestReading(options: readonly Worded[]): "one-of" | null {
  return Math.abs(Math.max(0, ...options.map(({ size }) => size)) - 1) < TOLERANCE ? "one-of" : null;
}

/** Options with the same words: harmless beside others if they give the same, else nothing tells them apart. */
function checkDuplicates(assembly: Assembly, options: readonly Worded[]): boolean {
  const seen = new Map<string, Worded>();
  let clash = false;
  for (const worded of options) {
    const key = worded.option.words.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, worded);
      continue;
    }
    assembly.diagnostics.push(diagnose(assembly.source, "rule-branch-duplicate", worded.range, { words: worded.option.words }));
    clash ||= first.size !== worded.size;
  }
  const last = options[options.length - 1];
  const compared = options.slice(0, MAX_COMPARED);
  clash ||= compared.some((one) => compared.some((other) => other !== one && reachesOver(one.option.words, other.option.words)));
  clash ||= options.some(({ option }) => VAGUE.test(option.words) && seen.has(option.words.toLowerCase().replace(VAGUE, " ")));
  if (!clash && (seen.size > 1 || options.length === 1)) return true;
  unreadable(assembly, last?.range ?? { from: 0, to: 0 }, "options-apart");
  return false;
}

/** "Từ Khá trở lên" beside "Khá": both hold at once. */
function reachesOver(one: string, other: string): boolean {
  const grade = REACHING.exec(one.toLowerCase())?.[1];
  return grade !== undefined && ` ${other.toLowerCase()} `.includes(` ${grade} `);
}

/**
 * One option applies where one alone gives the full maximum, where only one gives points at all beside its opposite, or where the words make one the lesser form of another. Each
 * gives its part where the parts make exactly the maximum; where they make more, nobody can tell.
 */
function readingOf(assembly: Assembly, options: readonly Worded[]): OptionsReading | null {
  const giving = options.filter(({ size }) => size > 0);
  const total = giving.reduce((sum, { size }) => sum + size, 0);
  const top = Math.max(0, ...giving.map(({ size }) => size));
  const absolute = giving.some(({ option }) => option.award.kind === "points");
  if (giving.length === 0 || sameForAll(options) || exceeds(assembly, top)) return null;
  if (giving.length === 1) return options.length > 1 ? "one-of" : givesAll(assembly, top);
  if (absolute && (assembly.context.max === undefined || giving.some(({ option }) => option.award.kind !== "points" && top !== 1))) {
    return areAlternatives(giving) ? "one-of" : null;
  }
  if (top > 1 - TOLERANCE) return othersAddUp(giving) || areSteps(giving.map(({ option, size }) => ({ words: option.words, size }))) ? null : "one-of";
  if (total > 1 + TOLERANCE) return null;
  const makesMaximum = total > 1 - TOLERANCE;
  // The words speak for the one reading and the points for the other: "chức năng cơ bản 0,5 điểm; chức năng theo yêu cầu 3,5 điểm" of 4.
  if (!assembly.isPart && makesMaximum && areExclusive(giving.map(({ option }) => option.words))) return null;
  if (areAlternatives(giving)) return !makesMaximum || hasLesserForm(giving) ? "one-of" : null;
  return makesMaximum ? "adding-up" : null;
}

/**
 * Beside an option that gives the maximum several others make it as well, and they are no scale that rises or falls: whether each of these gives its part, or only one applies, nobody
 * can tell.
 */
function othersAddUp(giving: readonly Worded[]): boolean {
  const others = giving.filter(({ size }) => size < 1 - TOLERANCE);
  const total = others.reduce((sum, { size }) => sum + size, 0);
  const signs = new Set(giving.slice(1).map(({ size }, index) => Math.sign(size - (giving[index]?.size ?? size))));
  const scale = signs.size === 1 && !signs.has(0) && !giving.some(({ option }) => IDLE.test(option.words));
  return others.length > 1 && Math.abs(total - 1) < TOLERANCE && !scale && !areAlternatives(others);
}

/** Points above the maximum belong to another indicator. */
function exceeds({ context }: Assembly, top: number): boolean {
  return context.max !== undefined && top > 1 + TOLERANCE;
}

/** A lone option must give the maximum, or the text does not tell what the rest of it is for. */
function givesAll({ context, isPart }: Assembly, top: number): "adding-up" | null {
  return isPart || context.max === undefined || top > 1 - TOLERANCE ? "adding-up" : null;
}

/** What the user says where the words leave it open: several options give points, and none more than the maximum. */
function pickedReading({ context }: Assembly, options: readonly Worded[]): OptionsReading | null {
  const giving = options.filter(({ size }) => size > 0);
  const isOpen = giving.length > 1 && !sameForAll(options) && giving.every(({ size }) => size <= 1 + TOLERANCE);
  const picked = TEXT_READINGS.options.find((reading) => reading === context.reading);
  return isOpen && context.max !== undefined ? (picked ?? null) : null;
}

/** Several options that all give the same, and none that gives less: what tells them apart is no scoring ("Vùng thuận lợi: …", "Vùng khó khăn: …"). */
function sameForAll(options: readonly Worded[]): boolean {
  const [first, ...others] = options;
  return first !== undefined && others.length > 0 && Math.abs(first.size - 1) < TOLERANCE && others.every(({ size }) => Math.abs(size - 1) < TOLERANCE);
}

/** Options of which one is the lesser form of another: by such a word, or because its words hold all of the other's ("Đầy đủ", "Tương đối đầy đủ"). */
function areAlternatives(options: readonly Worded[]): boolean {
  const words = options.slice(0, MAX_COMPARED).map(({ option }) => option.words.toLowerCase());
  return words.some((one, index) => isLesserForm(one) || words.some((other, place) => place !== index && other.includes(one)));
}

/** "Đầy đủ", "Tương đối đầy đủ": the words of one with a word that lessens them. */
function hasLesserForm(options: readonly Worded[]): boolean {
  const words = options.slice(0, MAX_COMPARED).map(({ option }) => option.words.toLowerCase());
  return words.some((one, index) => isLesserForm(one) && words.some((other, place) => place !== index && one.includes(other)));
}

/** More options than this are not compared with each other. */
const MAX_COMPARED = 40;
