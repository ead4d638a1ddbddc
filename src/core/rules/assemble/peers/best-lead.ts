import { namesFault } from "../../text/words/fault";
import { isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { wordsOf } from "../../text/source";
import type { TokenRange } from "../../text/token";
import { pick, type Assembly } from "../scope/assembly";

/** From here on the figure is named, or its degree. */
const HAVING: readonly string[] = ["có", "đạt", "nhiều", "ít"];
/** What may stand around the units: "Các đơn vị nào trong tỉnh", "Bộ, ngành". */
const AROUND: readonly string[] = ["các", "những", "nào", "một", "ngành", "trong", "trên", "thuộc", "của", "toàn", "cùng", "địa", "bàn", "trực"];
/** In the name of a figure they make another one of it, or add a condition. */
const OTHERWISE: readonly string[] = ["tăng", "giảm", "bình", "trung", "trước", "sau", "và", "hoặc", "lũy", "không", "chưa", "trừ", "ngoài", "chênh", "còn"];

/** More lines of best units come from no real text, and each is compared with all of it. */
const MOST_LINES = 4;

/** "Địa phương năm trước có tỷ lệ cao nhất", "Địa phương có kế hoạch và có tỷ lệ cao nhất", "… có tỷ lệ giảm cao nhất": units or a figure that only the line of the best unit names. Null: there are none. */
export function bestLead(assembly: Assembly): TokenRange | null {
  const lines = pick(assembly.statements, "best");
  return lines[MOST_LINES]?.range ?? lines.find(({ range }) => narrows(assembly, range))?.range ?? null;
}

function narrows({ source, context }: Assembly, range: TokenRange): boolean {
  const { tokens, normal } = source;
  const told = new Set([...tokens.slice(0, range.from), ...tokens.slice(range.to)].map(({ text }) => text));
  // "các cơ sở khác" stands among the tokens as "các đơn vị khác".
  const { text } = normal;
  const written = `${context.name ?? ""} ${text.slice(0, tokens[range.from]?.start)} ${text.slice(tokens[range.to - 1]?.end)}`;
  for (const word of written.toLowerCase().split(/[^\p{L}\p{N}]+/u)) told.add(word);
  const isTold = (index: number): boolean => told.has(tokens[index]?.text ?? "");
  const degree = tokens.findIndex((_token, index) => index >= range.from && isWord(tokens, index + 1, "nhất"));
  const end = degree < 0 ? range.from : degree;
  let index = range.from;
  for (let sign = range.from; sign < end; sign++) if (isSymbol(tokens, sign, ":")) index = sign + 1;
  while (index < end && !isWordOf(tokens, index, HAVING)) {
    const unit = phraseAt(tokens, index, ASSESSED_UNITS);
    const idle = unit !== null || tokens[index]?.kind === "symbol" || tokens[index]?.value === 1 || isWordOf(tokens, index, AROUND) || isTold(index);
    if (!idle) return true;
    index += unit === null ? 1 : phraseLength(unit);
  }
  const figure = { from: index, to: end };
  let untold = false;
  for (; index < end; index++) {
    if (isTold(index)) continue;
    untold = true;
    if (tokens[index]?.kind === "number" || isWordOf(tokens, index, OTHERWISE)) return true;
  }
  return untold && namesFault(wordsOf(source, figure));
}
