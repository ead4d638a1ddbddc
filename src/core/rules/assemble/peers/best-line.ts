import { isWord, isWordOf } from "../../text/clause";
import { isSuperlative, leads } from "../../parse/peers/better-end";
import type { StatementOf } from "../../parse/statement/statement";
import type { TokenRange } from "../../text/token";
import type { Assembly } from "../scope/assembly";

/** Words that make another figure, or other units, of what is the best. */
const NARROWING: readonly string[] = ["trước", "giảm", "tăng", "quân", "đủ", "ngoài", "quá"];
/** Behind the superlative a condition begins with them. */
const GOING_ON: readonly string[] = ["và", "hoặc", "nhưng", "trên", "dưới", "từ"];

/** "Địa phương có kế hoạch và có tỷ lệ cao nhất", "03 địa phương có tỷ lệ cao nhất", "… cao nhất và trên 80%": whether the line of the best unit says more than that its figure, which the formula divides, is the best. */
export function saysMore({ source: { tokens }, context }: Assembly, { range }: StatementOf<"best">, formula: TokenRange): boolean {
  const name = (context.name ?? "").toLowerCase().split(/[^\p{L}\d]+/u);
  const divided = tokens.slice(formula.from, formula.to).map(({ text }) => text);
  for (let index = range.from; index < range.to && !leads(tokens, index); index++) {
    if (isSuperlative(tokens, range, index)) {
      let end = index + 1;
      while (end < range.to && tokens[end]?.text !== "nhất") end++;
      return isWordOf(tokens, end + 1, GOING_ON);
    }
    const text = tokens[index]?.text ?? "";
    const narrows = NARROWING.includes(text) && !divided.includes(text) && !name.includes(text);
    if (narrows || (index === range.from && tokens[index]?.kind === "number") || (isWord(tokens, index, "và") && isWord(tokens, index + 1, "có"))) return true;
  }
  return false;
}
