import { foldWords } from "../../text/fold-text";
import { assessedIn } from "./assessed";
import { authorityTier } from "./authority-tier";
import type { HeaderMeaning } from "./header-vocabulary";

/** "Điểm …", "Tổng số điểm …", "Cơ cấu điểm", "Đ. chuẩn": the head of the heading is points, whatever narrows it. */
const HEAD = /^(?:(?:(?:so|tong|tong so|muc|co cau|ket qua) )?(?:diem|d)|ket qua)(?: |$)/;
/** "Cách chấm", "Lý do tự chấm", "Người chấm": the head of the heading is how, by whom or when points are given, or what is said of them. */
const HEAD_OF_TEXT = /^(?:nguoi|ngay|cach|phuong (?:phap|thuc|an)|huong dan|nguyen tac|quy (?:tac|dinh)|dieu kien|tieu chuan|can cu|cong thuc|yeu cau|chi tiet|bang diem|ly do|li do|nguyen nhan|giai (?:trinh|thich)|dien giai|thuyet minh|y kien|nhan xet|ghi chu|minh chung|tai lieu|ho so|van ban)(?: |$)/;
/** "Tự CĐ", "Địa phương tự nhận": nobody does to himself anything here but give points. */
const SELF = /(?<!\p{L})tự(?!\p{L})/iu;
/** What goes on behind "Điểm" without saying whose: "Điểm đánh giá", while "Điểm đánh giá SNV đánh giá" names the body. */
const OF_POINTS = /^(?:danh gia|cham diem|cham)(?: |$)/;
const BODY_JUDGES = / (?:cham|danh gia|cho diem|(?<!ra )soat|dg)$/;

/** Whether a heading is about words by its head, whatever it says of points behind it. */
export function speaksOfWords(folded: string): boolean {
  return HEAD_OF_TEXT.test(folded);
}

/** Whether words speak of what one does oneself: "Tự chấm", "Phiếu tự đánh giá". */
export function namesSelf(text: string): boolean {
  return SELF.test(text.normalize("NFC"));
}

/** Whether a heading is about points by its head: "Điểm gốc", not "Lý do mất điểm". */
export function speaksOfPoints(text: string): boolean {
  const words = foldWords(text);
  if (speaksOfWords(words)) return false;
  return HEAD.test(words) || namesSelf(text) || BODY_JUDGES.test(words);
}

/** Words that narrow points, folded, the surer first; what stands in no list of headings is told by them. A word that may mean two things stands in both places. */
const HINTS: readonly { readonly meaning: HeaderMeaning; readonly words: RegExp }[] = [
  { meaning: "aside", words: / (?:so sanh|so voi|chenh|tang|giam(?! doc)|muc tieu|du kien|ky vong|ty le|ti le|tru|thieu|mat|diem thuong|he so|binh quan|trung binh|manh|yeu|toi thieu|cong diem|chua dat) / },
  { meaning: "score-final", words: / (?:sau|chung cuoc|cuoi|chinh thuc|(?<!xet )duyet|chot|cong nhan|chap nhan|ghi nhan|duoc xac nhan|hoan chinh|ban hanh ket qua) / },
  { meaning: "score-self", words: / (?:truoc (?:khi )?(?:tham|ra soat|phuc|kiem|danh gia|dieu chinh)) / },
  { meaning: "max", words: / (?:theo|thang|toi da|chuan|tran|khung|goc|co cau|phan|phan bo|ban hanh|tuyet doi|cao nhat|bo chi so|bo tieu chi|duoc giao|ke hoach|td|ty trong|trong so) / },
  { meaning: "score-final", words: / quyet dinh / },
  { meaning: "score-council", words: / (?:ra soat|soat xet|tu van|nghiem thu|xac minh|xac nhan|doi chieu|kiem tra|kiem dinh|cham lai|danh gia lai|cheo|phan bien|thuong truc|cong tac|giup viec|tham muu|chuyen gia|hoi dong|doc lap|tham quyen|(?<!ban )quan ly|lanh dao|cap tren|to truong|ban(?! dau| quan ly)|bcd|doan|tai (?:kiem|tham|cham)|chu quan|khao sat|chu so huu|thu ky|xet) / },
  { meaning: "score-self", words: / (?:don vi|co quan|co so|dia phuong|nha truong|bao cao|de nghi|de xuat|dang ky|ke khai|nhan) / },
  { meaning: "max", words: / quyet dinh / },
  { meaning: "score-year", words: / (?:(?:ky|nam|lan|dot) (?:truoc|ngoai)|truoc day|cu) / },
  { meaning: "score-got", words: / (?:thuc (?:dat|nhan|te)|tong hop) / },
];

/** Whose points a heading may mean by the words that narrow them, the likeliest first; an authority's are the council's. */
export function pointHints(text: string): readonly HeaderMeaning[] {
  const words = ` ${foldWords(text)} `;
  const hinted = HINTS.filter((hint) => hint.words.test(words)).map(({ meaning }) => meaning);
  if (speaksOfWords(words.trim())) return [];
  if (namesSelf(text)) return ["score-self"];
  // "Xã An Phú" over points: those of one of several that are compared.
  if (assessedIn(text) !== null) return [];
  if (BODY_JUDGES.test(words.trim().replace(HEAD, "").replace(OF_POINTS, ""))) return [...hinted, "score-council"];
  return authorityTier(text) !== null && !hinted.includes("score-self") ? [...hinted, "score-council"] : hinted;
}
