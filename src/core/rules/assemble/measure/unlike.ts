/** Nouns of which one is no part of the other, whatever is counted by them. */
const KINDS = ["hộ(?! kinh doanh)", "xã|phường", "thôn|xóm|tổ dân phố", "doanh nghiệp", "cán bộ|công chức|viên chức|cbcc", "học sinh|sinh viên"];
/** Files are no part of what they are not counted by; but one may be kept of every person or household: "Số hồ sơ sức khỏe / Tổng số hộ". */
const FILES = "hồ sơ";
/** How a figure's name begins that counts one of these things; each has a group of its own. */
const COUNTED = new RegExp(`^(?:tỷ lệ |tổng )?(?:số )?(?:lượng )?(?:các )?(?:${[FILES, ...KINDS].map((nouns) => `(${nouns})`).join("|")})(?: |$)`, "u");
const FILES_GROUP = 1;
/** Words of any figure's name. */
const COMMON = /^(?:số|lượng|tổng|tỷ|lệ|có|được|đã|trong|năm|của|và|các|trên|\p{L}{1,2})$/u;
const ABBREVIATION = /^[^aeiouyà-ỹ\d]+$/u;

/** Whether a figure, in lower case, cannot be a part of another, as nouns of two kinds tell: "tỷ lệ xã có kế hoạch", "số hộ có mạng". */
export function countUnlike(part: string, whole: string): boolean {
  const kind = kindOf(part);
  if (kind === null || kind === FILES_GROUP) return false;
  const other = kindOf(whole);
  return other !== null && kind !== other && haveNothingInCommon(part, whole);
}

/** The group of the things that a figure counts. Null: other things. */
function kindOf(figure: string): number | null {
  const found = COUNTED.exec(figure);
  return found === null ? null : found.findIndex((nouns, group) => group > 0 && nouns !== undefined);
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
