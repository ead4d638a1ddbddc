import { foldWords } from "../../text/fold-text";
import { oncePerText } from "../../text/once-per-text";

/** Words of digital transformation, folded: what the names of such an appendix speak of. */
const DIGITAL = [
  "chuyen doi so", "so hoa", "nen tang so", "chu ky so", "ky so", "ky nang so", "cong nghe so", "du lieu", "truc tuyen", "dien tu", "cong nghe thong tin",
  "cntt", "internet", "phan mem", "dich vu cong", "bang rong", "dien thoai thong minh", "may tinh", "cong ttdt", "website",
  "chinh quyen so", "kinh te so", "xa hoi so", "nhan thuc so", "the che so", "ha tang so", "nhan luc so", "dti", "khong dung tien mat", "vien thong", "ma doc",
  "dinh danh", "chuyen doi nhan thuc", "cds", "so du lieu", "ipv6", "cong dan so", "doanh nghiep so", "an toan thong tin", "moi truong mang",
  "digital", "online", "data", "software", "electronic", "information", "network",
] as const;

/** Words that speak of it too, but of other matters as well ("hệ thống chính trị"). */
const PERHAPS_DIGITAL = ["mang", "thong tin", "he thong", "ung dung", "truyen thanh", "kien truc", "thong minh"] as const;

/** What the names in the point tables of other matters speak of: parties, schools, emulation, villages. */
const FOREIGN_NAMES = [
  "chinh tri", "tu tuong", "dao duc", "loi song", "tac phong", "ky luat", "quoc phong", "trat tu", "dang vien", "dang bo", "chi bo", "to chuc dang", "xay dung dang", "thi dua", "khen thuong",
  "nha truong", "truong hoc", "hoc sinh", "giao vien", "day hoc", "ve sinh", "nuoc sach", "giao thong", "nong thon", "ho ngheo", "the thao", "phap luat", "khieu nai", "tham nhung", "tiet kiem", "gia dinh van hoa",
  "khoi luong cong viec", "chat luong cong viec", "tien do cong viec", "gio lam viec",
] as const;

/** What the titles of other point tables speak of, folded. */
const FOREIGN = [
  "vien chuc", "dang vien", "hoc sinh", "sinh vien", "ren luyen", "thi dua", "dap an", "tuyen dung", "giai dau", "giai bong", "ban hang", "bao gia", "nhan vien", "xep loai can bo", "cham cong", "cai cach hanh chinh", "par index", "nong thon moi", "truong hoc", "cong chuc", "de kiem tra", "ma tran de",
  "gia dinh van hoa", "an toan giao thong", "tiep can phap luat", "phong chong tham nhung", "ocop", "nong thon", "benh vien", "tre em",
] as const;

/** Titles of what is bought, paid for and kept, and of what persons are examined in, whatever it is: software is bought, and informatics taught. */
const NEVER_OURS = [
  "dau thau", "cham thau", "goi thau", "nha thau", "chao thau", "ho so moi thau", "ho so du thau", "chao gia", "mua sam",
  "kinh phi", "du toan", "quyet toan", "nha cung cap", "tai san", "trang thiet bi", "danh muc thiet bi", "kiem ke",
  "luan van", "luan an", "do an tot nghiep", "bai thi", "de thi", "thi sinh", "hoi thi", "cuoc thi", "khao sat", "hai long",
] as const;

/** Whether a text speaks of digital transformation. */
export const isDigital: (text: string) => boolean = oncePerText((text) => mentions(text, DIGITAL) || (mentions(text, PERHAPS_DIGITAL) && !mentions(text, FOREIGN_NAMES)));

/** Whether a name is that of a criterion of another matter. */
export const isForeignName: (text: string) => boolean = oncePerText((text) => mentions(text, FOREIGN_NAMES) && !isDigital(text));

/** Whether a title is that of an examination, a contest, of goods and money or of an assessment of persons. */
export function isForeignTitle(text: string): boolean {
  return mentions(text, NEVER_OURS) || (mentions(text, FOREIGN) && !isDigital(text));
}

function mentions(text: string, phrases: readonly string[]): boolean {
  const words = ` ${foldWords(text)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
