import { closingBracket } from "../../text/clauses/bracket";
import { isLetter, isSymbol, isWord } from "../../text/clauses/clause";
import { isOperandEnd } from "../../text/clauses/clause-end";
import { signToken, type Token } from "../../text/token";
import { pointsStandAt } from "../../text/words/vocabulary";

/** Numbers above this are no markers of a list. */
const MAX_MARKER = 30;
/** Longer brackets are looked at no further, so that reading stays linear. */
const MAX_BRACKET = 400;

/** How far ahead the "thì" of a case is looked for. */
const CASE_REACH = 24;

/**
 * Opens the brackets that enclose whole clauses: "(a: số hồ sơ đúng hạn; b: tổng số hồ sơ)" at the end of a line or before a comma, and the marker "(2)" of a list within a line. Their
 * signs become semicolons; positions stay those of the text.
 */
export function openBrackets(tokens: readonly Token[]): readonly Token[] {
  let opened: Token[] | null = null;
  const open = (index: number, sign: string): void => {
    opened ??= [...tokens];
    opened[index] = signToken(sign, tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
  };
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.text !== "(") continue;
    if (isListMarker(tokens, index)) open(index, ";");
    const close = addsUp(tokens, index) || opensDefinition(tokens, index + 1) || opensEquation(tokens, index + 1) || opensCase(tokens, index + 1) || exceptsFigure(tokens, index) || picksOptions(tokens, index + 1) ? closingBracket(tokens, index, Math.min(tokens.length, index + MAX_BRACKET)) : null;
    const heads = close !== null && isSymbol(tokens, close + 1, ":") && picksOptions(tokens, index + 1);
    if (close === null || !(heads || endsLine(tokens, close + 1))) continue;
    open(index, ";");
    // "… (chỉ tính mức cao nhất):" leaves its colon to the words in the bracket.
    open(close, heads ? "," : tokens[close + 1]?.kind === "newline" ? "." : ";");
  }
  return opened ?? tokens;
}

/** "(2) Sử dụng", "(b) Có báo cáo": behind the end of a clause, before a capital letter. */
function isListMarker(tokens: readonly Token[], index: number): boolean {
  const marker = tokens[index + 1];
  const counts = marker?.kind === "number" && Number.isInteger(marker.value) && marker.value <= MAX_MARKER;
  if ((!counts && !isLetter(marker)) || !isSymbol(tokens, index + 2, ")") || tokens[index + 3]?.kind !== "word") return false;
  if (tokens[index + 3]?.capital !== true) return counts && isSymbol(tokens, index - 1, ":", ";");
  if (index === 0 || tokens[index - 1]?.kind === "newline") return counts;
  return isSymbol(tokens, index - 1, ".", ";", ":", ",") || isWord(tokens, index - 1, "điểm", "đa", "đ");
}

function opensDefinition(tokens: readonly Token[], index: number): boolean {
  const at = isWord(tokens, index, "với", "gọi") ? index + 1 : index;
  return isLetter(tokens[at]) && (isSymbol(tokens, at + 1, ":", "=") || isWord(tokens, at + 1, "là")) && tokens[at + 2]?.kind === "word" && !isLetter(tokens[at + 2]);
}

/** "(Tỷ lệ tăng = (a-b)/b; a: …)" */
function opensEquation(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens, index, "tỷ", "tốc")) return false;
  let end = index;
  while (end < index + CASE_REACH && tokens[end]?.kind === "word") end++;
  const first = isSymbol(tokens, end + 1, "(") ? end + 2 : end + 1;
  return isSymbol(tokens, end, "=") && (isLetter(tokens[first]) || isWord(tokens, first, "số", "tổng"));
}

/** "(trường hợp b = 0 thì được điểm tối đa)", "(tăng trưởng âm: 0 điểm)": a case with what it gives. */
function opensCase(tokens: readonly Token[], index: number): boolean {
  if (isWord(tokens, index, "giảm", "tăng") || (isWord(tokens, index, "không") && isWord(tokens, index + 1, "tăng"))) return givesNothing(tokens, index);
  if (!isWord(tokens, index, "trường", "nếu", "riêng")) return false;
  for (let ahead = index; ahead < index + CASE_REACH; ahead++) {
    if (isWord(tokens, ahead, "thì")) return true;
    if (tokens[ahead] === undefined || isSymbol(tokens, ahead, ")") || tokens[ahead]?.kind === "newline") return false;
  }
  return false;
}

/** "Điểm = a/b × 6 (a/b dưới 30%: 0 điểm)": behind a formula a level of what it divides. */
function exceptsFigure(tokens: readonly Token[], open: number): boolean {
  if (!isOperandEnd(tokens[open - 1]) && !isWord(tokens, open - 1, "điểm", "đa")) return false;
  if (!isLetter(tokens[open + 1]) && !isWord(tokens, open + 1, "tỷ")) return false;
  for (let index = open + 2; index < open + CASE_REACH && !isSymbol(tokens, index, "(", ")"); index++) {
    if (isSymbol(tokens, index, ":") || isWord(tokens, index, "thì")) return pointsStandAt(tokens, index + 1) && isSymbol(tokens, index + 3, ")");
  }
  return false;
}

/** Words, a colon and "0 điểm)". */
function givesNothing(tokens: readonly Token[], index: number): boolean {
  let colon = index;
  while (colon < index + CASE_REACH && tokens[colon]?.kind === "word" && !isWord(tokens, colon, "thì")) colon++;
  return (isSymbol(tokens, colon, ":", "=") || isWord(tokens, colon, "thì")) && tokens[colon + 1]?.value === 0 && isWord(tokens, colon + 2, "điểm", "đ") && isSymbol(tokens, colon + 3, ")");
}

/** "(chỉ tính mức giải cao nhất)", "(có hoạt động nào tính điểm hoạt động đó)": which of the options below count. */
function picksOptions(tokens: readonly Token[], index: number): boolean {
  return picksHighest(tokens, index) || picksOwn(tokens, index);
}

/** "X nào … X đó" up to the end of the bracket. */
function picksOwn(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index + 1; ahead < index + CASE_REACH && tokens[ahead]?.kind === "word"; ahead++) {
    if (!isWord(tokens, ahead, "nào")) continue;
    let end = ahead + 1;
    while (end < index + CASE_REACH && (tokens[end]?.kind === "word" || isSymbol(tokens, end, ","))) end++;
    return isSymbol(tokens, end, ")") && isWord(tokens, end - 1, "đó", "ấy");
  }
  return false;
}

/** "3 điểm (điểm của chỉ số bằng tổng điểm các nhóm)", "3 điểm (cộng điểm các mục)": behind points a bracket of words, that they add up. */
function addsUp(tokens: readonly Token[], open: number): boolean {
  if (!isWord(tokens, open - 1, "điểm", "đ") || !isWord(tokens, open + 1, "điểm", "tổng", "cộng", "tính", "lấy")) return false;
  let adds = false;
  for (let index = open + 1; index < open + CASE_REACH; index++) {
    if (isSymbol(tokens, index, ")")) return adds;
    if (tokens[index]?.kind !== "word" && !isSymbol(tokens, index, "=", ",")) return false;
    adds ||= isWord(tokens, index, "tổng", "cộng") && isWord(tokens, index + 1, "điểm", "dồn", "các", "lại");
  }
  return false;
}

/** "(chỉ tính mức giải cao nhất)", "(lấy mức cao nhất)" */
function picksHighest(tokens: readonly Token[], index: number): boolean {
  const verb = isWord(tokens, index, "chỉ") ? index + 1 : index;
  if (!isWord(tokens, verb, "tính", "lấy", "chấm")) return false;
  for (let ahead = verb + 1; ahead < index + CASE_REACH; ahead++) {
    if (isWord(tokens, ahead, "nhất")) return isWord(tokens, ahead - 1, "cao") && isSymbol(tokens, ahead + 1, ")");
    if (tokens[ahead]?.kind !== "word") return false;
  }
  return false;
}

function endsLine(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index]?.kind === "newline" || isSymbol(tokens, index, ".", ";", ",");
}
