/** Nouns of which one is no part of the other, whatever is counted by them. */
const KINDS: readonly RegExp[] = ["hộ(?! kinh doanh)", "xã|phường", "thôn|xóm|tổ dân phố", "doanh nghiệp", "cán bộ|công chức|viên chức|cbcc", "học sinh|sinh viên", "hồ sơ"].map((nouns) => new RegExp(`^(?:tỷ lệ |tổng )?(?:số )?(?:lượng )?(?:các )?(?:${nouns})(?: |$)`, "u"));
/** Words of any figure's name. */
const COMMON = /^(?:số|lượng|tổng|tỷ|lệ|có|được|đã|trong|năm|của|và|các|trên|\p{L}{1,2})$/u;
const ABBREVIATION = /^[^aeiouyà-ỹ\d]+$/u;

/** Whether two figures, in lower case, are told by nouns of two kinds: "tỷ lệ xã có kế hoạch", "số hộ có mạng". */
export function countUnlike(one: string, other: string): boolean {
  const kinds = [one, other].map((name) => KINDS.findIndex((kind) => kind.test(name)));
  return kinds[0] !== kinds[1] && !kinds.includes(-1) && haveNothingInCommon(one, other);
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
