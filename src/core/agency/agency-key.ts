import { foldWords } from "../text/fold-text";
import { AGENCY_ABBREVIATIONS } from "./agency-abbreviations";

/**
 * What all spellings of an agency's name have in common: "Sở TT&TT", "Sở TT &TT" and "Sở Thông tin và Truyền thông (Sở TT&TT)" are one. For comparing only,
 * never shown.
 */
export function agencyKey(name: string): string {
  // "và" is written as a word, as "&" or not at all.
  const words = foldWords(name.replace(/\([^()]*\)/g, " ")).split(" ").filter((word) => word !== "" && word !== "va");
  return expand(words).join(" ");
}

/** The words with every abbreviation written out, from left to right. */
function expand(words: readonly string[]): readonly string[] {
  const [kind] = words;
  const expanded: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = LONGEST_FIRST.find((each) => (each.kind === undefined || each.kind === kind) && each.short.every((word, index) => words[at + index] === word));
    expanded.push(...(found ? found.long : [words[at] ?? ""]));
    at += found ? found.short.length : 1;
  }
  return expanded;
}

const LONGEST_FIRST = AGENCY_ABBREVIATIONS.map(({ short, long, kind }) => ({ short: short.split(" "), long: long.split(" "), kind })).sort((a, b) => b.short.length - a.short.length);
