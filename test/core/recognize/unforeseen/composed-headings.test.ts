import type { Column, Contents } from "./heading-roles";
import { rolesOf } from "./heading-roles";

/** Every way to put a head and what narrows it together. */
function composed(heads: readonly string[], narrowings: readonly string[], additions: readonly string[] = [""]): readonly string[] {
  return heads.flatMap((head) => narrowings.flatMap((narrowing) => additions.map((addition) => `${head}${head === "" ? "" : " "}${narrowing}${addition}`)));
}

const MAX: Column = { heading: "Điểm tối đa", contents: "maxima" };
const SELF: Column = { heading: "Điểm tự chấm", contents: "points" };
const APPRAISED: Column = { heading: "Điểm thẩm định", contents: "fewer points" };

const IF_ANY = ["", " (nếu có)", " năm 2025"];
const UNITS = ["Đơn vị", "Xã", "UBND xã", "Sở", "Trường", "Bệnh viện", "Công ty", "Chi nhánh", "Phòng", "Ban quản lý", "Trạm", "Hội", "Đội", "Khoa", "Cơ quan", "Cấp ủy", "Chi cục", "Kho bạc", "Tòa án", "Xí nghiệp", "Trung tâm"];
const JUDGES = ["Hội đồng", "Tổ thẩm định", "Sở KH&CN", "Tỉnh", "UBND tỉnh", "Tổ giúp việc", "Đoàn kiểm tra", "Ban Chỉ đạo", "Cơ quan thường trực", "Tổng công ty", "Cục", "Bộ", "Tập đoàn", "Cấp trên", "Tỉnh ủy", "Kho bạc Nhà nước", "Ban Thường vụ"];

interface Family {
  readonly role: string;
  readonly headings: readonly string[];
  readonly contents: Contents;
  readonly before: readonly Column[];
  readonly behind?: readonly Column[];
}

const FAMILIES: readonly Family[] = [
  { role: "max", contents: "maxima", before: [], behind: [SELF], headings: composed(["Điểm", "Số điểm", "Mức điểm", "Tổng điểm"], ["tối đa", "chuẩn", "cao nhất", "theo khung", "quy định", "trần", "theo QĐ 1098/QĐ-UBND", "của bộ chỉ số", "được giao"], IF_ANY) },
  { role: "self", contents: "points", before: [MAX], behind: [APPRAISED], headings: [...composed(UNITS, ["tự chấm", "tự đánh giá", "tự xác định", "tự cho điểm", "tự nhận", "tự rà soát", "đề nghị", "báo cáo"]), ...composed(["Điểm"], composed(UNITS, ["tự chấm", "tự kê khai", "đề nghị"]))] },
  { role: "council", contents: "fewer points", before: [MAX, SELF], headings: composed(["", "Điểm"], composed(JUDGES, ["chấm", "thẩm định", "đánh giá", "rà soát", "phúc tra", "kiểm tra", "xác minh", "thẩm tra", "cho điểm", "chấm lại", "xét"])) },
  { role: "final", contents: "fewer points", before: [MAX, SELF, APPRAISED], headings: composed(["Điểm", "Kết quả", "Số điểm"], ["chính thức", "cuối cùng", "kết luận", "thống nhất", "công nhận", "được duyệt", "chốt", "sau thẩm định", "sau điều chỉnh"], ["", " của Hội đồng", " năm 2025"]) },
  { role: "rule", contents: "scoring", before: [MAX, SELF], headings: composed(["Cách", "Phương pháp", "Hướng dẫn", "Nguyên tắc", "Quy định", "Công thức", "Phương án", "Tiêu chuẩn"], ["chấm", "tính điểm", "đánh giá", "xác định điểm", "cho điểm"], ["", " (theo QĐ 922)"]) },
  { role: "lead", contents: "agencies", before: [MAX, SELF], headings: composed(["Đơn vị", "Cơ quan", "Phòng, ban", "Bộ phận", "Nơi", "Đầu mối"], ["chủ trì", "phụ trách", "thực hiện", "theo dõi", "tham mưu", "chịu trách nhiệm", "được giao", "đảm nhiệm"]) },
  { role: "deadline", contents: "days", before: [MAX, SELF], headings: composed(["Thời gian", "Thời hạn", "Hạn", "Ngày", "Mốc", "Tiến độ", "Lộ trình"], ["hoàn thành", "thực hiện", "khắc phục", "xử lý"], IF_ANY) },
  { role: "evidence", contents: "documents", before: [MAX, SELF], headings: composed(["Tài liệu", "Văn bản", "Hồ sơ", "Căn cứ", "Link", "Tệp", "Sản phẩm"], ["kiểm chứng", "chứng minh", "kèm theo", "minh chứng", "đính kèm", "xác minh"], IF_ANY) },
  { role: "reason", contents: "sentences", before: [MAX, SELF, APPRAISED], headings: composed(["Lý do", "Nguyên nhân", "Giải trình", "Vì sao"], ["mất điểm", "chưa đạt", "bị trừ điểm", "điểm thấp"], IF_ANY) },
  { role: "adjustment", contents: "sentences", before: [MAX, SELF, APPRAISED], headings: composed(["Lý do", "Ý kiến", "Nhận xét"], ["của Hội đồng", "điều chỉnh", "chênh lệch", "cộng, trừ điểm"], IF_ANY) },
  { role: "solution", contents: "sentences", before: [MAX, SELF], headings: composed(["Giải pháp", "Biện pháp", "Hướng", "Việc", "Cách", "Phương án", "Kế hoạch"], ["khắc phục", "cải thiện", "nâng điểm", "xử lý"], IF_ANY) },
];

test.each(FAMILIES)("however it is composed, a heading of its kind is that of the role $role", ({ role, headings, contents, before, behind = [] }) => {
  const read = (heading: string): string | undefined => rolesOf([...before, { heading, contents }, ...behind]).replaceAll("?", "").split(" ")[before.length];
  expect(headings.filter((heading) => read(heading) !== role).map((heading) => `${heading}: ${read(heading) ?? ""}`)).toEqual([]);
});
