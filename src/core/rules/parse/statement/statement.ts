import type { Amount, MoneyUnit } from "../term/amount";
import type { Guard } from "./guard";
import type { Label } from "../words/labels";
import type { Term } from "../term/term";
import type { TokenRange } from "../../text/token";

/** What a formula may not fall below or exceed: "…, thấp nhất là 2 điểm", "… (tối đa 10 điểm)". */
export interface Limits {
  readonly least: Term | null;
  readonly most: Term | null;
}

/** What one clause of a rule text says. `range` is the whole clause. */
export type Statement = { readonly range: TokenRange } & (
  /** "a = Số hồ sơ …", "a, c là số hồ sơ …": the words are `label`. */
  | { readonly kind: "definition"; readonly letters: readonly string[]; readonly label: TokenRange; readonly sure: boolean; /** How many points its words say that each gives, or (below 0) takes away. */ readonly rate?: number }
  /** "Tỷ lệ = (b+c)/a" */
  | { readonly kind: "assignment"; readonly name: string; /** The letter that stands for it: "Tỷ lệ (T) = …". */ readonly alias: string | null; readonly term: Term; readonly termRange: TokenRange }
  /** "Tỷ lệ = Số hồ sơ trực tuyến / Tổng số hồ sơ" */
  | { readonly kind: "word-ratio"; readonly name: string; readonly alias: string | null; readonly numerator: TokenRange; readonly denominator: TokenRange; /** Whether it is multiplied by a bare 100, so that bare numbers are percentages. */ readonly scaled: boolean; /** The score, where the ratio stands in its formula. */ readonly award: Term | null; readonly limits: Limits }
  /** "Điểm = Tỷ lệ * Điểm tối đa" */
  | { readonly kind: "score"; readonly award: Term; readonly limits: Limits }
  /** "Điểm 1 = a/b × 5", "T1 = a/b × Điểm tối đa": a part of the score that its formula names. */
  | { readonly kind: "score-part"; readonly name: string; readonly award: Term }
  /** "Tỷ lệ ≥ 80%: Điểm tối đa", "Đã ban hành: Điểm tối đa"; `head` is the condition's words. */
  | { readonly kind: "branch"; readonly guard: Guard | null; readonly head: TokenRange; readonly award: Term; /** "cộng 2 điểm" */ readonly added: boolean; /** The ratio that its award divides in words: "dưới 80%: (Số hồ sơ trực tuyến/Tổng số hồ sơ)/80% × 10". */ readonly ratio?: Statement }
  /** "Mỗi hoạt động: 01 điểm", "Mỗi lỗi trừ 1 điểm" */
  | { readonly kind: "each"; readonly what: TokenRange; readonly award: Term; readonly cap: Term | null; readonly direction: "add" | "subtract" }
  /** "Cứ giảm 1% trừ 0,5 điểm": what every so much below the target takes away; `targets` are what the clause says that it is, `whole` whether it leaves out what is less than a step. */
  | { readonly kind: "step"; readonly step: number; readonly whole: boolean; readonly targets: readonly number[]; readonly award: Extract<Term, { kind: "points" }> }
  /** "Cứ 10% được 1 điểm, tối đa 10 điểm": what every so many percent give, or (`counted`) every so many things; `whole` whether what is less than a step gives nothing. */
  | { readonly kind: "rise"; readonly what: TokenRange; readonly step: number; readonly counted: boolean; readonly whole: boolean; readonly award: Extract<Term, { kind: "points" }>; readonly cap: Term | null }
  /** "Tổng điểm không quá điểm tối đa"; `beyond`: the text lets the score exceed the maximum up to this. */
  | { readonly kind: "cap"; readonly award: Term; readonly beyond: boolean }
  /** "Điểm là tổng điểm các nội dung sau:": what follows adds up, to so many points at most where the text says so. */
  | { readonly kind: "additive"; readonly most: number | null; /** How many they are, where the text says it. */ readonly items?: number }
  /** "Mỗi nội dung sau được 2,5 điểm:": what every item below gives. */
  | { readonly kind: "shared"; readonly award: Term }
  /** "Trường hợp đạt nhiều mức thì tính mức cao nhất": options of which only one counts. */
  | { readonly kind: "highest-only"; /** How many they are, where the text says it. */ readonly items?: number }
  /** "Tính điểm theo phương pháp Min-Max …", or its formula: whose value (`own`), times what (`full`), under which name ("Chỉ số"); each null where the clause does not say. `basis` is the figure that its words name by a formula ("dựa vào tỷ lệ a/b"). */
  | { readonly kind: "minmax"; readonly better: "highest" | "lowest" | null; readonly basis: Term | null; readonly own: Term | null; readonly full: Term | null; readonly name: string | null; /** Only that the others lie between both ends: another clause names these. */ readonly between?: true }
  /** "Địa phương có tỷ lệ cao nhất: Điểm tối đa" */
  | { readonly kind: "best"; readonly better: "highest" | "lowest"; readonly award: Term }
  /** "Các đơn vị khác tính theo tỷ lệ so với đơn vị cao nhất": own/highest of what `award` says; `own` is the figure, where letters name it. */
  | { readonly kind: "relative"; readonly better: "highest" | "lowest"; readonly award: Term; readonly own: Term | null }
  /** "Điểm tối đa: 10 điểm": what the maximum is. */
  | { readonly kind: "maximum"; readonly points: number; /** "Điểm gốc: 5 điểm": what losses are taken from. */ readonly start?: boolean }
  /** "Cộng điểm từ 5.12.1 - 5.12.6" */
  | { readonly kind: "sum"; readonly from: string | null; readonly to: string | null }
  /** "Đơn vị: tỷ đồng" */
  | { readonly kind: "unit"; readonly unit: string; readonly money: MoneyUnit | null }
  /** "Đã có chuyên mục và số tin, bài đạt:": words before branches; `loses`: what stands below is taken away. */
  | { readonly kind: "lead"; readonly loses?: true; /** "1. Đối với trường học:": for some of those that are scored, unless the parts are added up. */ readonly ofUnits?: true; /** What it says that the part below is worth. */ readonly states?: TokenRange }
  /** A heading after which only explanations, evidence or examples follow. */
  | { readonly kind: "tail" } & Label
  /** "Trường hợp b = 0 thì không đánh giá": the letter that is 0, or null where words say that nothing occurs. */
  | { readonly kind: "not-assessed"; readonly letter: string | null }
  /** "Điểm thấp nhất của tiêu chí là 2 điểm" */
  | { readonly kind: "floor"; readonly award: Term }
  /** "Chỉ tiêu: 80%": a figure that no clause takes up. */
  | { readonly kind: "target"; readonly amount: Amount; /** Whether its words are those of a target, which options in words need not name. */ readonly told: boolean }
  /** Words with a percentage that no condition takes up: "hiệu quả khi 80% phản ánh là chính xác". */
  | { readonly kind: "figure" }
  /** Words that score nothing. */
  | { readonly kind: "prose" }
  /** Words that seem to score but cannot be read; `scores`: they speak of scores, not only of a comparison. */
  | { readonly kind: "unknown"; readonly scores: boolean }
);

export type StatementOf<Kind extends Statement["kind"]> = Extract<Statement, { kind: Kind }>;
