import type { ColumnRole } from "../appendix-table";

/**
 * What a header cell can say. `score-*` are score columns by whose score they hold; `score` is a bare
 * "Điểm" that only its neighbours explain, `score-got` a "Điểm đạt" that may be this assessment's or the
 * last one's; `aside` is a column that an appendix table may have but that has no role, `other` one that
 * appendix tables do not have.
 */
export type HeaderMeaning =
  | ColumnRole
  | "score"
  | "score-self"
  | "score-council"
  | "score-final"
  | "score-got"
  | "score-year"
  | "aside"
  | "other";

export interface HeaderWording {
  readonly meaning: HeaderMeaning;
  /** How much the words alone prove: 3 can hardly mean anything else, 1 only hints. */
  readonly weight: 1 | 2 | 3;
  /** Words that the header contains, folded, without punctuation; `year` stands for 20xx. */
  readonly phrases: readonly string[];
  /** Whether the header, or one language of it ("STT (No.)"), must be these words and no others. */
  readonly whole?: true;
  /** Whether the words are cut to letters that may stand for others: then the role is asked about. */
  readonly short?: true;
  /** Whether other words must stand before them and none after: "Phòng Giáo dục chấm". */
  readonly ends?: true;
}

/** Header wordings of official appendix tables. Where several match, the heavier wins, then the earlier in this list. */
export const HEADER_VOCABULARY: readonly HeaderWording[] = [
  { meaning: "aside", weight: 3, phrases: ["so lieu nam year", "so lieu year", "so voi", "chenh lech", "tang giam", "ty le dat", "ti le dat", "diem mat", "diem bi", "diem tru", "con thieu", "diem con lai", "xep hang", "trung binh", "binh quan", "phan dau"] },

  { meaning: "support", weight: 3, phrases: ["don vi phoi hop", "co quan phoi hop", "cq phoi hop"] },
  { meaning: "lead", weight: 3, phrases: ["chu tri", "chu quan thuc hien", "phan cong thuc hien", "lead agency"] },
  { meaning: "lead", weight: 2, phrases: ["don vi thuc hien", "co quan thuc hien", "phu trach", "trach nhiem", "dau moi", "tham muu", "phan cong", "don vi duoc giao", "don vi theo doi", "co quan theo doi", "cung cap so lieu"] },
  { meaning: "support", weight: 2, phrases: ["phoi hop", "supporting agency"] },
  { meaning: "deadline", weight: 3, phrases: ["thoi gian hoan thanh", "thoi han", "han hoan thanh", "ngay hoan thanh", "thoi gian thuc hien", "hoan thanh truoc", "du kien hoan thanh", "thoi gian khac phuc", "han xu ly", "han chot", "deadline"] },
  { meaning: "deadline", weight: 2, phrases: ["thoi gian", "thoi diem", "tien do", "lo trinh"] },
  { meaning: "reason", weight: 3, phrases: ["ly do", "nguyen nhan", "li do", "vi sao", "tai sao", "dien giai ket qua", "dien giai diem"] },
  { meaning: "reason", weight: 2, phrases: ["giai trinh", "thuyet minh"] },
  { meaning: "evidence", weight: 3, phrases: ["kiem chung", "minh chung", "tlkc", "tai lieu chung minh", "van ban chung minh", "bang chung", "dan chung"] },
  { meaning: "evidence", weight: 2, phrases: ["duong dan", "evidence"] },
  { meaning: "solution", weight: 3, phrases: ["giai phap", "bien phap", "khac phuc"] },
  { meaning: "solution", weight: 1, phrases: ["nhiem vu", "kien nghi", "de xuat", "phuong huong"] },
  { meaning: "note", weight: 3, phrases: ["ghi chu", "chu thich", "nhan xet", "ghi nhan cua", "y kien cua"] },
  { meaning: "note", weight: 2, whole: true, phrases: ["note", "notes", "remarks"] },

  { meaning: "name", weight: 3, phrases: ["chi so va cach tinh", "chi so va cach cham", "tieu chi va cach tinh", "tieu chi va cach cham", "tieu chi va phuong phap", "chi so va phuong phap", "noi dung va cach cham", "noi dung tu danh gia", "noi dung tu cham", "yeu to"] },
  { meaning: "rule", weight: 3, phrases: ["cach xac dinh", "cach tinh", "cach danh gia", "cach cho diem", "cach thuc", "cach do", "phuong phap", "phuong thuc", "huong dan cham", "huong dan tinh", "huong dan danh gia", "huong dan cach", "nguyen tac cham", "quy dinh cham", "quy tac", "cong thuc", "tieu chuan cham", "phuong an cham", "muc cham", "dieu kien dat", "scoring method"] },
  { meaning: "rule", weight: 2, phrases: ["tinh diem", "cham diem nhu sau", "dien giai", "giai thich", "yeu cau dat", "huong dan", "can cu cham"] },
  { meaning: "evidence", weight: 2, phrases: ["can cu cham"] },

  { meaning: "max", weight: 3, phrases: ["diem toi da", "diem so toi da", "thang diem", "diem chuan", "diem tran", "diem quy dinh", "khung diem", "diem theo quy dinh", "diem theo bo chi so", "diem phan bo", "diem tieu chuan", "diem quy chuan", "diem dinh muc", "diem giao", "diem cao nhat", "max score", "maximum score", "diem max", "thang cham", "khung cham", "bieu diem", "barem"] },
  { meaning: "max", weight: 2, phrases: ["toi da", "maximum", "muc diem"] },
  { meaning: "max", weight: 2, whole: true, phrases: ["max", "thang"] },

  { meaning: "score-self", weight: 3, phrases: ["tu danh gia", "tu cham", "tu cho diem", "tu xac dinh", "don vi cham", "co so cham", "dia phuong cham", "don vi danh gia", "diem cua don vi", "tu ke khai", "co quan cham", "truoc tham dinh", "truoc khi tham dinh", "self assessment", "self score", "self assessed"] },
  { meaning: "score-final", weight: 3, phrases: ["diem sau", "ket qua sau", "sau tham dinh", "sau dieu chinh", "sau khi dieu chinh", "final score"] },
  { meaning: "score-final", weight: 3, phrases: ["chinh thuc", "cuoi cung", "ket luan", "thong nhat", "diem chot", "duoc cong nhan", "diem cong nhan", "diem phe duyet", "diem duoc duyet", "duoc phe duyet", "diem ghi nhan"] },
  { meaning: "score-council", weight: 3, phrases: ["hoi dong", "tham dinh", "hdtd", "phuc tra", "to cong tac cham", "to danh gia", "doan danh gia", "doan kiem tra", "phuc khao", "hau kiem", "diem cua to", "diem to thu ky", "diem ban chi dao", "ban chi dao danh gia", "cap tren", "diem kiem tra", "tham tra", "council"] },
  { meaning: "score-council", weight: 2, whole: true, short: true, phrases: ["diem hd", "hd cham", "d hd"] },
  { meaning: "score-self", weight: 2, whole: true, short: true, phrases: ["diem tc", "diem tdg", "d tc"] },
  { meaning: "score", weight: 2, whole: true, phrases: ["diem cham", "cham diem"] },
  { meaning: "score-council", weight: 2, ends: true, phrases: ["cham", "cham diem", "cham lai", "cho diem"] },
  { meaning: "score-year", weight: 3, phrases: ["nam year", "nam truoc", "diem ky truoc"] },
  { meaning: "score-year", weight: 2, whole: true, phrases: ["year"] },
  { meaning: "score-got", weight: 3, phrases: ["diem dat", "dat duoc", "diem cong bo"] },
  { meaning: "score-got", weight: 2, phrases: ["ket qua cham", "ket qua diem", "diem tong hop", "ket qua danh gia"] },
  { meaning: "score", weight: 3, phrases: ["nam nay", "diem chi so", "diem tieu chi", "diem thanh phan", "diem nhom"] },
  { meaning: "score", weight: 2, whole: true, phrases: ["diem", "so diem", "diem so", "diem danh gia", "tong diem", "ket qua", "score", "points", "point"] },

  { meaning: "other", weight: 3, phrases: ["ho va ten", "ho ten", "ngay sinh", "nam sinh", "chuc vu", "don gia", "gia ban", "thanh tien", "gioi tinh", "so dien thoai", "xep loai", "lop", "mon thi", "mon hoc", "diem toi thieu", "diem liet", "thi sinh", "hoc sinh", "sinh vien", "so bao danh", "doi bong", "so tran", "hieu so", "nha thau", "ten hang", "cau hoi", "kpi", "chi tieu giao", "ke hoach giao", "ty le hoan thanh", "nhan vien", "ngay cong", "doanh thu", "doanh so", "nhan biet", "thong hieu", "van dung", "ca nhan tu", "chi bo", "so tiet", "so gio", "giang vien", "hoc vien", "nguoi thuc hien", "cong ty", "nha cung cap"] },
  { meaning: "other", weight: 1, phrases: ["so luong", "kinh phi", "du toan", "so tien", "don vi tinh", "dvt", "nam hoc"] },
  { meaning: "other", weight: 2, whole: true, phrases: ["cau", "bai", "gia", "luong", "hang", "doi", "tran", "thang", "hoa", "thua", "sbd", "dia chi"] },
  { meaning: "other", weight: 1, whole: true, phrases: ["muc tieu", "ke hoach"] },

  { meaning: "name", weight: 3, phrases: ["chi so", "tieu chi", "noi dung danh gia", "noi dung cham"] },
  { meaning: "name", weight: 2, phrases: ["chi tieu", "indicator", "indicators", "criteria", "criterion"] },
  { meaning: "name", weight: 1, phrases: ["noi dung", "hang muc", "danh muc", "linh vuc", "tru cot"] },
];
