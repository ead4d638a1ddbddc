import type { FindingCode } from "../../../src/core/check/finding";
import type { Role } from "./office-table";
import type { Way } from "./careless-officer";
import { onScored } from "./careless-officer";

/** A text changed in one place; where nothing changes the row offers no place. */
function onText(code: FindingCode, way: string, role: Role, from: RegExp, to: string): Way {
  return onScored(code, way, role, ({ row }) => {
    const text = row.cells[role];
    return typeof text === "string" && from.test(text) ? text.replace(from, to) : undefined;
  });
}

/** Slips in the scoring texts and in other words. */
export const TEXT_WAYS: readonly Way[] = [
  onText("rule-branches-overlap", "≤ for <", "rule", /Tỷ lệ < (\d+)%:/, "Tỷ lệ ≤ $1%:"),
  onText("rule-branches-overlap", "a level that begins too early", "rule", /Từ 12 đến 23/, "Từ 12 đến 24"),
  onText("rule-branches-overlap", "two levels share a count", "rule", /Từ 05 đến 09 sản phẩm/, "Từ 04 đến 09 sản phẩm"),
  onText("rule-branch-duplicate", "the first option copied", "rule", /Chưa ban hành: 0 điểm/, "Đã ban hành: 0 điểm"),
  onText("rule-branch-duplicate", "an option typed twice", "rule", /Chưa thành lập: 0 điểm/, "Đã thành lập: 0 điểm"),
  onText("rule-branch-duplicate", "a yes where a no was meant", "rule", /([Kk])hông thực hiện: 0 điểm/, "có thực hiện: 0 điểm"),
  onText("rule-gap", "a hole between two levels", "rule", /Tỷ lệ < 80%:/, "Tỷ lệ < 70%:"),
  onText("rule-gap", "a hole between two counts", "rule", /Từ 12 đến 23/, "Từ 12 đến 20"),
  onText("rule-gap", "a hole below 50%", "rule", /Phủ dưới 50%/, "Phủ dưới 40%"),
  onText("rule-variable-undefined", "a letter that nobody defines", "rule", /Tỷ lệ = a\/b/, "Tỷ lệ = a/c"),
  onText("rule-variable-unused", "a letter that nobody uses", "rule", /(\n ?-? ?Tỷ lệ = a\/b)/, "\nc = Tổng số đơn vị trên địa bàn;$1"),
  onText("rule-divisor-mismatch", "another divisor", "rule", /Tỷ lệ\/(\d)0%/, "Tỷ lệ/$15%"),
  onText("rule-divisor-mismatch", "another target", "rule", /Tỷ lệ ≥ 70%: (.*)\n(.*)Tỷ lệ < 70%: Tỷ lệ\/70%/, "Tỷ lệ ≥ 60%: $1\n$2Tỷ lệ < 60%: Tỷ lệ/70%"),
  onText("rule-precedence", "the brackets left out", "rule", /^a = ([^;\n]*); \nb = ([^;\n]*); \n(-? ?)Tỷ lệ = a\/b/, "a = $1 của cấp huyện; \nb = $1 của cấp xã; \nc = $2; \n$3Tỷ lệ = a+b/c"),
  onText("rule-unreadable", "left to somebody else", "rule", /^[^]*$/, "Chấm theo văn bản hướng dẫn riêng"),
  onText("bracket-unbalanced", "an opening one alone", "name", /^(\S+ \S+ \S+) (.+)$/, "$1 ($2"),
  onText("bracket-unbalanced", "a closing one alone", "name", /^(\S+ \S+ \S+) (.+)$/, "$1 $2)"),
  onText("word-repeated", "a word of the name twice", "name", /^(\S+ \S+) (\p{Ll}{3,}) /u, "$1 $2 $2 "),
  onText("word-repeated", "a word of the remedy twice", "solution", / (\p{Ll}{3,}) /u, " $1 $1 "),
  onScored("deadline-impossible", "a day too many in the month", "deadline", () => "31/6/2025"),
  onScored("deadline-impossible", "a quarter too many in the year", "deadline", () => "Quý V năm 2025"),
];
