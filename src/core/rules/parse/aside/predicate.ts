import { DOCUMENTS, DUTIES } from "./fact";
import { holdsPhrase, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

// What a sentence says of its subject. These change nothing: what it means, shows or is for, whence it is, where it is kept, who has to do with it. Any other predicate may tell which
// things count, or how: "Mô hình được duy trì 6 tháng", "Hồ sơ thuộc năm sau".

/** With these it is told where figures come from. */
export const TAKEN = new PhraseList(
  "lấy", "trích xuất", "trích", "truy xuất", "kết xuất", "khai thác", "tra cứu", "tổng hợp", "thu thập", "thống kê", "cập nhật", "đối chiếu", "đối soát", "căn cứ", "xem", "tham khảo", "chốt", "tính", "đếm", "ghi nhận", "công bố", "công khai", "cung cấp", "có xác nhận", "xác nhận", "kèm theo", "lưu", "gửi",
);
export const WHENCE = new PhraseList("theo", "từ", "tại", "trên", "qua", "trong", "với", "của", "vào", "bằng", "ở", "số liệu", "dữ liệu", "thông tin", "thống kê", "chi tiết", "nguồn");
/** From when to when a time lasts, and that money is one money. */
export const SPANS = new PhraseList("tính từ ngày", "tính từ khi", "tính từ lúc", "tính theo năm", "tính theo ngày", "quy về đồng", "quy ra đồng");
/** What something means, shows or serves, and where it belongs. */
const TELLING = new PhraseList(
  "là", "gồm", "bao gồm", "được hiểu", "nhằm", "giúp", "góp phần", "phản ánh", "thể hiện", "đo lường", "cho thấy", "không bao gồm", "không gồm", "có thể tra cứu", "có trong", "được phân công", "được giao", "nằm trong", "không thuộc phạm vi", "không thuộc diện", "có chữ ký", "có dấu",
  ...["nhóm", "lĩnh vực", "phạm vi", "danh mục", "mục này", "trách nhiệm", "nhiệm vụ", "chương trình", "chức năng", "trụ cột", "trang"].map((place) => `thuộc ${place}`), ...SPANS.phrases, "phải", "cần",
);
/** What is done with things where they are kept, seen or told. */
const KEPT = new PhraseList(...TAKEN.phrases, "nhận", "xác định", "đo", "xem xét", "nhận biết", "ghi", "đăng", "niêm yết", "quy định", "nêu", "trình bày", "giới thiệu", "kiểm tra", "kiểm chứng", "đánh giá", "xây dựng");
/** Where, behind these; a time makes another demand. */
const WHERE: readonly string[] = ["qua", "trên", "trong", "theo", "tại", "ở", "từ", "bằng"];
const MADE_BY = new PhraseList(...DUTIES.phrases, "ghi nhận", "quản lý", "ban hành", "quyết định", "tiến hành");
const GRANTED = new PhraseList("cấp");
/** Who decides, and does not only keep. */
const COUNCIL = new PhraseList("hội đồng");
/** No more words stand between what is done and where. */
const REACH = 5;
const TIMES: readonly string[] = ["năm", "quý", "tháng", "tuần", "kỳ", "lần"];

/** Where it begins what is said of the subject, and changes nothing; null where something else is said. */
export function predicateIn(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let index = from + 1; index < to - 1; index++) if (tellsIdly(tokens, { from: index, to })) return index;
  return null;
}

function tellsIdly(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const telling = phraseAt(tokens, from, TELLING);
  // "Kết quả gồm hai năm"
  if (telling !== null) return !(telling === "gồm" && isWordOf(tokens, from + 2, TIMES));
  const rest = { from: from + 1, to };
  // "do Ban Cơ yếu Chính phủ cấp"; "do tỉnh cấp" is one of several sources.
  if (isWord(tokens, from, "do")) return (holdsPhrase(tokens, rest, MADE_BY) || (tokens[from + 1]?.capital === true && holdsPhrase(tokens, rest, GRANTED))) && !holdsPhrase(tokens, rest, COUNCIL);
  if (isWord(tokens, from, "theo")) return tokens[from + 1]?.capital === true || holdsPhrase(tokens, rest, DOCUMENTS);
  const kept = phraseAt(tokens, isWord(tokens, from, "được") ? from + 1 : from, KEPT);
  if (kept === null || kept === "tính") return false;
  const behind = from + phraseLength(kept) + (isWord(tokens, from, "được") ? 1 : 0);
  for (let index = behind; index < Math.min(behind + REACH, to - 1); index++) if (isWordOf(tokens, index, WHERE)) return !isWordOf(tokens, index + 1, TIMES) && tokens[index + 1]?.kind !== "number";
  return false;
}
