import type { Numbering } from "./contents";
import type { SeededRandom } from "./seeded-random";

/** How a generated appendix is laid out. */
export interface Layout {
  readonly seed: number;
  readonly numbering: Numbering;
  /** How code cells are typed; `in-name` leaves the code column out, `merged` runs a group's code and name together. */
  readonly codeStyle: "text" | "number" | "dot" | "bracket" | "prefix" | "date" | "in-name" | "merged";
  readonly numbers: "number" | "comma" | "mixed";
  readonly header: "one" | "two" | "index";
  /** How clear the header is: a code column without one, a slip of the keyboard, points that are all just "Điểm". */
  readonly wording: "clear" | "blank-code" | "misspelt" | "bare";
  readonly total: "first" | "last" | "none";
  readonly encoding: "unicode" | "nfd" | "tcvn3" | "vni";
  readonly scores: "none" | "empty" | "filled";
  readonly maxInName: boolean;
  readonly options: boolean;
  readonly spreadRules: boolean;
  readonly subtotals: boolean;
  readonly outerNames: boolean;
  readonly repeats: boolean;
  readonly blankRows: boolean;
  readonly gaps: boolean;
  readonly knownMerges: boolean;
  readonly shuffled: boolean;
  readonly upperNames: boolean;
}

/** A layout whose parts go together. */
export function randomLayout(random: SeededRandom, seed: number): Layout {
  const numbering = random.pick<Numbering>(["dotted", "dotted", "dotted", "roman-plain", "roman-dotted", "pillars"]);
  const codeStyle = random.pick<Layout["codeStyle"]>(CODE_STYLES[numbering]);
  const wording = random.pick<Layout["wording"]>(["clear", "clear", "clear", "blank-code", "misspelt", "bare"]);
  const bare = wording === "bare";
  const maxInName = !bare && random.chance(0.08);
  return {
    seed,
    numbering,
    codeStyle,
    numbers: random.pick<Layout["numbers"]>(["number", "number", "comma", "mixed"]),
    header: bare ? "one" : random.pick<Layout["header"]>(["one", "one", "two", "index"]),
    wording: wording === "blank-code" && codeStyle === "in-name" ? "clear" : wording,
    total: random.pick<Layout["total"]>(["first", "last", "none"]),
    encoding: random.pick<Layout["encoding"]>(["unicode", "unicode", "unicode", "nfd", "tcvn3", "vni"]),
    scores: bare ? "filled" : maxInName ? "empty" : random.pick<Layout["scores"]>(["none", "empty", "filled", "filled"]),
    maxInName,
    options: !maxInName && random.chance(0.12),
    spreadRules: random.chance(0.12),
    subtotals: numbering !== "pillars" && codeStyle !== "in-name" && random.chance(0.12),
    outerNames: codeStyle !== "in-name" && codeStyle !== "merged" && random.chance(0.08),
    repeats: random.chance(0.2),
    blankRows: random.chance(0.15),
    gaps: random.chance(0.15),
    knownMerges: random.chance(0.5),
    shuffled: random.chance(0.3),
    upperNames: random.chance(0.3),
  };
}

const CODE_STYLES: Readonly<Record<Numbering, readonly Layout["codeStyle"][]>> = {
  dotted: ["text", "text", "number", "dot", "prefix", "date", "in-name", "merged"],
  pillars: ["text", "number", "dot", "prefix", "merged"],
  "roman-dotted": ["text", "number", "dot", "prefix", "in-name", "merged"],
  "roman-plain": ["text", "number", "dot", "bracket", "merged"],
};
