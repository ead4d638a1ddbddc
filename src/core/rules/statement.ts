import type { MoneyUnit } from "./amount";
import type { Guard } from "./guard";
import type { Term } from "./term";
import type { TokenRange } from "./token";

/** What one clause of a rule text says. `range` is the whole clause. */
export type Statement = { readonly range: TokenRange } & (
  /** "a = Số hồ sơ …": the words are `label`. */
  | { readonly kind: "definition"; readonly letter: string; readonly label: TokenRange; readonly sure: boolean }
  /** "Tỷ lệ = (b+c)/a" */
  | { readonly kind: "assignment"; readonly name: string; readonly term: Term; readonly termRange: TokenRange }
  /** "Tỷ lệ = Số hồ sơ trực tuyến / Tổng số hồ sơ" */
  | { readonly kind: "word-ratio"; readonly name: string; readonly numerator: TokenRange; readonly denominator: TokenRange; /** The score, where the ratio stands in its formula. */ readonly award: Term | null }
  /** "Điểm = Tỷ lệ * Điểm tối đa" */
  | { readonly kind: "score"; readonly award: Term }
  /** "Tỷ lệ ≥ 80%: Điểm tối đa", "Đã ban hành: Điểm tối đa"; `head` is the condition's words. */
  | { readonly kind: "branch"; readonly guard: Guard | null; readonly head: TokenRange; readonly award: Term }
  /** "Mỗi hoạt động: 01 điểm", "Mỗi lỗi trừ 1 điểm" */
  | { readonly kind: "each"; readonly what: TokenRange; readonly award: Term; readonly cap: Term | null; readonly direction: "add" | "subtract" }
  /** "Tổng điểm không quá điểm tối đa" */
  | { readonly kind: "cap"; readonly award: Term }
  /** "Tính điểm theo phương pháp Min-Max …" */
  | { readonly kind: "minmax"; readonly better: "highest" | "lowest" }
  /** "Địa phương có tỷ lệ cao nhất: Điểm tối đa" */
  | { readonly kind: "best"; readonly better: "highest" | "lowest" }
  /** "Điểm tối đa: 10 điểm": what the maximum is. */
  | { readonly kind: "maximum"; readonly points: number }
  /** "Cộng điểm từ 5.12.1 - 5.12.6" */
  | { readonly kind: "sum"; readonly from: string | null; readonly to: string | null }
  /** "Đơn vị: tỷ đồng" */
  | { readonly kind: "unit"; readonly unit: string; readonly money: MoneyUnit | null }
  /** "Đã có chuyên mục và số tin, bài đạt:": words before branches. */
  | { readonly kind: "lead" }
  /** A heading after which only explanations, evidence or examples follow. */
  | { readonly kind: "tail"; readonly tail: "explanation" | "evidence" }
  /** Words that score nothing. */
  | { readonly kind: "prose" }
  /** Words that seem to score but cannot be read. */
  | { readonly kind: "unknown" }
);

export type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;
