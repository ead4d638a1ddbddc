import { parseVietnameseNumber } from "../core/text/parse-vietnamese-number";
import type { Language } from "./language";

/** A figure as it is typed in a language: "62,5" or "62.5", "85%" as 0.85; null where it is none. */
export function readNumber(text: string, language: Language): number | null {
  return language === "vi" ? parseVietnameseNumber(text) : readEnglish(text.trim().replaceAll(",", ""));
}

function readEnglish(text: string): number | null {
  const [, digits = "", percent] = /^(-?\d+(?:\.\d+)?)\s*(%)?$/.exec(text) ?? [];
  if (digits === "") return null;
  return Number(percent === undefined ? digits : `${digits}e-2`);
}
