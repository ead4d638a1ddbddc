import { cleanLine } from "../../text/clean-text";
import { foldWords } from "../../text/fold-text";
import { oncePerText } from "../../memo/once-per-text";

/** Whom a text names and nothing else: a public body ("Sở Nội vụ", "Xã Tân Lập"), a company ("Công ty A") or a person ("Nguyễn Văn An", "Chị Hoa"). */
export type Assessed = "unit" | "company" | "person";

/** Kinds of bodies, folded, the longer first. A name or field with a capital goes on: "Xã có cổng …" names none. */
const UNIT_KINDS = [
  "uy ban nhan dan", "ubnd", "thanh pho", "thi tran", "thi xa", "dac khu", "thanh tra", "van phong", "cong an", "chi cuc", "benh vien", "hoi dong nhan dan",
  "so", "xa", "phuong", "huyen", "quan", "phong", "cuc", "truong", "doi", "thon", "ban", "ap",
] as const;

const COMPANY_KINDS = ["cong ty", "tap doan", "lien danh", "tong cong ty", "nha thau"] as const;

/** Words between the kind of a body and its name: "UBND xã Tân Lập". */
const BETWEEN = /^(?:tinh|huyen|xa|phuong|tp|thpt|thcs)$/;
const MOST_WORDS = 7;

const ADDRESSES = ["ong", "ba", "anh", "chi", "dong chi", "d c"] as const;

/** The family names of nine in ten Vietnamese, folded. */
const FAMILY_NAMES = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh dao trinh mai to ha luong cao nong hua trieu ma sung lo giang".split(" "),
);
const MOST_NAMES = 5;

/** Whom a text names, or null where it tells something else. */
export const assessedIn: (text: string) => Assessed | null = oncePerText((text) => {
  const line = cleanLine(text);
  // In capitals "XÃ HỘI SỐ" looks like a commune.
  if (line === "" || line === line.toUpperCase()) return null;
  if (isPerson(line)) return "person";
  if (isBody(line, COMPANY_KINDS)) return "company";
  return isBody(line, UNIT_KINDS) ? "unit" : null;
}, 1);

/** What a body does: "Sở KH&CN rà soát" heads what it found, while "Phòng Kiểm tra" is one. */
const DOING = /(?<=\S )(?:chấm|rà soát|soát xét|xác minh|xác nhận|kiểm tra|đề xuất|đề nghị|báo cáo|duyệt|thẩm định|thẩm tra|kết luận|đánh giá|cho điểm|xét)$/u;

function isBody(line: string, kinds: readonly string[]): boolean {
  if (DOING.test(line)) return false;
  const words = line.split(" ");
  const folded = foldWords(line);
  const kind = kinds.find((each) => folded.startsWith(`${each} `));
  if (kind === undefined || words.length > MOST_WORDS) return false;
  const rest = words.slice(kind.split(" ").length);
  const [next = ""] = rest.filter((word) => !BETWEEN.test(foldWords(word)));
  return next === "" ? rest.length > 0 : /^[\p{Lu}\d]/u.test(next);
}

function isPerson(line: string): boolean {
  const address = ADDRESSES.find((each) => foldWords(line).startsWith(`${each} `));
  const words = line.split(/[ /]/).slice(address?.split(" ").length ?? 0);
  const areNames = words.length > 0 && words.length <= MOST_NAMES && words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));
  return areNames && (address !== undefined || (words.length > 1 && FAMILY_NAMES.has(foldWords(words[0] ?? ""))));
}
