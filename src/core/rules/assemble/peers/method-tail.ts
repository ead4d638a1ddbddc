import { isLetter, isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import type { Token, TokenRange } from "../../text/token";
import { minMaxEnd } from "../../text/words/vocabulary";
import { pick, type Assembly } from "../scope/assembly";

/** With these words begin that tell by which figure, among whom or how the method compares. */
const LEADS: readonly string[] = ["dựa", "căn", "trên", "theo", "giữa", "so", "trong", "của", "để", "cho", "đối", "công", "như", "về", "tính", "tỷ", "số"];
/** These go on with another method, or with what is done afterwards. */
const TURNS: readonly string[] = ["hoặc", "ngược", "thay", "nhưng", "sau", "trừ", "rồi", "kết"];
/** "trong khối", "cùng nhóm", "từng cụm": where units are compared with a part of the list. */
const AMONG: readonly string[] = ["trong", "của", "cùng", "từng", "theo", "mỗi", "các", "giữa"];
const GROUPS: readonly string[] = ["cụm", "khối", "nhóm", "vùng"];
/** Words of which end is the best one. */
const ENDS: readonly string[] = ["nhất", "càng", "dần"];

/** "Min-Max, giá trị nhỏ được điểm cao", "Min-Max hoặc tỷ lệ", "Min-Max dựa vào đơn vị nào gần hạn nhất": words behind the method that neither tell its figure and its units nor its best end. Undefined: there are none. */
export function methodTail({ statements, source: { tokens } }: Assembly): TokenRange | undefined {
  return pick(statements, "minmax").find(({ own, range }) => own === null && (goesOn(tokens, range) || comparesChange(tokens, range)))?.range;
}

function goesOn(tokens: readonly Token[], range: TokenRange): boolean {
  const end = minMaxEnd(tokens, range);
  if (end === null) return false;
  const behind = isSymbol(tokens, end, ")") ? end + 1 : end;
  const comma = isSymbol(tokens, behind, ",");
  const from = comma ? behind + 1 : behind;
  if (namesGroup(tokens, { from, to: range.to }) || countsYears(tokens, from)) return true;
  if (from >= range.to || tokens[from]?.kind !== "word") return false;
  if (isWordOf(tokens, from, TURNS)) return true;
  if (isWord(tokens, from, "theo") && isWord(tokens, from + 1, "căn", "bình", "log", "thứ", "quý", "tháng")) return true;
  if (!comma && (isWordOf(tokens, from, LEADS) || (isWord(tokens, from, "giá") && isLetter(tokens[from + 2]) && (from + 3 >= range.to || isWord(tokens, from + 3, "của", "giữa") || isSymbol(tokens, from + 3, ",", "("))))) return false;
  return !(isWord(tokens, from, "với") && isWord(tokens, from + 1, "công")) && !tokens.slice(from, range.to).some(({ text }) => ENDS.includes(text));
}

/** "trong cụm", "theo khối": other units than all of the list. */
function namesGroup(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isWordOf(tokens, index, GROUPS) && isWordOf(tokens, index - 1, AMONG) && !isAllAssessed(tokens, index + 1)) return true;
  return false;
}

/** "trong nhóm | các đơn vị được đánh giá" */
function isAllAssessed(tokens: readonly Token[], index: number): boolean {
  const unit = isWord(tokens, index, "các") ? phraseAt(tokens, index + 1, ASSESSED_UNITS) : null;
  const end = index + 1 + phraseLength(unit ?? "");
  return unit !== null && isWord(tokens, end, "được") && isWord(tokens, end + 1, "đánh") && isWord(tokens, end + 2, "giá");
}

/** "Min-Max 5 năm" */
function countsYears(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" && isWord(tokens, index + 1, "năm", "quý", "tháng", "kỳ");
}

/** "gần hạn nhất", "đơn vị nào giảm nhiều nhất": a distance or a change, of a figure that is not told. */
function comparesChange(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isWord(tokens, index, "nhất") && (isWord(tokens, index - 2, "gần") || (isWord(tokens, index - 2, "giảm", "tăng") && isWord(tokens, index - 3, "nào")))) return true;
  return false;
}
