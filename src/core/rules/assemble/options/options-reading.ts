import { pick, type Assembly } from "../scope/assembly";
import { areExclusive, areSteps, isLesserForm } from "./exclusive-options";
import { MAX_COMPARED, OTHER_FORM, TOLERANCE, type Worded } from "./worded-option";
import type { StatementOf } from "../../parse/statement/statement";
import { TEXT_READINGS } from "../../text-reading";
import { isNothing } from "../award/whole-award";

/** "Chưa triển khai nội dung nào" */
const NONE_OF_ALL = /^(?:không|chưa) .* nào$/iu;
/** That nothing had to be done: no grade of doing it. */
const IDLE = /(?:^|[\s,])(?:không|chưa) (?:có )?phát sinh(?:$|[\s,])/iu;

type OptionsReading = (typeof TEXT_READINGS.options)[number];

/** "cộng 2 điểm" at every option that gives points, or a heading that says that they add up. */
function addsUp(assembly: Assembly, branches: readonly StatementOf<"branch">[]): boolean {
  const giving = branches.filter(({ award }) => !isNothing(award));
  return giving.length > 0 && (pick(assembly.statements, "additive").length > 0 || (giving.length > 1 && giving.every(({ added }) => added)));
}

/** Whether one option applies or each gives its part, by the text's own words and points, else by what the user picked. Null: neither tells. */
export function statedReading(assembly: Assembly, branches: readonly StatementOf<"branch">[], options: readonly Worded[]): OptionsReading | null {
  const only = pick(assembly.statements, "highest-only");
  const highest = only.length > 0;
  // "Chọn 1 trong 3 mức:" above four options
  if (only.some(({ items }) => items !== undefined && items !== options.length)) return null;
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
  if (absolute && assembly.context.max === undefined) return areAlternatives(giving) ? "one-of" : null;
  // "Kế hoạch: 4 điểm; báo cáo: 3 điểm; văn bản chậm: 50% số điểm": half of what the others give.
  if (absolute && top < 1 - TOLERANCE && giving.some(({ option }) => option.award.kind !== "points")) return null;
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
