import { foldWords } from "../text/fold-text";
import { AGENCY_ABBREVIATIONS } from "./agency-abbreviations";

/**
 * What tells one agency from another, however it is written: "Sở TT&TT", "Sở TT &TT" and "Sở Thông tin và
 * Truyền thông (Sở TT&TT)" are one. For comparing only, never shown.
 */
export function agencyKey(name: string): string {
  const written = foldWords(name.replace(/\([^()]*\)/g, " ").replace(/&/g, " "));
  // "và" is written as a word, as "&" or not at all.
  return expand(written.split(" ").filter((word) => word !== "" && word !== "va")).filter((word) => word !== "va").join(" ");
}

/** The agencies that a cell names: separated by semicolons or on lines of their own. */
export function agenciesIn(text: string): readonly string[] {
  return text.split(/[;\r\n]+/).map((name) => name.replace(/\s+/g, " ").trim()).filter((name) => name !== "");
}

/** The words with every abbreviation written out, from left to right, the longest first. */
function expand(words: readonly string[]): readonly string[] {
  const expanded: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = LONGEST_FIRST.find(({ short }) => short.every((word, index) => words[at + index] === word));
    expanded.push(...(found ? found.long : [words[at] ?? ""]));
    at += found ? found.short.length : 1;
  }
  return expanded;
}

const LONGEST_FIRST = AGENCY_ABBREVIATIONS.map(([short, long]) => ({ short: short.split(" "), long: long.split(" ") })).sort((a, b) => b.short.length - a.short.length);
