import type { RowLevel } from "../../../../src/core/recognize/appendix-table";
import type { SeededRandom } from "../../appendices/seeded-random";
import type { Office } from "../subjects";
import { OFFICES, scoring } from "../subjects";

/** A row of a table before it is laid out. Points are in hundredths, so that sums close to the last digit. */
export interface OfficeRow {
  readonly level: RowLevel;
  /** As it is to be recognised, and as it is typed. */
  readonly code: string;
  readonly typed: string;
  readonly name: string;
  readonly max: number | null;
  /** The part of each maximum that was reached, per column of scores, in the row's own points. */
  readonly scores: readonly (number | null)[];
  readonly rule: string | null;
  /** Whether it has no rows with points of their own under it. */
  readonly isLeaf: boolean;
}

/** How many columns of scores a row has points for. */
export const SCORE_COLUMNS = 4;

/** A step of a numbering: what its rows are and how they are counted. */
interface Step {
  readonly level: RowLevel;
  readonly code: (above: string, index: number, running: number) => string;
  /** As it is typed, where that is not the code. */
  readonly typed?: (code: string) => string;
  /** Whether its title has no points of its own. */
  readonly isTitle?: true;
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const roman = (_: string, index: number): string => ROMANS[index] ?? "";
const upper = (_: string, index: number): string => String.fromCharCode(65 + index);
const lower = (_: string, index: number): string => String.fromCharCode(97 + index);
const whole = (_: string, index: number): string => String(index + 1);
const running = (_: string, __: number, all: number): string => String(all + 1);
const dotted = (above: string, index: number): string => `${above}.${index + 1}`;
const joined = (above: string, index: number): string => `${above}${index + 1}`;
const lettered = (letters: string) => (_: string, index: number): string => `${letters}${index + 1}`;
const none = (): string => "";
const dash = (): string => "-";
const behind = (sign: string) => (code: string): string => `${code}${sign}`;
const worded = (word: string) => (code: string): string => `${word} ${code}`;
const band = (word: string) => (code: string): string => `${word} ${code}`;

/** Numberings as offices mix them, outermost first. The last step of each has rules. */
export const NUMBERINGS: Readonly<Record<string, readonly Step[]>> = {
  "1/1.1": [{ level: "group", code: whole }, { level: "indicator", code: dotted }],
  "1/1.1/1.1.1": [{ level: "group", code: whole }, { level: "indicator", code: dotted }, { level: "sub", code: dotted }],
  "I/1": [{ level: "group", code: roman }, { level: "indicator", code: whole }],
  "I/1 running": [{ level: "group", code: roman }, { level: "indicator", code: running }],
  "I/1/a": [{ level: "group", code: roman }, { level: "indicator", code: whole }, { level: "sub", code: lower }],
  "I/1/-": [{ level: "group", code: roman }, { level: "indicator", code: whole }, { level: "sub", code: dash }],
  "1/1.1/-": [{ level: "group", code: whole }, { level: "indicator", code: dotted }, { level: "sub", code: dash }],
  "A/1": [{ level: "group", code: upper }, { level: "indicator", code: whole }],
  "A/A.1/A.1.1": [{ level: "group", code: upper }, { level: "indicator", code: dotted }, { level: "sub", code: dotted }],
  "A/A1": [{ level: "group", code: upper }, { level: "indicator", code: joined }],
  "A/I/1": [{ level: "pillar", code: upper }, { level: "group", code: roman }, { level: "indicator", code: whole }],
  "A/I/1/a": [{ level: "pillar", code: upper }, { level: "group", code: roman }, { level: "indicator", code: whole }, { level: "sub", code: lower }],
  "A/1/1.1": [{ level: "pillar", code: upper }, { level: "group", code: whole }, { level: "indicator", code: dotted }],
  "I/1/1.1": [{ level: "pillar", code: roman }, { level: "group", code: whole }, { level: "indicator", code: dotted }],
  "I/I.1": [{ level: "group", code: roman }, { level: "indicator", code: dotted }],
  "1/a": [{ level: "group", code: whole }, { level: "indicator", code: lower }],
  "1)/a)": [{ level: "group", code: whole, typed: behind(")") }, { level: "indicator", code: lower, typed: behind(")") }],
  "1./1.1.": [{ level: "group", code: whole, typed: behind(".") }, { level: "indicator", code: dotted, typed: behind(".") }],
  "CQ1/CQ1.1": [{ level: "group", code: lettered("CQ") }, { level: "indicator", code: dotted }],
  "Tiêu chí 1/Chỉ tiêu 1": [{ level: "group", code: whole, typed: worded("Tiêu chí") }, { level: "indicator", code: whole, typed: worded("Chỉ tiêu") }],
  "Mục I/1": [{ level: "group", code: roman, typed: worded("Mục") }, { level: "indicator", code: whole }],
  "title/1": [{ level: "group", code: none }, { level: "indicator", code: whole }],
  "title/1 running": [{ level: "group", code: none }, { level: "indicator", code: running }],
  "1": [{ level: "indicator", code: whole }],
  "title/none": [{ level: "group", code: none }, { level: "indicator", code: none }],
  "PHẦN A/I/1": [{ level: "pillar", code: upper, typed: band("PHẦN"), isTitle: true }, { level: "group", code: roman }, { level: "indicator", code: whole }],
  "Trụ cột 1/1/1.1": [{ level: "pillar", code: whole, typed: band("TRỤ CỘT"), isTitle: true }, { level: "group", code: whole }, { level: "indicator", code: dotted }],
};

/** The rows of a table of some office in a numbering; maxima and scores add up from the leaves. */
export function officeRows(random: SeededRandom, numbering: string): readonly OfficeRow[] {
  return new RowWriter(random, NUMBERINGS[numbering] ?? []).write();
}

interface Sums {
  readonly max: number;
  readonly scores: readonly number[];
}

class RowWriter {
  private readonly random: SeededRandom;
  private readonly steps: readonly Step[];
  private readonly office: Office;
  private readonly names: string[];
  private readonly counts = new Map<number, number>();
  private readonly rows: OfficeRow[] = [];

  constructor(random: SeededRandom, steps: readonly Step[]) {
    this.random = random;
    this.steps = steps;
    this.office = random.pick(OFFICES);
    this.names = random.shuffled(this.office.whats.flatMap((what) => this.office.hows.map((how) => `${what} ${how}`)));
  }

  write(): readonly OfficeRow[] {
    this.under("", 0);
    return this.rows;
  }

  private under(above: string, depth: number): Sums {
    const titles = this.random.shuffled(depth === 0 && this.steps.length > 3 ? ["CHÍNH QUYỀN SỐ", "KINH TẾ SỐ", "XÃ HỘI SỐ"] : this.office.groups);
    const [fewest, most] = this.steps.length === 1 ? [6, 14] : depth === 0 ? [2, 4] : depth === 1 ? [2, 5] : [2, 3];
    const count = this.random.between(fewest, this.steps.length === 1 ? most : Math.min(most, titles.length));
    // The first has parts, as where a numbering shows what it is; others may do without.
    const sums = Array.from({ length: count }, (_, index) => this.row(above, index, depth, titles[index] ?? ""));
    return add(sums);
  }

  private row(above: string, index: number, depth: number, title: string): Sums {
    const step = this.steps[depth];
    if (!step) return { max: 0, scores: [] };
    const all = this.counts.get(depth) ?? 0;
    this.counts.set(depth, all + 1);
    const code = step.code(above, index, all);
    const typed = step.typed?.(code) ?? code;
    const isOptional = depth > 1 || (depth === 1 && this.steps.length > 2 && this.steps[2]?.level === "sub");
    if (depth === this.steps.length - 1 || (this.steps[depth + 1]?.level === "sub" && isOptional && index > 0 && this.random.chance(0.6))) return this.leaf(step, code, typed);
    const at = this.rows.length;
    const sums = this.under(code, depth + 1);
    const isTitle = step.isTitle === true;
    const name = depth === 0 && this.random.chance(0.5) ? title.toUpperCase() : title;
    this.rows.splice(at, 0, { level: step.level, code, typed, name: this.steps[depth + 1]?.level === "sub" ? this.name() : name, max: isTitle ? null : sums.max, scores: isTitle ? [] : sums.scores, rule: null, isLeaf: false });
    return sums;
  }

  private leaf({ level }: Step, code: string, typed: string): Sums {
    const max = this.random.pick([100, 200, 300, 500, 1000, 1500, 2000, 250, 50]);
    const { text, share } = scoring(this.random, max / 100);
    const scores = Array.from({ length: SCORE_COLUMNS }, () => Math.round(max * (this.random.chance(0.6) ? share : this.random.pick([0, 0.5, 0.8, 1]))));
    this.rows.push({ level, code, typed, name: this.name(), max, scores, rule: text, isLeaf: true });
    return { max, scores };
  }

  private name(): string {
    return this.names.pop() ?? `Nhiệm vụ chuyển đổi số bổ sung thứ ${this.rows.length + 1}`;
  }
}

function add(sums: readonly Sums[]): Sums {
  return { max: sums.reduce((total, { max }) => total + max, 0), scores: Array.from({ length: SCORE_COLUMNS }, (_, column) => sums.reduce((total, { scores }) => total + (scores[column] ?? 0), 0)) };
}
