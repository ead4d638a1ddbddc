import { DOCUMENTS, DUTIES, namesAgency } from "./fact";
import { isScope } from "./scope-of-things";
import { TAKEN, WHENCE } from "./predicate";
import { isUnits } from "./sentence";
import { holdsPhrase, isSymbol, isSymbolOf, isWord, isWordOf, letterListEnd, phraseAt, phraseLength } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { Cue, cuesIn, standsIn } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

// "Số liệu …": a sentence on the figures themselves is harmless only where every piece of it tells whence, by whom or as of when they are. Any other words make another figure
// of them: "Số liệu nghìn", "Số liệu lấy theo năm tốt nhất", "Số liệu do Bộ công bố, trung vị".

const SUBJECTS = new PhraseList("số liệu", "nguồn số liệu", "nguồn dữ liệu", "nguồn :", "kết quả lấy", "kết quả theo");
export const FIGURES_CUE = new Cue(["liệu", "nguồn", "lấy", "theo"]);
/** What belongs to the name of the figures. */
const NAMED = new PhraseList("số liệu", "nguồn số liệu", "nguồn dữ liệu", "nguồn", "kết quả", "này", "nêu trên", "trên", "thống kê", "báo cáo", "đánh giá", "kiểm chứng", "đầu vào", "phục vụ tính toán", "phục vụ đánh giá", "của chỉ số này", "của tiêu chí này");
const PASSIVES: readonly string[] = ["được", "đã", "có", "thể", "sẽ", "phải", "cần", "cùng", "và"];
/** What figures are taken from beside documents and offices. */
const SOURCES = new PhraseList("hệ thống", "phần mềm", "cổng", "trang", "nền tảng", "cơ sở dữ liệu", "csdl", "kho", "ứng dụng", "website", "nhật ký", "công cụ", "hồ sơ", "sổ", "bảng kê", "biên bản", "quyết định", "kế hoạch số", "tổng điều tra", "điều tra dân số", "các sở", "các cơ quan", "các doanh nghiệp", "kết quả điều tra", "biên chế");
/** Of these no source is called so, though it names one: "bộ tiêu chí khác", "phiếu …". */
const OTHERS = new PhraseList("khác", "riêng", "ý kiến", "hội đồng", "chuyên gia", "kết luận", "ước", "thứ hạng", "tốt nhất", "thấp nhất", "cao nhất", "số nhỏ", "số lớn", "nhỏ nhất", "lớn nhất");
/** As of when: "đến hết ngày 15/12", "tại thời điểm 31/12"; a beginning needs its end. */
const UNTIL: readonly string[] = ["đến", "tới", "hết", "tại", "thời", "điểm", "ngày", "vào", "cuối", "trong", "của", "trước"];
const YEARS = new PhraseList("năm đánh giá", "năm báo cáo", "năm gần nhất", "kỳ đánh giá", "kỳ báo cáo");
const PERIODS: readonly string[] = ["ngày", "tháng", "quý", "năm", "đầu"];

/** Whether a sentence speaks of the figures of its rule and tells more than whence and as of when they are. */
export function altersFigures(tokens: readonly Token[], range: TokenRange): boolean {
  if (!standsIn(cuesIn(tokens, range), FIGURES_CUE) || phraseAt(tokens, range.from, SUBJECTS) === null) return false;
  return holdsPhrase(tokens, range, OTHERS) || piecesOf(tokens, range).some((piece, index) => !tellsSource(tokens, piece, index === 0));
}

function tellsSource(tokens: readonly Token[], { from, to }: TokenRange, first: boolean): boolean {
  let index = from;
  while (first && index < to) {
    const named = phraseAt(tokens, index, NAMED) ?? (index > from ? phraseAt(tokens, index, COUNTABLE_NOUNS) : null);
    if (named !== null) index += phraseLength(named);
    else if (letterListEnd(tokens, index) > index) index = letterListEnd(tokens, index);
    else break;
  }
  if (index >= to) return true;
  if (first && index > from) index = makerBehind(tokens, index, to);
  const piece = { from: index, to };
  if (isScope(tokens, piece) || tellsDay(tokens, piece)) return true;
  return namesMaker(tokens, piece) || namesSource(tokens, piece);
}

/** So many words tell what the figures are of: "chi trả" of "Số liệu chi trả do Bảo hiểm xã hội …". */
const OF_WHAT = 3;
const SCALES: readonly string[] = ["nghìn", "ngàn", "triệu", "tỷ", "kế", "hai", "ba", "từng", "mỗi", "tuần", "tháng", "quý", "năm"];

/** Where it begins who has the figures, behind a few words for what they are of. */
function makerBehind(tokens: readonly Token[], index: number, to: number): number {
  for (let by = index; by <= Math.min(index + OF_WHAT, to - 1); by++) {
    if (isWord(tokens, by, "do")) return by;
    if (tokens[by]?.kind !== "word" || isWordOf(tokens, by, SCALES)) return index;
  }
  return index;
}

/** "do Sở Tài chính cung cấp", "Phòng Hạ tầng số tổng hợp" */
function namesMaker(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const by = isWord(tokens, from, "do", "bởi");
  return (by || (namesAgency(tokens, from) && !isUnits(tokens, from)) || tokens[from]?.capital === true) && (!by || holdsPhrase(tokens, { from: from + 1, to }, DUTIES) || isTakenWithin(tokens, { from: from + 1, to }));
}

/** "(Kho bạc Nhà nước) chốt đến hết tháng 12" */
function isTakenWithin(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (phraseAt(tokens, index, TAKEN) !== null) return namesSource(tokens, { from: index, to });
  return false;
}

/** "lấy từ hệ thống …", "theo Niên giám thống kê", "trích xuất từ phần mềm …" */
export function namesSource(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let index = from;
  for (;;) {
    if (isWord(tokens, index, "từ") && (tokens[index + 1]?.kind === "number" || isWordOf(tokens, index + 1, PERIODS))) return tellsDay(tokens, { from: index, to });
    const lead = phraseAt(tokens, index, TAKEN) ?? phraseAt(tokens, index, WHENCE);
    if (lead !== null && !startsSource(tokens, index)) index += phraseLength(lead);
    else if (isWordOf(tokens, index, PASSIVES)) index++;
    else break;
  }
  if (index >= to) return index > from && !isWord(tokens, from, "tính");
  return startsSource(tokens, index) || (index > from && (tellsDay(tokens, { from: index, to }) || namesMaker(tokens, { from: index, to })));
}

function startsSource(tokens: readonly Token[], index: number): boolean {
  // "theo số Kho bạc xác nhận"
  if (isWord(tokens, index, "số") && tokens[index + 1]?.capital === true) return true;
  return [DOCUMENTS, SOURCES].some((sources) => phraseAt(tokens, index, sources) !== null) || namesAgency(tokens, index) && !isUnits(tokens, index) || tokens[index]?.capital === true;
}

/** "đến hết ngày 15/12 năm đánh giá", "từ ngày 01/01 đến ngày 31/12", "năm 2025" */
function tellsDay(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let index = from;
  while (isWordOf(tokens, index, ["được", "chốt", "tính", "lấy", "số", "liệu"])) index++;
  if (isWord(tokens, index, "từ")) return tokens.slice(index, to).some(({ text }) => text === "đến");
  const led = index;
  while (isWordOf(tokens, index, UNTIL)) index++;
  if (phraseAt(tokens, index, YEARS) !== null || (isWord(tokens, index, "năm", "quý", "tháng") && tokens[index + 1]?.kind === "number")) return true;
  const halves = isWord(tokens, index + 2, "đầu", "cuối");
  return index < to && (index > led || halves) && (isWord(tokens, index, "quý") || (tokens[index]?.kind === "number" && (!isWordOf(tokens, index + 1, PERIODS) || halves)));
}

/** The stretches between commas, semicolons and brackets. */
function piecesOf(tokens: readonly Token[], { from, to }: TokenRange): readonly TokenRange[] {
  const pieces: TokenRange[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && !isSymbolOf(tokens, index, [",", ";", "(", ")", "-", "."]) && !(isSymbol(tokens, index, ":") && index > from)) continue;
    if (isSymbol(tokens, index, "-") && tokens[index - 1]?.end === tokens[index]?.start) continue;
    if (index > start) pieces.push({ from: start, to: index });
    start = index + 1;
  }
  return pieces;
}
