import type { SeededRandom } from "../appendices/seeded-random";
import type { Office } from "./subjects";
import { OFFICES, scoring } from "./subjects";

/** One row of an appendix before it is laid out. Points are in hundredths, so that sums close to the last digit. */
export interface Item {
  readonly level: "pillar" | "group" | "indicator" | "sub" | "input";
  readonly code: string;
  readonly name: string;
  readonly max: number | null;
  readonly score: number | null;
  readonly rule: string | null;
}

/** How the codes nest: 1/1.1, I/1, A/I/1, A/1, I/1/1.1, I/I.1, A/1/1.1, 1/a. */
export const SCHEMES = ["dotted", "roman-number", "upper-roman-number", "upper-number", "roman-number-dotted", "roman-dotted", "upper-dotted", "number-letter"] as const;
export type Scheme = (typeof SCHEMES)[number];

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const LETTERS = "abcdefgh";

interface Points {
  readonly max: number;
  readonly score: number;
}

/** The rows of an appendix of some office; maxima and scores add up from the leaves to the groups and pillars. */
export class ContentWriter {
  private readonly random: SeededRandom;
  private readonly scheme: Scheme;
  private readonly office: Office;
  private readonly names: string[];
  private readonly rows: Item[] = [];
  private readonly most: number;

  constructor(random: SeededRandom, scheme: Scheme, most: number) {
    this.random = random;
    this.scheme = scheme;
    this.most = most;
    this.office = random.pick(OFFICES);
    this.names = random.shuffled(this.office.whats.flatMap((what) => this.office.hows.map((how) => `${what} ${how}`)));
  }

  write(): readonly Item[] {
    const { random, scheme, office } = this;
    const outer = scheme === "upper-roman-number" || scheme === "roman-number-dotted" || scheme === "upper-dotted";
    const titles = outer ? (office.pillars.length > 0 ? office.pillars : ["QUẢN LÝ NHÀ NƯỚC SỐ", "HOẠT ĐỘNG NGHIỆP VỤ SỐ"]) : [null];
    titles.forEach((title, index) => {
      if (title === null) return void this.groups(random.between(2, office.groups.length));
      const at = this.rows.length;
      const code = scheme === "roman-number-dotted" ? (ROMANS[index] ?? "") : String.fromCharCode(65 + index);
      const points = this.groups(random.between(2, 4));
      this.rows.splice(at, 0, { level: "pillar", code, name: title, ...points, rule: null });
    });
    return this.rows;
  }

  private groups(count: number): Points {
    const titles = this.random.shuffled(this.office.groups).slice(0, count);
    return sum(titles.map((title, index) => this.group(title, index)));
  }

  private group(name: string, index: number): Points {
    const { random, scheme } = this;
    const code = GROUP_CODES[scheme](index);
    const at = this.rows.length;
    const size = Math.max(index === 0 ? 2 : 1, Math.min(random.chance(0.2) ? random.between(10, 24) : random.between(2, 7), Math.ceil(this.most / 4)));
    const points = sum(Array.from({ length: size }, (_, child) => this.indicator(code, child)));
    this.rows.splice(at, 0, { level: "group", code, name, ...points, rule: null });
    return points;
  }

  private indicator(group: string, index: number): Points {
    const { random, scheme } = this;
    const code = INDICATOR_CODES[scheme](group, index);
    if (random.chance(0.85) || scheme === "number-letter") return this.leaf("indicator", code);
    const at = this.rows.length;
    const name = this.name();
    const letters = scheme === "roman-number" || scheme === "upper-roman-number" || scheme === "upper-number";
    const points = sum(Array.from({ length: random.between(2, 4) }, (_, child) => this.leaf("sub", letters ? (LETTERS[child] ?? "") : `${code}.${child + 1}`)));
    this.rows.splice(at, 0, { level: "indicator", code, name, ...points, rule: null });
    return points;
  }

  private leaf(level: "indicator" | "sub", code: string): Points {
    const max = this.random.pick([100, 200, 300, 500, 1000, 1500, 2000, 250, 50]);
    const { text, share } = scoring(this.random, max / 100);
    const points = { max, score: Math.round(max * share) };
    this.rows.push({ level, code, name: this.name(), ...points, rule: text });
    if (level === "indicator" && this.scheme === "dotted" && text.startsWith("a =") && this.random.chance(0.3)) this.inputs();
    return points;
  }

  /** The figures of a ratio as rows of their own. */
  private inputs(): void {
    for (const [code, name] of [["a", "Số lượng đã thực hiện"], ["b", "Tổng số phải thực hiện"]] as const) {
      this.rows.push({ level: "input", code, name, max: null, score: null, rule: null });
    }
  }

  private name(): string {
    const next = this.names.pop();
    if (next !== undefined) return next;
    return `Nhiệm vụ chuyển đổi số bổ sung thứ ${this.rows.length + 1}`;
  }
}

const GROUP_CODES: Readonly<Record<Scheme, (index: number) => string>> = {
  dotted: (index) => String(index + 1),
  "roman-number": (index) => ROMANS[index] ?? "",
  "upper-roman-number": (index) => ROMANS[index] ?? "",
  "upper-number": (index) => String.fromCharCode(65 + index),
  "roman-number-dotted": (index) => String(index + 1),
  "roman-dotted": (index) => ROMANS[index] ?? "",
  "upper-dotted": (index) => String(index + 1),
  "number-letter": (index) => String(index + 1),
};

const INDICATOR_CODES: Readonly<Record<Scheme, (group: string, index: number) => string>> = {
  dotted: (group, index) => `${group}.${index + 1}`,
  "roman-number": (_, index) => String(index + 1),
  "upper-roman-number": (_, index) => String(index + 1),
  "upper-number": (_, index) => String(index + 1),
  "roman-number-dotted": (group, index) => `${group}.${index + 1}`,
  "roman-dotted": (group, index) => `${group}.${index + 1}`,
  "upper-dotted": (group, index) => `${group}.${index + 1}`,
  "number-letter": (_, index) => LETTERS[index] ?? String.fromCharCode(97 + index),
};

function sum(points: readonly Points[]): Points {
  return { max: points.reduce((total, { max }) => total + max, 0), score: points.reduce((total, { score }) => total + score, 0) };
}
