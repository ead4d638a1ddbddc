import { isUnits } from "../../parse/aside/sentence";
import { isIdleHeading } from "../../parse/aside/heading";
import { hasPhrase, holdsPhrase, isSymbol, isWord } from "../../text/clauses/clause";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const ALTERNATIVES = new PhraseList("phương án 1", "phương án 2", "phương án a", "phương án b", "cách 1", "cách 2", "th1", "th2", "trường hợp 1", "trường hợp 2", "thay cho", "thay thế", "chưa áp dụng", "không áp dụng", "bãi bỏ", "tạm dừng", "hết hiệu lực", "( bỏ )", "chỉ chấm", "chỉ xét", "trọng số 0", "hệ số");

/** What makes the score of a part depend on something, weigh otherwise, or be shared among things. */
const CONDITIONS = new PhraseList("nếu", "khi có", "khi được", "trường hợp", "hệ số", "trọng số", "coi như", "mặc định", "phải có", "phải được", "bắt buộc", "chỉ tính", "chỉ chấm", "chỉ xét", "chỉ được", "chỉ áp dụng", "áp dụng cho", "không tính", "ít nhất một", "một trong", "mỗi", "từng", "bình quân", "nhân đôi", "ưu tiên", "điểm thưởng", "điểm cộng");

/** The same in the name itself: of each of several, or only where something holds. */
const CASES = new PhraseList("nếu", "khi có", "khi được", "trường hợp", "chỉ áp dụng", "áp dụng cho", "dành cho", "riêng", "trừ xã", "trừ phường", "trừ các", "không đánh giá", "chưa đánh giá", "không chấm", "chưa chấm", "mỗi", "từng");

/** "Phương án 2", "Hoặc báo cáo", "Báo cáo (thay cho kế hoạch)", "Báo cáo (bãi bỏ)": whether a heading is that of what stands in place of another part, or does not hold. */
export function isAlternative(tokens: readonly Token[], heading: TokenRange): boolean {
  return isWord(tokens, heading.from, "hoặc") || holdsPhrase(tokens, namePart(tokens, heading), CASES) || holdsPhrase(tokens, heading, ALTERNATIVES) || setsCondition(tokens, heading);
}

/** A heading up to its bracket or colon. */
export function namePart(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = from;
  while (end < to && !isSymbol(tokens, end, "(", ":")) end++;
  return { from, to: end };
}

/** "Báo cáo (điều kiện)"; things that are "đủ điều kiện" are only counted. */
function setsCondition(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (hasPhrase(tokens, index, "điều kiện") && !isWord(tokens, index - 1, "đủ")) return true;
  return false;
}

/** "Báo cáo (trọng số 0,6)", "Báo cáo (chỉ chấm khi có kế hoạch)": whether a bracket of a heading says how its part is scored. */
export function weighsOtherwise(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let open = from;
  while (open < to && !isSymbol(tokens, open, "(")) open++;
  // "(trọng số 40%)" says what the part is worth.
  if (isSymbol(tokens, to - 2, "%") || isSymbol(tokens, to - 3, "%")) return false;
  return isWord(tokens, open + 1, "bỏ") || holdsPhrase(tokens, { from: open, to }, CONDITIONS);
}

/** Words of those whose score it is. */
const UNIT_WORDS: readonly string[] = [...ASSESSED_UNITS.phrases.flatMap((unit) => unit.split(" ")), "ubnd", "cấp", "các", "khối", "và"];
const OPPOSED: readonly (readonly [one: string, other: string])[] = [["trước", "sau"], ["có", "không"], ["có", "chưa"]];

/** "1. Phường … 2. Xã", "1. Trước sáp nhập … 2. Sau sáp nhập", "1. Có kế hoạch … 2. Không có kế hoạch": whether of headings only one holds for a unit. */
export function excludeEachOther(tokens: readonly Token[], headings: readonly TokenRange[]): boolean {
  const named = headings.map((heading) => {
    const { from, to } = namePart(tokens, heading);
    return tokens.slice(from, to).map(({ text }) => text);
  });
  if (named.every((words) => words.length > 0 && words[0] !== "cấp" && words.every((word) => UNIT_WORDS.includes(word)))) return true;
  return named.some(([first, ...rest]) => OPPOSED.some(([one, other]) => first === one && named.some((words) => words[0] === other && words.slice(words[1] === one ? 2 : 1).join(" ") === rest.join(" "))));
}

/** What makes another score of those of the parts than their sum. */
const MEANS = new PhraseList("bình quân", "trung bình", "tích", "chia", "cao nhất", "thấp nhất", "một trong");

/** That parts stand below. */
const BELOW = new PhraseList("gồm", "sau", "dưới đây", "cách tính", "cách chấm", "cụ thể", ...["nội dung", "phần", "yêu cầu", "mặt", "tiêu chí"].flatMap((part) => [`hai ${part}`, `ba ${part}`, `02 ${part}`, `2 ${part}`, `03 ${part}`, `3 ${part}`]));
const SUMS = new PhraseList("cộng điểm", "tổng điểm", "tổng số điểm", "cộng dồn", "cộng lại");
const SCORING = new PhraseList("chấm điểm", "tính điểm");
/** By them parts may be told that are for some of the units, or of which one counts. */
const KINDS = new PhraseList("loại", "nhóm", "khối", "đối tượng", "hình thức", "hội đồng", "tùy", "tuỳ");
const SELECTING = new PhraseList("lấy", "chọn", "nhân", "trừ", "giảm", "tối đa");

/** "Điểm của chỉ số gồm hai phần:", "Gồm các nội dung sau:" above all parts, and nothing of how else, or for whom, they count. */
export function addsParts(tokens: readonly Token[], line: TokenRange): boolean {
  if (holdsPhrase(tokens, line, MEANS) || holdsPhrase(tokens, line, CASES) || isUnits(tokens, line.from)) return false;
  const words = { from: line.from, to: isSymbol(tokens, line.to - 1, ":") ? line.to - 1 : line.to };
  const announces = holdsPhrase(tokens, words, SCORING) && !holdsPhrase(tokens, words, KINDS) && isIdleHeading(tokens, words);
  return announces || (holdsPhrase(tokens, line, BELOW) && isIdleHeading(tokens, line)) || isWord(tokens, line.from, "điểm", "tổng") || (holdsPhrase(tokens, line, SUMS) && !holdsPhrase(tokens, line, SELECTING));
}

/** What says of several parts which of them count, or what they give together. */
const JOINING = new PhraseList(
  ...["nội dung", "mục", "phần", "tiêu chí"].flatMap((part) => [`${part} cao nhất`, `một ${part}`, `1 ${part}`, `một trong hai ${part}`, `một trong các ${part}`]),
  "không cộng", "tổng điểm", "điểm tổng", "chỉ chọn", "chọn một", "cao nhất trong",
);

/** "Chỉ lấy nội dung cao nhất", "Không cộng dồn": whether words speak of other parts than the one in which they stand. */
export function joinsParts(tokens: readonly Token[], words: TokenRange): boolean {
  return holdsPhrase(tokens, words, JOINING);
}

/** Whether a heading is the name of what is scored, and says nothing of how. */
export function isPlainName(tokens: readonly Token[], heading: TokenRange): boolean {
  return !isAlternative(tokens, heading) && !weighsOtherwise(tokens, heading) && !holdsPhrase(tokens, heading, CONDITIONS) && !isWord(tokens, heading.from, "đối", "với", "khi", "các") && !bracketsFigure(tokens, heading);
}

/** "Kế hoạch (4)": points, or the number of something. */
function bracketsFigure(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isSymbol(tokens, index, "(") && tokens[index + 1]?.kind === "number" && isSymbol(tokens, index + 2, ")")) return true;
  return false;
}
