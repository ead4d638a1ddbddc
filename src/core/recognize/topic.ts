import { foldWords } from "../text/fold-text";

/** Words of digital transformation, folded: what the names of such an appendix speak of. */
const DIGITAL = [
  "chuyen doi so", "so hoa", "nen tang so", "chu ky so", "ky so", "ky nang so", "cong nghe so", "du lieu", "truc tuyen", "dien tu", "cong nghe thong tin",
  "cntt", "mang", "internet", "phan mem", "thong tin", "dich vu cong", "bang rong", "dien thoai thong minh", "may tinh", "he thong", "cong ttdt", "website",
  "chinh quyen so", "kinh te so", "xa hoi so", "nhan thuc so", "the che so", "ha tang so", "nhan luc so", "dti", "khong dung tien mat", "vien thong", "ma doc",
  "dinh danh", "chuyen doi nhan thuc", "cds", "so du lieu", "ung dung", "truyen thanh", "kien truc", "ipv6", "thong minh", "cong dan so", "doanh nghiep so",
  "digital", "online", "data", "software", "electronic", "information", "network",
] as const;

/** What the titles of other point tables speak of, folded. */
const FOREIGN = [
  "vien chuc", "dang vien", "hoc sinh", "sinh vien", "ren luyen", "thi dua", "de thi", "dap an", "bai thi", "tuyen dung", "giai dau", "giai bong", "dau thau", "nha thau",
  "ho so moi thau", "ban hang", "bao gia", "nhan vien", "xep loai can bo", "cham cong",
] as const;

/** Whether a text speaks of digital transformation. */
export function isDigital(text: string): boolean {
  return mentions(text, DIGITAL);
}

/** Whether a title is that of an examination, a contest, a tender or an assessment of persons. */
export function isForeignTitle(text: string): boolean {
  return mentions(text, FOREIGN) && !isDigital(text);
}

function mentions(text: string, phrases: readonly string[]): boolean {
  const words = ` ${foldWords(text)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
