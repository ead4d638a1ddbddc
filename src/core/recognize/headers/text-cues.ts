import { foldWords } from "../../text/fold-text";
import type { ColumnRole } from "../appendix-table";
import type { HeaderMeaning } from "./header-vocabulary";

/** A role that a word of a heading speaks for, and whether it does so over whatever stands there. */
interface TextCue {
  readonly role: ColumnRole;
  /** Speak for the role over plain sentences, or over nothing, as well. */
  readonly strong?: RegExp;
  /** Speak for it where what stands below is of its kind. */
  readonly weak?: RegExp;
}

const CUES: readonly TextCue[] = [
  { role: "support", strong: / (?:phoi hop|ho tro|cung (?:thuc hien|lam)|lien quan|tham gia|dong hanh|ket hop) / },
  { role: "lead", strong: / (?:bo phan|phong (?:ban|chuyen mon)|phan giao|giao (?:don vi|thuc hien|cho)|can bo (?:phu trach|theo doi)|ai) /, weak: / (?:giao|cung cap|don vi|co quan|phong|can bo|nguoi|noi|so nganh|to chuc|to|theo doi|lam|thuc hien|chiu|chu cong|dam nhiem) / },
  { role: "deadline", strong: /^ (?:han(?! che)|ky han|den han|moc|ngay xong|xong truoc) | (?:han|den han|moc thoi gian) $/, weak: / (?:han(?! che)|ngay|moc|khi|thoi|xong|hoan thanh|hoan tat|lich|truoc|cham nhat|bao gio|quy|thang) / },
  { role: "evidence", strong: /^ can cu $|^ (?:can cu )?(?:ho so|tai lieu|(?:so )?van ban|(?:duong )?link|san pham|chung cu|can cu chung minh|file dinh kem|tep dinh kem|chung tu|nguon (?:kiem|minh chung|tham chieu|tra cuu)|(?:can cu|co so) tu (?:cham|danh gia)|so lieu (?:va )?nguon|so hieu van ban|danh muc (?:tai lieu|ho so|van ban)) | (?:dinh kem|kem theo|xac minh|chung minh) $/, weak: / (?:ho so|tai lieu|van ban|link|file|tep|nguon|chung tu|chung minh|chung|so hieu|ky hieu|san pham|dau ra|luu|anh|dan|tham chieu|vb|tl|lien ket|dia chi|kem) / },
  { role: "solution", strong: /^ (?:huong (?!dan)|(?:viec|cong viec|hanh dong|phuong an|cach (?:khac phuc|lam|xu ly)) )| (?:xu ly|cai thien|tiep theo|nang (?:diem|cao)|(?:can|phai) lam|lam gi) / },
  { role: "rule", strong: /^ (?:cach(?! (?:lam|khac phuc|xu ly) )|quy doi|(?:cac )?muc (?:diem|cham)|(?:dieu kien|huong dan|nguyen tac|tieu chuan|can cu(?! tu)|quy tac|giai thich|chi tiet|bang|khung|barem|thang|thuoc)(?: \S+)? (?:cham|tinh|cho|do|diem|danh gia)) /, weak: / (?:cach|thuoc do|khung|barem|mo ta|noi dung|thang|muc|tieu chuan|tieu chi|dieu kien|quy doi|nguyen tac|yeu cau|co so|quy dinh|xac dinh|cham|cho diem|can cu|dien giai|giai thich|danh gia|tinh|chi tiet|bang diem) / },
  { role: "reason", strong: / (?:vi sao|tai sao|vuong mac|kho khan|ton tai|han che|ly giai|chua (?:dat|lam)|giai thich|nguyen do|bat cap|vuong|diem nghen|van de) / },
  { role: "note", strong: /^ (?:y kien|luu y|ghi nhan) | (?:them|bo sung) $/ },
];

/** Those who judge or keep the table, and what they do: their columns are nobody's duty and prove nothing. */
const JUDGES = / (?:(?<! tu )cham(?! nhat)|tham dinh|tham tra|(?<!nguon )kiem tra|phuc tra|phe duyet|(?<! tu | theo doi )danh gia|cung cap tai lieu|cap nhat|nhap(?! lieu)|ban hanh|ra soat|nguoi (?:lap|ky)|ngay (?:lap|ky)) /;

/** "Trạng thái minh chứng": how far something is, which is nothing of it. */
const STATE = /^ (?:tinh trang|trang thai) /;

/** Whether a heading is about the state of what it names. */
export function speaksOfState(text: string): boolean {
  return STATE.test(` ${foldWords(text)} `);
}

/** What a heading only adds: "(nếu có)", "năm 2026". */
const ASIDE = /\([^)]*\)| năm 20\d\d/gu;

/** What the words of a heading that stands in no list may mean over texts, the strong ones apart. */
export function textCues(text: string): { readonly strong: readonly ColumnRole[]; readonly all: readonly ColumnRole[] } {
  const words = ` ${foldWords(text.replace(ASIDE, ""))} `;
  const judged = JUDGES.test(words);
  const mayBe = CUES.filter(({ role }) => !judged || role === "rule");
  const strong = mayBe.filter((cue) => cue.strong?.test(words) === true).map(({ role }) => role);
  const weak = mayBe.filter((cue) => cue.weak?.test(words) === true).map(({ role }) => role);
  return { strong, all: [...strong, ...weak.filter((role) => !strong.includes(role))] };
}

/** Roles that some words mean of points alone: before all points an explanation is that of a name, and a ground that of the whole row. */
const OF_POINTS: Readonly<Partial<Record<HeaderMeaning, RegExp>>> = { reason: / (?:giai thich|ly giai) /, evidence: /^ can cu $/ };

/** Whether words have a meaning only behind the points that they are about. */
export function isAboutPoints(text: string, meaning: HeaderMeaning): boolean {
  return OF_POINTS[meaning]?.test(` ${foldWords(text)} `) ?? false;
}
