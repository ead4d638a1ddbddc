/** A name that a line holds, and how local the authority is: the higher, the more local. */
export interface NamedAuthority {
  readonly name: string;
  readonly rank: number;
}

/** "Đơn vị: Sở Tài chính", "Tên cơ quan được đánh giá – …": what stands before the name. */
const LABEL = /^(?:tên\s+)?(?:đơn vị|cơ quan|địa phương)(?:\s*[,/]\s*(?:đơn vị|cơ quan|địa phương))*(?:\s+(?:được đánh giá|tự đánh giá|tự chấm(?: điểm)?|báo cáo|thực hiện))?\s*[:：]\s*(.*)$/iu;

/** What an authority's name begins with, the more local the later; `whole` names are complete without more words. */
const AUTHORITIES: readonly { readonly words: string; readonly rank: number }[] = [
  { words: "(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\\s+(?:tỉnh|thành phố)", rank: 1 },
  { words: "tỉnh", rank: 1 },
  { words: "(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\\s+(?:huyện|thị xã|quận)", rank: 3 },
  { words: "huyện|thị xã|quận", rank: 3 },
  { words: "sở|ban quản lý|ban dân tộc|thanh tra|văn phòng|chi cục|trung tâm|bảo hiểm xã hội", rank: 4 },
  { words: "(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\\s+(?:xã|phường|thị trấn|đặc khu)", rank: 5 },
  { words: "xã|phường|thị trấn|đặc khu", rank: 5 },
];

/** Where the name of a place or office ends within a sentence. */
const END = /\s*(?:\s[-–—]|[,;:(]|(?<!\p{L})(?:năm|theo|kèm|về|thuộc|tỉnh|của)(?!\p{L}))/iu;

/** The longest that a name is. */
const LONGEST = 80;

/** The name behind a label in the same cell, or in the next one. */
export function nameInLabel(text: string, next: string): readonly string[] {
  const match = LABEL.exec(text);
  if (!match) return [];
  const name = (match[1] ?? "").replace(/^[.…_\s]+|[.…_\s]+$/gu, "") || next.trim();
  return name !== "" && name.length <= LONGEST && /\p{L}/u.test(name) ? [name] : [];
}

/** The authority that a whole line names ("SỞ TÀI CHÍNH"), or a title ends with ("… của UBND xã Tân Lập năm 2024"). */
export function nameInLine(text: string): readonly NamedAuthority[] {
  const line = text.normalize("NFC");
  return AUTHORITIES.flatMap(({ words, rank }) => {
    const whole = line.length <= LONGEST ? new RegExp(`^(${words})(\\s+\\p{L}.*)$`, "iu").exec(line) : null;
    const found = whole ?? new RegExp(`(?:của|[–—:-])\\s*(${words})(\\s+\\p{L}.*)$`, "iu").exec(line);
    return found === null ? [] : [{ name: `${found[1] ?? ""}${beforeEnd(found[2] ?? "")}`, rank }];
  });
}

function beforeEnd(text: string): string {
  const end = text.search(END);
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
}

/** "DTI 2024 - Sở Tài chính (bản cuối).xlsx" → "Sở Tài chính". */
export function nameInFile(file: string): string {
  const base = (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]+$/u, "").normalize("NFC");
  const words = base.replace(/[_]+/g, " ").replace(/\([^)]*\)/g, " ").split(/\s*[-–—.]\s*|\s+/u);
  const kept = words.filter((word) => word !== "" && !/^\d+$/.test(word));
  const named = kept.join(" ").replace(FILLER, " ").replace(/\s+/g, " ").trim();
  return named === "" ? base.trim() : named;
}

const FILLER = /(?<![\p{L}\d])(?:dti|bộ chỉ số|chuyển đổi số|phụ lục|phu luc|tự chấm|tu cham|chấm điểm|cham diem|báo cáo|bao cao|bản cuối|ban cuoi|final|copy|năm|nam|số liệu minh hoạ)(?![\p{L}\d])/giu;
