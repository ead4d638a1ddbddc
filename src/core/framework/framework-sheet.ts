import type { Framework, FrameworkIndicator } from "./framework";

/** The words on a sheet with an official table; i18n supplies them (Vietnamese whatever the pane speaks). */
export interface FrameworkSheetLabels {
  readonly code: string;
  readonly name: string;
  readonly max: string;
  /** "Điểm tự chấm 2024" */
  selfScore(year: number): string;
  readonly rule: string;
  readonly evidence: string;
  readonly lead: string;
  readonly support: string;
  readonly total: string;
  /** "Theo Quyết định số …": the line under the title. */
  source(framework: Framework): string;
}

/** One column of the sheet, its width in points. */
export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "center";
  cell(indicator: FrameworkIndicator): string | number | null;
}

/** The columns that a set fills: code, name, maximum and self score always, the others where any indicator has them. */
export function sheetColumns({ indicators, year }: Framework, labels: FrameworkSheetLabels): readonly SheetColumn[] {
  const text = (header: string, width: number, key: "rule" | "evidence" | "lead" | "support"): readonly SheetColumn[] =>
    indicators.some((indicator) => indicator[key] !== undefined) ? [{ header, width, align: "left", cell: (indicator) => indicator[key] ?? null }] : [];
  return [
    { header: labels.code, width: 44, align: "center", cell: ({ code }) => code },
    { header: labels.name, width: 230, align: "left", cell: ({ name }) => name },
    { header: labels.max, width: 56, align: "center", cell: ({ max }) => max },
    { header: labels.selfScore(year), width: 62, align: "center", cell: () => null },
    ...text(labels.rule, 280, "rule"),
    ...text(labels.evidence, 160, "evidence"),
    ...text(labels.lead, 110, "lead"),
    ...text(labels.support, 130, "support"),
  ];
}

const LONGEST_NAME = 31;

/** A name for the sheet that is not taken: the set's title without what Excel forbids, as many whole words as go into 31 characters. */
export function sheetNameFor(title: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  const plain = title.normalize("NFC").replace(/[[\]:*?/\\]/g, " ").replace(/\s+/g, " ").replace(/^'+|'+$/g, "").trim();
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wholeWords(plain, LONGEST_NAME - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The beginning of a text that ends with a word; a single word that is too long is cut. */
function wholeWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest + 1);
  const words = cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut.slice(0, longest);
  return words.replace(/[\s,;.–-]+$/, "");
}
