import { cleanLine } from "../../text/clean-text";
import { foldWords } from "../../text/fold-text";
import { oncePerText } from "../../text/once-per-text";

/** Whom a text names and nothing else: a body ("Sở Nội vụ", "Xã Tân Lập", "Công ty A") or a person ("Nguyễn Văn An", "Chị Hoa"). */
export type Assessed = "unit" | "person";

/** Kinds of bodies, folded, the longer first. A name or field with a capital goes on: "Xã có cổng …" names none. */
const UNIT_KINDS = [
  "uy ban nhan dan", "ubnd", "thanh pho", "thi tran", "thi xa", "dac khu", "thanh tra", "van phong", "cong an", "chi cuc", "benh vien", "cong ty", "hoi dong nhan dan",
  "so", "xa", "phuong", "huyen", "quan", "phong", "cuc", "truong", "doi", "thon", "ban", "ap",
] as const;

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
  return isUnit(line) ? "unit" : null;
});

function isUnit(line: string): boolean {
  const words = line.split(" ");
  const folded = foldWords(line);
  const kind = UNIT_KINDS.find((each) => folded.startsWith(`${each} `));
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
