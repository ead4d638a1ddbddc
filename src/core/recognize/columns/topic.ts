import { foldWords } from "../../text/fold-text";
import { oncePerText } from "../../memo/once-per-text";

/** Words of digital transformation itself, folded: an appendix of its indicators has some of them somewhere, other matters of computers hardly ever. */
const TRANSFORMATION = [
  "chuyen doi so", "cds", "dti", "nhan thuc so", "the che so", "ha tang so", "nhan luc so", "chinh quyen so", "chinh phu so", "kinh te so", "xa hoi so", "du lieu so", "nen tang so",
  "cong dan so", "doanh nghiep so", "dich vu so", "danh tinh so", "an toan so", "ky nang so", "cong nghe so", "hoat dong so", "van hoa so", "nen tang chuyen doi", "chuyen doi nhan thuc",
  "digital transformation", "digital government", "digital economy", "digital society",
] as const;

/** Words of computers and networks, which the names of such an appendix speak of as well. */
export const DIGITAL = [
  ...TRANSFORMATION, "so hoa", "chu ky so", "ky so", "du lieu", "truc tuyen", "dien tu", "cong nghe thong tin",
  "cntt", "internet", "phan mem", "dich vu cong", "bang rong", "dien thoai thong minh", "may tinh", "cong ttdt", "website",
  "khong dung tien mat", "vien thong", "ma doc", "dinh danh", "so du lieu", "ipv6", "an toan thong tin", "moi truong mang",
  "digital", "online", "data", "software", "electronic", "information", "network",
] as const;

/** Words by which a title says that a table measures: an index, a set of criteria, points. */
export const MEASURES = ["chi so", "tieu chi", "dti", "muc do", "cham diem", "cham ve", "tu cham", "diem chuyen doi so", "tu danh gia", "danh gia chuyen doi so", "danh gia cds", "tham dinh chuyen doi so", "index"] as const;

/** Those of an index itself. */
const INDEX = ["chi so", "dti", "muc do"] as const;

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
  "luan van", "luan an", "do an tot nghiep", "bai thi", "de thi", "thi sinh", "hoi thi", "cuoc thi", "hai long",
] as const;

/** Words with which "số" behind them is a number or a count ("dân số", "mã số"); behind others it says that they are digital ("học bạ số"). */
const COUNTED = "chỉ|dân|định|hoạch|tờ trình|công văn|hệ|mã|tổng|đa|thiểu|một|vài|nhiều|trị|biển|hằng|thông|con|tham|phân|biến|tần|cơ|doanh|sĩ|quân|kỷ|ước|điểm|dãy|hiệu|thương|vô|ẩn|về|theo|là|và|các|những";
const BEHIND = "(?= *(?:$|[,;(/]|(?:năm|quý|tháng|kỳ|cấp) [\\p{L}\\d]))";
const DIGITAL_THING = new RegExp(`(?<!(?:^|[^\\p{L}])(?:${COUNTED}))(?<=\\p{L}{2}) số${BEHIND}`, "u");

/** Whether a text speaks of digital transformation or of what belongs to it. */
export const isDigital: (text: string) => boolean = oncePerText((text) => mentions(text, DIGITAL) || endsDigital(text) || (mentions(text, PERHAPS_DIGITAL) && !mentions(text, FOREIGN_NAMES)));

/** "Học bạ số", "Quản trị số": the word behind the thing. */
function endsDigital(text: string): boolean {
  return DIGITAL_THING.test(text.normalize("NFC").toLowerCase());
}

/** Whether a text speaks of digital transformation itself, not only of computers and networks. */
export const isTransformation: (text: string) => boolean = oncePerText((text) => mentions(text, TRANSFORMATION));

/** "TRỤ CỘT 2: VẬN HÀNH SỐ": one of several is a part of an index. */
const PILLAR = /(?:^| )tru cot (?:\d+|[ivx]+) /;

/** Whether a title says that what stands below measures digital transformation, or how digital a thing is ("Chỉ số kho bạc số"). */
export function isIndexTitle(text: string): boolean {
  return (isTransformation(text) && mentions(text, MEASURES)) || ((mentions(text, INDEX) || PILLAR.test(foldWords(text))) && endsDigital(text));
}

/** Words over the columns by which a table says that it measures. */
const MEASURING_HEADERS = ["diem", "cham", "chi so", "tieu chi", "barem", "score", "points", "indicator", "indicators", "criteria", "criterion", "tu danh gia"] as const;

/** Whether the words over a column speak of points or of what they are given for. */
export function isMeasuringHeader(text: string): boolean {
  return mentions(text, MEASURING_HEADERS);
}

/** Whether the words over the names call them indicators; criteria are of everything. */
export function areIndicators(header: string): boolean {
  return mentions(header, ["chi so", "indicator", "indicators"]);
}

/** Whether a name is that of a criterion of another matter. */
export const isForeignName: (text: string) => boolean = oncePerText((text) => mentions(text, FOREIGN_NAMES) && !isDigital(text));

/** Whether a title is that of an examination, a contest, of goods and money or of an assessment of persons. */
export function isForeignTitle(text: string): boolean {
  return mentions(text, NEVER_OURS) || (mentions(text, ["khao sat"]) && !isIndexTitle(text)) || (mentions(text, FOREIGN) && !isDigital(text));
}

/** Whether a text has one of the folded phrases, as whole words. */
export function mentions(text: string, phrases: readonly string[]): boolean {
  const words = ` ${foldWords(text)} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
