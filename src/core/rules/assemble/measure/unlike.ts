/** Nouns of which one is no part of the other, whatever is counted by them. */
const KINDS = ["hộ(?! kinh doanh)", "xã|phường", "thôn|xóm|tổ dân phố", "doanh nghiệp", "cán bộ|công chức|viên chức|cbcc", "học sinh|sinh viên"].map(named);
/** Files are no part of what they are not counted by; but one may be kept of every person or household: "Số hồ sơ sức khỏe / Tổng số hộ". */
const FILES = named("hồ sơ");
/** Words of any figure's name. */
const COMMON = /^(?:số|lượng|tổng|tỷ|lệ|có|được|đã|trong|năm|của|và|các|trên|\p{L}{1,2})$/u;
const ABBREVIATION = /^[^aeiouyà-ỹ\d]+$/u;

/** Whether a figure, in lower case, cannot be a part of another, as nouns of two kinds tell: "tỷ lệ xã có kế hoạch", "số hộ có mạng". */
export function countUnlike(part: string, whole: string): boolean {
  const kind = KINDS.find((each) => each.test(part));
  const other = [...KINDS, FILES].find((each) => each.test(whole));
  return kind !== undefined && other !== undefined && kind !== other && haveNothingInCommon(part, whole);
}

/** How a figure's name begins that counts one of these things. */
function named(nouns: string): RegExp {
  return new RegExp(`^(?:tỷ lệ |tổng )?(?:số )?(?:lượng )?(?:các )?(?:${nouns})(?: |$)`, "u");
}

/** Whether names, in lower case, have no telling word in common; a name with an abbreviation may have any. */
export function haveNothingInCommon(one: string, other: string): boolean {
  const [words, others] = [one, other].map(wordsOf);
  const telling = words?.filter((word) => !COMMON.test(word)) ?? [];
  return telling.length > 0 && ![...(words ?? []), ...(others ?? [])].some((word) => ABBREVIATION.test(word)) && !telling.some((word) => others?.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,;:()/]+/u).filter((word) => word !== "");
}
