import { EVIDENCE } from "../words/labels";
import { ASSESSED_UNITS } from "../../text/assessed-units";
import { holdsPhrase, isSymbol, phraseAt, phraseLength } from "../../text/clause";
import { PhraseList } from "../../text/phrase-list";
import type { Token, TokenRange } from "../../text/token";

export const SOURCED = new PhraseList("lấy số liệu từ", "lấy số liệu theo", "lấy số liệu trên", "lấy số liệu tại");
/** Figures, and what tells whence they are. */
export const FIGURES = new PhraseList("nguồn", "số liệu", "dữ liệu", "thông tin", "kết quả", "danh sách", "danh mục", "báo cáo", "thống kê");
const ORIGINS = new PhraseList(
  "lấy từ", "lấy theo", "lấy trên", "lấy tại", "được lấy", "trích", "kết xuất", "khai thác", "tổng hợp", "thu thập", "cung cấp", "căn cứ", "dựa trên", "dựa vào", "theo báo cáo", "theo thống kê", "theo số liệu", "theo kết quả", "từ báo cáo", "từ hệ thống", "từ cổng", "từ cơ sở dữ liệu", "tính đến", "tính tại", "tính từ", "chốt",
  "thống kê", "công bố", "xác nhận", "đối chiếu", "kiểm tra", "theo quyết định số", "theo hệ thống", "trên hệ thống", "tại hệ thống", "trên cổng",
);
/** Of whom or when figures are. */
const OWNERS = new PhraseList("của", "năm", "tháng", "quý", "trong", "6");
export const DOCUMENTS = new PhraseList(
  "quyết định số", "quyết định ngày", "nghị định", "nghị quyết", "thông tư", "thông báo", "quyết định giao", "quyết định phân công", "quyết định thành lập", "luật", "kế hoạch số", "công văn", "chỉ thị", "đề án", "phụ lục", "hướng dẫn", "quy định", "quy chế", "báo cáo", "số liệu", "thống kê", "tiêu chuẩn", "khoản", "điều", "mục", "biểu", "mẫu", "văn bản", "danh mục", "niên giám", "kết quả công bố", "kết quả khảo sát",
  "qđ", "nđ", "nq", "tt", "cv", "bộ tiêu chí", "khung", "dữ liệu",
);
const REFERENCES = new PhraseList("theo", "căn cứ", "căn cứ vào", "thực hiện theo", "quy định tại", "hướng dẫn tại", "cơ sở pháp lý", "văn bản hướng dẫn", "văn bản quy định", "định nghĩa tại", "khái niệm tại");
const JOINTS = new PhraseList("quy định tại", "quy định của", "hướng dẫn tại", "hướng dẫn của", "hướng dẫn", "quy định", "nội dung", "các", "tại", "của", "yêu cầu tại", "yêu cầu của");
const POINTERS = new PhraseList(...SOURCED.phrases, "xem", "tham khảo", "tham chiếu", "chi tiết xem", "chi tiết tại", "xem thêm", "tra cứu tại");
const PURPOSES = new PhraseList("nhằm", "mục đích", "mục tiêu", "góp phần", "để", "hướng tới", "ý nghĩa");
const INDICATORS = new PhraseList("tiêu chí này", "chỉ số này", "nội dung này", "tiêu chí", "chỉ số");
const SHOWS = new PhraseList("thể hiện", "góp phần", "cho thấy");
const ACCEPTED = new PhraseList("làm minh chứng", "làm căn cứ kiểm chứng", "làm tài liệu kiểm chứng", "là minh chứng");
const COMPLYING = new PhraseList("thực hiện theo");
const MEANINGS = new PhraseList("nhằm", "phản ánh", "đo lường", "thể hiện", "đánh giá mức độ", "đánh giá sự", "đánh giá khả năng", "đánh giá việc", "đánh giá tình hình", "đánh giá chất lượng", "đánh giá hiệu quả", "đánh giá năng lực", "đánh giá công tác");
const PERIODS = new PhraseList("thời điểm", "kỳ", "thời gian lấy", "thời gian đánh giá", "thời gian chốt", "thời gian thống kê", "thời gian báo cáo", "thời gian tính", "tính đến", "tính từ ngày", "từ ngày", "đến hết", "đến ngày", "ngày chốt", "số liệu chốt", "mốc thời gian", "năm đánh giá");
const AGENCIES = new PhraseList("văn phòng", "ubnd", "công an", "phòng", "trung tâm", "tổ", "chi cục", "doanh nghiệp", "ngân hàng", "hội", "ủy ban", "đoàn", "người", "cán bộ", "lãnh đạo", ...ASSESSED_UNITS.phrases);
const DUTIES = new PhraseList(
  "tự đánh giá", "cung cấp", "tổng hợp", "theo dõi", "kiểm tra", "rà soát", "đối chiếu", "thẩm định", "xác nhận", "xác minh", "công bố", "báo cáo", "gửi", "kê khai", "khai báo", "chủ trì", "phối hợp", "đầu mối", "thực hiện", "chịu trách nhiệm", "thu thập", "thống kê", "giải đáp", "lưu", "hướng dẫn", "nhập",
);
const DUTY_OBJECTS = new PhraseList("số liệu", "dữ liệu", "báo cáo", "kết quả", "minh chứng", "thông tin", "hồ sơ", "danh sách", "tài liệu", "chỉ số", "tiêu chí", "mức", "mức độ", "nội dung này");
const PROOFS = new PhraseList("có minh chứng", "có tài liệu", "kèm minh chứng", "kèm tài liệu", ...["minh chứng", "tài liệu", "danh mục", "danh sách", "đường dẫn", "hình ảnh"].map((proof) => `kèm theo ${proof}`), "gửi kèm", "đính kèm", "tài liệu :", "gửi minh chứng", "đường link", "đường dẫn", "ảnh chụp", "hình ảnh", "có đường dẫn", "có trích dẫn", "danh sách", "danh mục", ...EVIDENCE.phrases);

const PROOFS_OF_FIGURES = [PROOFS, new PhraseList("nguồn", "số liệu")];

/** Whether a statement of fact is about figures, documents, a purpose, a time, a duty to supply, proof or a quantity by its name. */
export function tellsFact(tokens: readonly Token[], range: TokenRange): boolean {
  const { from } = range;
  const pointer = phraseAt(tokens, from, POINTERS);
  // "Tham khảo:" above the rule points to nothing but the rule.
  if (pointer !== null) return range.to - from > phraseLength(pointer) + 1;
  if ([PURPOSES, PERIODS, PROOFS].some((heads) => phraseAt(tokens, from, heads) !== null)) return true;
  const figures = phraseAt(tokens, from, FIGURES);
  const owned = figures === "số liệu" || figures === "dữ liệu" || figures === "nguồn" ? phraseAt(tokens, from + phraseLength(figures), OWNERS) : null;
  return refers(tokens, range) || owned !== null || (figures !== null && holdsPhrase(tokens, range, ORIGINS)) || isDuty(tokens, range) || tellsMeaning(tokens, range) || tellsProof(tokens, range);
}

/** "Bản giấy hoặc bản điện tử đều được chấp nhận làm minh chứng" */
export function tellsProof(tokens: readonly Token[], range: TokenRange): boolean {
  return PROOFS_OF_FIGURES.some((heads) => phraseAt(tokens, range.from, heads) !== null) || holdsPhrase(tokens, { from: range.from + 1, to: range.to }, ACCEPTED);
}

/** "Việc người đứng đầu làm trưởng ban thể hiện quyết tâm", "Chỉ số này phản ánh …" */
function tellsMeaning(tokens: readonly Token[], range: TokenRange): boolean {
  const { from } = range;
  if (holdsPhrase(tokens, { from: from + 1, to: range.to }, SHOWS)) return true;
  const indicator = phraseAt(tokens, from, INDICATORS);
  return indicator !== null && phraseAt(tokens, from + phraseLength(indicator), MEANINGS) !== null;
}

/** "Theo Quyết định số 749/QĐ-TTg", "Thực hiện theo hướng dẫn tại Công văn số 12" */
function refers(tokens: readonly Token[], range: TokenRange): boolean {
  const head = phraseAt(tokens, range.from, REFERENCES);
  if (head === null && phraseAt(tokens, range.from, DOCUMENTS) !== null && holdsPhrase(tokens, range, ORIGINS)) return true;
  const complying = head === null ? placeOf(tokens, range, COMPLYING) : null;
  if (head === null && complying === null) return false;
  let index = head === null ? (complying ?? range.to) + 3 : range.from + phraseLength(head);
  if (isSymbol(tokens, index, ":")) index++;
  for (let joint = phraseAt(tokens, index, JOINTS); joint !== null; joint = phraseAt(tokens, index, JOINTS)) {
    if (phraseAt(tokens, index, DOCUMENTS) !== null) return true;
    index += phraseLength(joint);
  }
  return phraseAt(tokens, index, DOCUMENTS) !== null;
}

function placeOf(tokens: readonly Token[], range: TokenRange, phrases: PhraseList): number | null {
  for (let index = range.from; index < range.to; index++) if (phraseAt(tokens, index, phrases) !== null) return index;
  return null;
}

/** Whether words begin with a document or with figures. */
export function namesDocument(tokens: readonly Token[], from: number): boolean {
  return phraseAt(tokens, from, DOCUMENTS) !== null || phraseAt(tokens, from, FIGURES) !== null;
}

/** "Sở Tài chính tổng hợp số liệu", "Doanh nghiệp tự đánh giá" */
export function isDuty(tokens: readonly Token[], range: TokenRange): boolean {
  if (phraseAt(tokens, range.from, AGENCIES) === null) return false;
  for (let index = range.from + 1; index < range.to; index++) {
    const duty = phraseAt(tokens, index, DUTIES);
    if (duty !== null) return duty === "tự đánh giá" || isSymbol(tokens, index + phraseLength(duty), ":") || (duty !== "thực hiện" && [DUTY_OBJECTS, DOCUMENTS].some((objects) => holdsPhrase(tokens, { from: index + phraseLength(duty), to: range.to }, objects)));
  }
  return false;
}

/** "Cơ quan phối hợp", "Đơn vị chủ trì đánh giá": those who have something to do with the figures. */
export function isRole(tokens: readonly Token[], range: TokenRange): boolean {
  return holdsPhrase(tokens, { from: range.from + 1, to: range.to }, DUTIES);
}

/** "Chi cục Thuế", "Ngân hàng Nhà nước": someone with a name, or who is never assessed. */
export function namesAgency(tokens: readonly Token[], from: number): boolean {
  return phraseAt(tokens, from, AGENCIES) !== null;
}
