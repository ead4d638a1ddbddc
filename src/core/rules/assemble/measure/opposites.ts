/** Words of which one excludes the other, where names of figures part a whole by them: what is late and in time, on line and on paper. */
const OPPOSITES: readonly (readonly [one: RegExp, other: RegExp])[] = [
  [/(?:^| )(?:trễ|quá hạn|chậm|muộn)(?: |$)/u, /(?:^| )(?:đúng|trước|trong) hạn(?: |$)/u],
  [/ (?:trực tuyến|điện tử|ký số|số hóa|qua mạng)(?: |$)/u, / trực tiếp(?: |$)| giấy(?= (?:trong|của|trên|do) |$)(?<!(?:không|phi|thay)(?: \p{L}+){0,2} giấy)| thủ công(?: |$)/u],
  [/ toàn trình(?: |$)/u, / một phần(?: |$)/u],
  [/ nông thôn(?: |$)/u, / (?:thành|đô) thị(?: |$)/u],
  [/ (?:ngoài công lập|tư thục|ngoài nhà nước)(?: |$)/u, / (?<!ngoài )(?:công lập|nhà nước)(?: |$)/u],
  [/ trong nước(?: |$)/u, / (?:nước ngoài|ngoài nước)(?: |$)/u],
  [/ nội trú(?: |$)/u, / ngoại trú(?: |$)/u],
  [/ tự nguyện(?: |$)/u, / bắt buộc(?: |$)/u],
];

/** Any of them. */
const TELLING = new RegExp(OPPOSITES.flatMap((pair) => pair.map(({ source }) => source)).join("|"), "u");

/** Whether names, in lower case, are of things that exclude each other: "tỷ lệ văn bản điện tử", "số văn bản giấy". */
export function areOpposed(name: string, other: string): boolean {
  return TELLING.test(name) && TELLING.test(other) && OPPOSITES.some(([one, against]) => (isOnly(name, one, against) && isOnly(other, against, one)) || (isOnly(name, against, one) && isOnly(other, one, against)));
}

function isOnly(words: string, kind: RegExp, against: RegExp): boolean {
  return kind.test(words) && !against.test(words);
}
