import { BULLET, ofLines, ofText, type Rewording } from "./rewording";

// The same lines with other bullets, ends and breaks.

const NUMBERED = /^\s*(?:\d+[.)]|[a-zđ]\)|[IV]+\.)/mu;
const holdsLines = (rule: string): boolean => rule.includes("\n");
/** A heading above a list, or a line of nothing. */
const isHeading = (line: string): boolean => /[:=]\s*$|^\s*$/u.test(line);
/** A line that breaks off in the middle of a sentence is none of its own. */
const isWhole = (rule: string): boolean => rule.split("\n").every((line) => /^\s*(?:[-+*•–]\s*)?[\p{Lu}\d≥≤<>(]/u.test(line));

function bullets(bullet: string): Rewording {
  const write = (rule: string): string => rule.split("\n").map((line) => (isHeading(line) ? line : bullet + line.replace(BULLET, ""))).join("\n");
  return ofText(`bullets “${bullet}”`, (rule) => (holdsLines(rule) && !NUMBERED.test(rule) ? write(rule) : null), "a formula, a bracket or the rest of a sentence that begins a line is no item of a list");
}

function lineEnds(end: string): Rewording {
  const write = (rule: string): string => rule.split("\n").map((line) => (isHeading(line) ? line : line.replace(/[.;,]?\s*$/u, end))).join("\n");
  return ofText(`lines that end with “${end}”`, (rule) => (holdsLines(rule) && isWhole(rule) ? write(rule) : null), "a line that ends in the middle of a formula or a remark");
}

export const LINES: readonly Rewording[] = [
  ...["- ", "+ ", "• ", "* ", "– ", "\uf0b7 "].map(bullets),
  ...[".", ";", " ;", ","].map(lineEnds),
  ofText("small first letters", (rule) => ofLines(rule, (line) => line.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())), "a capital letter may be all that parts two sentences"),
  ofText("empty lines", (rule) => (holdsLines(rule) ? rule.replaceAll("\n", "\n\n") : null), "a sentence that goes on behind a break"),
  ofText("<br>", (rule) => (holdsLines(rule) ? rule.replaceAll("\n", "<br>") : null)),
  ofText("80 %", (rule) => rule.replace(/(?<=\d)%/gu, " %")),
  ofText("80,0%", (rule) => rule.replace(/(?<![\d.,])\d\d(?=%)/gu, "$&,0")),
];
