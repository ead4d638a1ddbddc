import { EVIDENCE } from "../words/labels";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { holdsPhrase, isSymbol, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** Figures, and what tells whence they are. */
export const FIGURES = new PhraseList("nguồn", "số liệu", "dữ liệu", "thông tin", "kết quả", "danh sách", "danh mục", "báo cáo", "thống kê");
export const DOCUMENTS = new PhraseList(
  "quyết định số", "quyết định ngày", "nghị định", "nghị quyết", "thông tư", "thông báo", "quyết định giao", "quyết định phân công", "quyết định thành lập", "luật", "kế hoạch số", "công văn", "chỉ thị", "đề án", "phụ lục", "hướng dẫn", "quy định", "quy chế", "báo cáo", "số liệu", "thống kê", "tiêu chuẩn", "khoản", "điều", "mục", "biểu", "mẫu", "văn bản", "danh mục", "niên giám", "sổ", "biên bản", "hợp đồng", "kết quả công bố", "kết quả khảo sát",
  "qđ", "nđ", "nq", "tt", "cv", "bộ tiêu chí", "khung", "dữ liệu",
);
const ACCEPTED = new PhraseList("làm minh chứng", "làm căn cứ kiểm chứng", "làm tài liệu kiểm chứng", "là minh chứng");
const ATTACHED = new PhraseList("đính kèm", "kèm theo");
const AGENCIES = new PhraseList("văn phòng", "ubnd", "công an", "phòng", "trung tâm", "tổ", "chi cục", "doanh nghiệp", "ngân hàng", "hội", "ủy ban", "đoàn", "người", "cán bộ", "lãnh đạo", ...ASSESSED_UNITS.phrases);
export const DUTIES = new PhraseList(
  "tự đánh giá", "cung cấp", "tổng hợp", "theo dõi", "kiểm tra", "rà soát", "đối chiếu", "thẩm định", "xác nhận", "xác minh", "công bố", "báo cáo", "gửi", "kê khai", "khai báo", "chủ trì", "phối hợp", "đầu mối", "thực hiện", "chịu trách nhiệm", "thu thập", "thống kê", "giải đáp", "lưu", "hướng dẫn", "nhập",
);
const DUTY_OBJECTS = new PhraseList("số liệu", "dữ liệu", "báo cáo", "kết quả", "minh chứng", "thông tin", "hồ sơ", "danh sách", "tài liệu", "chỉ số", "tiêu chí", "mức", "mức độ", "nội dung này");
/** "Căn cứ tình hình thực tế" proves nothing. */
const BASED_ON = "căn cứ";
/** What shows a deed, and is none itself. */
const SHOWN = ["minh chứng", "tài liệu", "danh mục", "danh sách", "đường dẫn", "link", "hình ảnh", "ảnh", "biên bản", "hóa đơn", "hoá đơn", "hợp đồng", "giấy xác nhận", "xác nhận", "bản chụp", "file", "tệp", "phiếu"];
const PROOFS = new PhraseList(
  ...["kèm", "kèm theo", "có kèm", "có kèm theo", "gửi kèm", "nộp kèm"].flatMap((attached) => SHOWN.map((proof) => `${attached} ${proof}`)),
  "có minh chứng", "có tài liệu", "gửi kèm", "đính kèm", "tài liệu :", "gửi minh chứng", "đường link", "đường dẫn", "ảnh chụp", "hình ảnh", "có đường dẫn", "có trích dẫn", "danh sách", "danh mục", ...EVIDENCE.phrases.filter((label) => label !== BASED_ON),
);

/** "Bản giấy hoặc bản điện tử đều được chấp nhận làm minh chứng" */
export function tellsProof(tokens: readonly Token[], range: TokenRange): boolean {
  return phraseAt(tokens, range.from, PROOFS) !== null || phraseAt(tokens, range.to - 2, ATTACHED) !== null || holdsPhrase(tokens, { from: range.from + 1, to: range.to }, ACCEPTED);
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
