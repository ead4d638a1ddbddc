import type { Language } from "./language";

/** How a language writes figures. Vietnamese has a decimal comma: 12,78 and 65,0%. */
export interface Numbers {
  /** At most 2 decimals, none where there are none. */
  readonly number: (value: number) => string;
  /** As it stands in a cell, with up to 6 decimals: where the decimals are what a sentence is about. */
  readonly exact: (value: number) => string;
  /** As a person types it, with all its decimals and without thousands separators. */
  readonly plain: (value: number) => string;
  /** A fraction as a percentage with one decimal: 0.65 → "65,0%". For measured ratios. */
  readonly measuredPercent: (fraction: number) => string;
  /** A fraction as a percentage with only the decimals that it has: 0.8 → "80%". For thresholds. */
  readonly percent: (fraction: number) => string;
}

/** From here on thousands are told apart by a separator; "1000" points stay as official tables print them. */
const GROUPING_FROM = 10_000;

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

/** The number formats of a language. */
export function numbersOf(language: Language): Numbers {
  const locale = locales[language];
  const plain = decimals(locale, 2);
  const exact = decimals(locale, 6);
  const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 15, useGrouping: false });
  const measured = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  return {
    number: plain,
    exact,
    plain: (value) => typed.format(value),
    measuredPercent: (fraction) => measured.format(fraction),
    percent: (fraction) => percent.format(fraction),
  };
}

function decimals(locale: string, maximumFractionDigits: number): (value: number) => string {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits, useGrouping: false });
  const grouped = new Intl.NumberFormat(locale, { maximumFractionDigits });
  return (value) => (Math.abs(value) >= GROUPING_FROM ? grouped : plain).format(value);
}
