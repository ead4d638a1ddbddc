import type { ColumnRole } from "./appendix-table";

/**
 * What a header cell can say. `score-*` are score columns by whose score they hold; `score` is a bare
 * "Điểm" that only its neighbours explain; `other` is a column that appendix tables do not have.
 */
export type HeaderMeaning =
  | ColumnRole
  | "score"
  | "score-self"
  | "score-council"
  | "score-final"
  | "score-year"
  | "other";

export interface HeaderWording {
  readonly meaning: HeaderMeaning;
  /** How much the words alone prove: 3 can hardly mean anything else, 1 only hints. */
  readonly weight: 1 | 2 | 3;
  /** Words that the header contains, folded, without punctuation; `year` stands for 20xx. */
  readonly phrases: readonly string[];
  /** Whether the header must be these words and no others. */
  readonly whole?: true;
}

/** Header wordings of official appendix tables. Where several match, the heavier wins, then the earlier in this list. */
export const HEADER_VOCABULARY: readonly HeaderWording[] = [
  { meaning: "code", weight: 3, whole: true, phrases: ["stt", "tt", "so tt", "so thu tu", "thu tu", "ma", "ma so", "ma chi so", "ma tieu chi", "ma cs", "muc", "so muc"] },

  { meaning: "support", weight: 3, phrases: ["don vi phoi hop", "co quan phoi hop", "cq phoi hop"] },
  { meaning: "lead", weight: 3, phrases: ["chu tri", "chu quan thuc hien"] },
  { meaning: "support", weight: 2, phrases: ["phoi hop"] },
  { meaning: "lead", weight: 2, phrases: ["don vi thuc hien", "co quan thuc hien", "phu trach", "chiu trach nhiem", "dau moi", "don vi tham muu", "co quan tham muu", "phan cong"] },
  { meaning: "deadline", weight: 3, phrases: ["thoi gian hoan thanh", "thoi han", "han hoan thanh", "thoi gian thuc hien"] },
  { meaning: "deadline", weight: 2, phrases: ["thoi gian", "tien do", "lo trinh"] },
  { meaning: "reason", weight: 3, phrases: ["ly do", "nguyen nhan", "li do"] },
  { meaning: "evidence", weight: 3, phrases: ["tai lieu kiem chung", "kiem chung", "minh chung", "tlkc", "tai lieu chung minh"] },
  { meaning: "solution", weight: 3, phrases: ["giai phap", "bien phap"] },
  { meaning: "solution", weight: 1, phrases: ["nhiem vu", "kien nghi"] },
  { meaning: "note", weight: 3, phrases: ["ghi chu"] },

  { meaning: "rule", weight: 3, phrases: ["cach xac dinh", "cach tinh", "cach cham", "cach danh gia", "cach cho diem", "phuong phap", "huong dan cham", "huong dan tinh", "huong dan danh gia", "nguyen tac cham", "quy tac", "cong thuc"] },
  { meaning: "rule", weight: 2, phrases: ["tinh diem", "cham diem nhu sau", "dien giai", "yeu cau dat"] },

  { meaning: "max", weight: 3, phrases: ["diem toi da", "diem so toi da", "thang diem", "diem chuan", "diem tran", "diem quy dinh", "khung diem", "diem theo quy dinh", "diem cao nhat", "muc diem toi da", "so diem toi da"] },
  { meaning: "max", weight: 2, phrases: ["toi da"] },

  { meaning: "score-self", weight: 3, phrases: ["tu danh gia", "tu cham", "tu cho diem", "diem tu", "don vi cham", "co quan cham"] },
  { meaning: "score-council", weight: 3, phrases: ["hoi dong", "tham dinh", "hdtd", "to cong tac cham", "to danh gia"] },
  { meaning: "score-year", weight: 3, phrases: ["diem nam year", "diem dti year", "diem so nam year", "ket qua nam year", "nam year", "diem year", "diem nam truoc"] },
  { meaning: "score-year", weight: 2, whole: true, phrases: ["year"] },
  { meaning: "score-final", weight: 3, phrases: ["diem dat", "diem dat duoc", "dat duoc", "diem chinh thuc", "diem cong bo", "diem cuoi cung", "diem ket luan", "diem duoc cong nhan", "diem phe duyet"] },
  { meaning: "score-final", weight: 2, phrases: ["ket qua cham", "ket qua diem", "diem tong hop", "ket qua danh gia"] },
  { meaning: "score", weight: 2, whole: true, phrases: ["diem", "so diem", "diem so", "diem danh gia", "diem cham", "ket qua"] },

  { meaning: "other", weight: 3, phrases: ["ho va ten", "ho ten", "ngay sinh", "nam sinh", "chuc vu", "don gia", "thanh tien", "so luong", "kinh phi", "du toan", "so tien", "gioi tinh", "so dien thoai", "xep loai", "don vi tinh", "lop", "mon thi", "mon hoc"] },

  { meaning: "name", weight: 3, phrases: ["chi so thanh phan", "chi so chinh", "ten chi so", "chi so danh gia", "tieu chi thanh phan", "tieu chi danh gia", "nhom chi so", "bo chi so", "ten tieu chi", "chi so tieu chi", "tieu chi chi so", "noi dung chi so", "noi dung tieu chi", "noi dung danh gia"] },
  { meaning: "name", weight: 2, phrases: ["chi so", "tieu chi", "chi tieu"] },
  { meaning: "name", weight: 1, phrases: ["noi dung", "hang muc", "danh muc"] },
];
