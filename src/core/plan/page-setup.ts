import type { Area } from "../grid/address";

/** How a sheet prints. An absent member is left as it is; null is what a sheet has that nobody set up. */
export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: PaperSize | null;
  /** Pages wide and tall at most (null: as many as it takes), or a scale in percent. */
  readonly fit?: { readonly wide: number | null; readonly tall: number | null } | { readonly scale: number };
  /** In points. */
  readonly margins?: PageMargins;
  readonly printArea?: Area | null;
  /** Rows that every page repeats at its top, 0-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number } | null;
  readonly order?: "down-then-over" | "over-then-down";
  /** Whether the printed part stands in the middle between left and right. */
  readonly centered?: boolean;
  /**
   * Arabic numerals in the middle of the top margin from the second page on (Nghị định 30/2020/NĐ-CP, phụ lục I,
   * phần II). Only on sheets that we made: what else stands in a header is not looked at, nor restored.
   */
  readonly pageNumbers?: true;
}

export type PaperSize = "letter" | "legal" | "a3" | "a4" | "a5" | "b4" | "b5";

export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Our sheets print on A4 across, as wide as the page and as many pages long as it takes, numbered from the second on. */
export const A4_ACROSS = { orientation: "landscape", paper: "a4", fit: { wide: 1, tall: null }, margins: { top: 42, right: 36, bottom: 42, left: 36 }, pageNumbers: true } as const satisfies PageSetup;

/** The parts of `captured` that `changed` sets: what its inverse puts back. */
export function restoredSetup(changed: PageSetup, captured: PageSetup): PageSetup {
  return Object.fromEntries(Object.entries(captured).filter(([key]) => key in changed && key !== "pageNumbers"));
}
