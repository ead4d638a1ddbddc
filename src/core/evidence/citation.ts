/** A piece of a text and where it stands there. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A document that a cell cites: "Quyết định số 123/QĐ-UBND ngày 05/6/2024 của UBND tỉnh về …". */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** The kind of document as it is spelt, or null. */
  readonly kind: TextPiece | null;
  /** Number and symbol; null where the kind and "số" stand there without one. */
  readonly number: (TextPiece & { readonly normal: string }) | null;
  /** `day`: ISO 8601, null where there is no such day. */
  readonly date: (TextPiece & { readonly day: string | null }) | null;
  readonly issuer: TextPiece | null;
  readonly subject: TextPiece | null;
  readonly problems: readonly CitationProblem[];
}

/**
 * What is wrong with the form of a citation (Nghị định 30/2020/NĐ-CP, phụ lục I: số, ký hiệu; ngày tháng năm). `kind-differs`:
 * the symbol is another kind's than the words say.
 */
export type CitationProblem = "number-missing" | "date-missing" | "date-impossible" | "kind-differs";
