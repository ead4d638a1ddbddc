import { ofLines, ofText, written, type ReadText, type Rewording } from "./rewording";

// What leads to the points of a level or an option: ": 5 điểm" in other words.

const AWARD = /[:：] ?(?:được )?(\d+(?:[.,]\d+)?) ?(?:điểm|đ)(?=[\s;.,]|$)/gu;

/** A text with two such awards and no formula, whose signs would be taken for others. */
function holdsAwards(rule: string): boolean {
  return (rule.match(AWARD) ?? []).length > 1 && !rule.includes("=");
}

function award(name: string, write: (points: string, one: ReadText) => string, refusable?: string): Rewording {
  return ofText(name, (rule, one) => (holdsAwards(rule) ? rule.replace(AWARD, (_award, points: string) => write(points, one)) : null), refusable);
}

const valueOf = (points: string): number => Number(points.replace(",", "."));
const forZero = (words: string, refusable?: string): Rewording => award(words, (points) => (valueOf(points) === 0 ? `: ${words}` : `: ${points} điểm`), refusable);

/** A line that is a condition with its points. */
const LINE = /^(?!Nếu|Còn|Các|Trường|Ngược|Mỗi|Cứ|[a-zđ\d][.)])([^:]{3,}?)\s*: ?(\d+(?:[.,]\d+)?) ?điểm([;.]?)$/iu;

function condition(name: string, write: (condition: string, points: string, end: string) => string, refusable: string): Rewording {
  return ofText(name, (rule) => (holdsAwards(rule) ? ofLines(rule, (line) => line.replace(LINE, (_line, words: string, points: string, end: string) => write(words, points, end))) : null), refusable);
}

/** Which of its awards a text loses the sign of: another one from text to text. */
function withoutSign(rule: string): string {
  const awards = [...rule.matchAll(AWARD)];
  const lost = awards[rule.length % awards.length];
  return lost === undefined ? rule : `${rule.slice(0, lost.index)} ${rule.slice(lost.index).replace(/^[:：] ?(?:được )?/u, "")}`;
}

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const AMBIGUOUS = "a dash may be a minus, and a comma may part two things";
const SENTENCES = "a sentence of several options on one line, or one with other words around its points";

export const AWARDS: readonly Rewording[] = [
  award("được 5 điểm", (points) => ` được ${points} điểm`, SENTENCES),
  award("thì được 5 điểm", (points) => ` thì được ${points} điểm`, SENTENCES),
  award(", được 5 điểm", (points) => `, được ${points} điểm`, AMBIGUOUS),
  award("được tính 5 điểm", (points) => ` được tính ${points} điểm`, SENTENCES),
  award(": được chấm 5 điểm", (points) => `: được chấm ${points} điểm`, SENTENCES),
  award(": tính 5 điểm", (points) => `: tính ${points} điểm`, SENTENCES),
  award(": điểm 5", (points) => `: điểm ${points}`, SENTENCES),
  award(": Điểm: 5", (points) => `: Điểm: ${points}`, SENTENCES),
  award(": số điểm là 5", (points) => `: số điểm là ${points}`, SENTENCES),
  award("→ 5 điểm", (points) => ` → ${points} điểm`, SENTENCES),
  award("- 5 điểm", (points) => ` - ${points} điểm`, AMBIGUOUS),
  award("(5 điểm)", (points) => ` (${points} điểm)`, SENTENCES),
  award("[5 điểm]", (points) => ` [${points} điểm]`, SENTENCES),
  award(":5 điểm", (points) => `:${points} điểm`),
  award(": 5,0 điểm", (points) => `: ${/[.,]/u.test(points) ? points : `${points},0`} điểm`),
  award(": 05 điểm", (points) => `: ${/^\d$/u.test(points) ? `0${points}` : points} điểm`),
  award(": 5", (points) => `: ${points}`, "a figure without its unit may count things"),
  award(": điểm tối đa", (points, { max }) => (valueOf(points) === max ? ": điểm tối đa" : `: ${points} điểm`), SENTENCES),
  award(": 5/5 điểm", (points, { max }) => `: ${points}/${written(max)} điểm`, "a stroke may also divide"),
  ofText("one colon missing", (rule) => (holdsAwards(rule) ? withoutSign(rule) : null), "without its sign the first line may be the heading of those below it"),
  award("all colons missing", (points) => ` ${points} điểm`, "the words of a condition may end in the figure, or be the heading of those below them"),
  forZero("không có điểm", SENTENCES),
  forZero("không được điểm", SENTENCES),
  forZero("không tính điểm", "it may say that the row is left out"),
  forZero("điểm 0", SENTENCES),
  condition("Nếu …thì được 5 điểm", (words, points, end) => `Nếu ${small(words)} thì được ${points} điểm${end}`, SENTENCES),
  condition("Trường hợp …: 5 điểm", (words, points, end) => `Trường hợp ${small(words)}: ${points} điểm${end}`, SENTENCES),
  condition("5 điểm nếu …", (words, points) => `${points} điểm nếu ${small(words)}`, SENTENCES),
  condition("5 điểm: …", (words, points) => `${points} điểm: ${words}`, SENTENCES),
];
