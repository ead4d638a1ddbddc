import { foldWords } from "../../text/fold-text";
import { parseVietnameseNumber } from "../../text/parse-vietnamese-number";
import type { FormKind } from "./rule-form";

/** What stands in a refused text and may help to fill its form in. Nothing of it scores before the user says so. */
export interface FormSuggestion {
  /** The kind that the text's words speak of, or null. */
  readonly kind: FormKind | null;
  /** Its percentages as fractions, the highest first. */
  readonly percentages: readonly number[];
  /** Points named once ("mỗi lỗi trừ 2 điểm"), or null. */
  readonly points: number | null;
  /** What the lines of a list speak of, without what they give. */
  readonly options: readonly string[];
}

/** Words that name a kind, folded; the first that a text holds speaks for it. */
const KIND_WORDS: readonly (readonly [kind: FormKind, words: RegExp])[] = [
  ["minmax", /\bmin max\b/],
  ["penalty", /\bmoi\b.*\btru\b|\btru\b.*\bmoi\b/],
  ["count", /\bmoi\b.*\bdiem\b/],
  ["growth", /\btoc do tang\b|\btang truong\b|\bso voi nam truoc\b/],
  ["best", /\bcao nhat\b|\bthap nhat\b/],
];

const MOST_OPTIONS = 12;
const LONGEST_OPTION = 200;

/** Looks through a refused text for kinds, figures and options. */
export function suggestForm(text: string): FormSuggestion {
  const words = foldWords(text);
  const percentages = [...new Set([...text.matchAll(/(\d+(?:[.,]\d+)?\s*%)/gu)].flatMap(([, percent]) => parseVietnameseNumber(percent ?? "") ?? []))].sort((a, b) => b - a);
  const points = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*điểm/giu)].flatMap(([, number]) => parseVietnameseNumber(number ?? "") ?? []).filter((value) => value > 0);
  const options = optionsIn(text);
  return { kind: kindIn(words, percentages, options), percentages, points: points.length === 1 ? (points[0] ?? null) : null, options };
}

function kindIn(words: string, percentages: readonly number[], options: readonly string[]): FormKind | null {
  const named = KIND_WORDS.find(([, pattern]) => pattern.test(words));
  if (named) return named[0];
  if (/\bty le\b|\bti le\b/.test(words)) return percentages.length > 1 ? "levels" : "ratio";
  return options.length > 1 ? "choice" : null;
}

/** Lines that begin like a list's, up to the colon behind which stands what they give. */
function optionsIn(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).filter((line) => /^\s*(?:[-+•*–]|[a-zđ]\)|\d+[.)])\s*\S/iu.test(line));
  const options = lines.map((line) => line.replace(/^\s*(?:[-+•*–]|[a-zđ]\)|\d+[.)])\s*/iu, "").replace(/\s*[:=].*$/u, "").replace(/[.;,]$/u, "").trim());
  return options.filter((option) => option !== "" && option.length <= LONGEST_OPTION).slice(0, MOST_OPTIONS);
}
