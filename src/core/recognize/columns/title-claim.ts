import { foldWords } from "../../text/fold-text";
import { oncePerText } from "../../memo/once-per-text";
import { asInstitute } from "../headers/as-institute";
import { DIGITAL, isForeignTitle, isIndexTitle, MEASURES, mentions } from "./topic";

/** What a title says the table under it is: one that measures digital transformation, nothing of its matter, or something else. */
export type TitleClaim = "index" | "silent" | "other";

/** Those who are assessed one by one and what is judged piece by piece, folded; an appendix assesses bodies. */
const SINGLE = [
  "can bo", "cong chuc", "vien chuc", "giao vien", "giang vien", "hoc sinh", "sinh vien", "hoc vien", "dang vien", "doan vien", "hoi vien", "nhan vien", "ung vien", "ca nhan", "nguoi lao dong",
  "ho gia dinh", "ho kinh doanh", "san pham", "giai thuong", "sang kien", "phan mem", "tiet day", "bai giang", "bai viet", "nghiem thu",
] as const;

/** Words of titles that tell of the form, the year or the body assessed, never of the matter, folded. */
const FORM = [
  "phu luc", "bieu", "bang", "mau", "phieu", "khung", "bo", "so", "stt", "tu", "cham", "diem", "danh gia", "tham dinh", "tham tra", "ket qua", "chi tiet", "tong hop", "tong", "cong bo",
  "muc do", "thanh phan", "chinh", "noi dung", "thang", "quy", "nam", "ky", "lan", "thu", "tru cot", "linh vuc", "nhom", "phan", "muc", "cac", "va", "cua", "ve", "cho", "theo", "tai", "doi voi", "danh cho", "thuc hien",
  "cap", "tinh", "thanh pho", "huyen", "thi xa", "xa", "phuong", "thi tran", "dac khu", "thon", "ban", "to dan pho", "nganh", "co quan", "don vi", "dia phuong", "doanh nghiep", "nha nuoc", "truong hoc", "truong", "ubnd",
  "bao cao", "to trinh", "thong bao", "cong van", "quyet dinh", "ke hoach", "kem", "ban hanh", "huong dan", "ngay", "dot", "dau", "cuoi", "hang nam", "hang", "giai doan", "tinh den", "den", "lan thu",
  "giai trinh", "minh chung", "tai lieu", "khac phuc", "phan cong", "phu trach", "ra soat", "nang cao", "cai thien", "so sanh", "xep loai", "xep hang", "du kien", "cap nhat", "trong", "voi", "boi", "uy ban nhan dan", "hoi dong", "to",
  "danh muc", "thong ke", "so lieu", "dinh", "du thao", "chuong trinh", "de an", "quy dinh", "quy che", "binh quan", "trung binh",
  "appendix", "table", "form", "assessment", "self", "of", "the", "year", "results",
] as const;

/** What digital transformation makes and stands on: "thôn thông minh", "chính quyền điện tử", "nền tảng". */
const MADE = ["thong minh", "nen tang", "chinh quyen", "chinh phu", "do thi"] as const;

const SILENT = new RegExp(`(?<= )(?:${[...DIGITAL, ...MEASURES, ...MADE, ...FORM].sort((a, b) => b.length - a.length).join("|")}|[ivx]+|\\d+|[a-z])(?= )`, "g");

// Titles are mostly in capitals, which `assessedIn` leaves open: a body is told by the word that it begins with.
const PLACES = "ubnd|uỷ ban|ủy ban|tỉnh|thành phố|huyện|thị xã|xã(?! hội số)|phường|thị trấn|đặc khu|sở|trường";
const OFFICES = "bộ(?! chỉ số| tiêu chí)|tổng cục|cục|chi cục|kho bạc|thuế|hải quan|công an|tòa án|viện|học viện|bệnh viện|trạm|trung tâm|thanh tra|văn phòng|phòng|ban quản lý|tỉnh ủy|thành ủy|đảng ủy|hội đồng|tổng công ty|công ty|tập đoàn";

/** A line of the title that is the name of a body: "KHO BẠC NHÀ NƯỚC KHU VỰC IX". */
const BODY_LINE = new RegExp(`^(?:${PLACES}|${OFFICES}) `, "u");
/** A body with its name behind other words: "CHI TIẾT PHƯỜNG ÂU CƠ". */
const NAMED_BODY = new RegExp(`(?<=^|[^\\p{L}])(?:${PLACES})(?: \\p{L}+){1,4} *(?=$|[(),.;:\\d-])`, "gu");

/** The transformation by its own name, or a pillar of an index: what is done about it there, the rows tell. */
const NAMED = ["chuyen doi so", "cds", "tru cot"] as const;

/** Reads a title. Where words are left that are neither of our matter nor of the form, nobody can tell from it that it is ours. */
export const titleClaim: (title: string) => TitleClaim = oncePerText((written) => {
  const title = asInstitute(written);
  if (isForeignTitle(title) || mentions(title, SINGLE)) return "other";
  if (isIndexTitle(title)) return "index";
  if (mentions(title, NAMED)) return "silent";
  const lines = title.toLowerCase().split(" – ").filter((line) => !BODY_LINE.test(line));
  const left = lines.map((line) => ` ${foldWords(line.replace(NAMED_BODY, " "))} `.replace(SILENT, "").trim());
  return left.every((words) => words === "") ? "silent" : "other";
});
