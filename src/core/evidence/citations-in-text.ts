import type { Citation, CitationProblem, TextPiece } from "./citation";
import { citedDate } from "./cited-date";
import { DOCUMENT_KINDS } from "./document-kinds";

const NAMES = DOCUMENT_KINDS.map(({ name }) => name.replace(" ", String.raw`\s+`)).join("|");
const ABBREVIATIONS = [...new Set(DOCUMENT_KINDS.flatMap(({ abbreviations }) => abbreviations))];

/** "Quyết định", "QĐ", "CV", with "số" behind it, or "số" alone. */
const KIND = String.raw`(?:(?<kind>(?<![\p{L}\d/-])(?:${NAMES}|${ABBREVIATIONS.join("|")}))\s*)?(?<so>(?<!\p{L})số\s*:?\s*)?`;
/** "QĐ-UBND", "NQ/TU", "BTTTT-THH", "TTr- STTTT": groups of capitals with a mark between. */
const GROUP = String.raw`\p{Lu}[\p{L}&\d]{0,14}`;
const SYMBOL = String.raw`${GROUP}(?:\s?[-–/]\s?${GROUP}){0,3}`;
const NUMBER = String.raw`(?<number>(?<digits>\d{1,5}\p{Ll}?)\s?(?<mark>[/-])\s?(?:(?<year>(?:19|20)\d\d)\s?/\s?)?(?<symbol>${SYMBOL})(?![\p{L}\d]))`;
/** "Kế hoạch số …/KH-UBND", "Quyết định số ngày …": the number was left out. */
const UNNUMBERED = String.raw`(?<blank>(?:[.…_ ]*[/](?=\s?\p{Lu})\s?${SYMBOL})|(?=\s*(?:ngày|của|về)(?!\p{L})))`;

const CITED = new RegExp(`${KIND}(?:${NUMBER}|${UNNUMBERED})`, "giu");

/** Every document that a text cites, in order. */
export function citationsIn(text: string): readonly Citation[] {
  const heads = [...text.matchAll(CITED)].filter(isCitation);
  return heads.map((head, index) => citation(text, head, heads[index + 1]?.index ?? text.length));
}

/** Digits, a mark and letters also make fractions and codes: a number of a document has a kind, "số", or a symbol of two groups. */
function isCitation({ groups = {} }: RegExpExecArray): boolean {
  const { kind, so, number, symbol = "" } = groups;
  if (number === undefined) return so !== undefined && kind !== undefined;
  const [first = ""] = symbol.split(/\s?[-–/]\s?/);
  const letters = /^\p{Lu}{2}|^\p{Lu}\p{Ll}?\p{Lu}|^TTr|^CTr/u;
  if (!letters.test(first)) return false;
  return kind !== undefined || so !== undefined || ABBREVIATIONS.includes(first) || /[-–/]/.test(symbol);
}

function citation(text: string, head: RegExpExecArray, limit: number): Citation {
  const { kind: kindWords, number: numberWords } = head.groups ?? {};
  const kind = kindWords === undefined ? null : piece(text, head.index, head.index + kindWords.length);
  const headEnd = head.index + head[0].length;
  const numbered = numberWords === undefined ? null : { ...piece(text, headEnd - numberWords.length, headEnd), normal: normalNumber(head) };
  const end = endOf(text, headEnd, limit);
  const rest = text.slice(headEnd, end);
  const dated = citedDate(rest);
  const date = dated && { ...piece(text, headEnd + dated.start, headEnd + dated.end), day: dated.day };
  const subject = subjectOf(text, date?.end ?? headEnd, end);
  const issuer = issuerOf(text, date?.end ?? headEnd, subject?.start ?? end);
  const last = Math.max(headEnd, date?.end ?? 0, issuer?.end ?? 0, subject?.end ?? 0);
  return { start: head.index, end: last, kind, number: numbered, date, issuer, subject, problems: problemsOf(head, kind, numbered, date) };
}

/** "123/QĐ-UBND" whatever spaces and dashes it is written with. */
function normalNumber({ groups = {} }: RegExpExecArray): string {
  const { digits = "", mark = "/", year, symbol = "" } = groups;
  const letters = symbol.replace(/\s?([-–/])\s?/g, (_, dash: string) => (dash === "–" ? "-" : dash));
  return `${digits}${mark}${year === undefined ? "" : `${year}/`}${letters}`;
}

/** A citation ends with its line, at a semicolon, or where the next begins. */
function endOf(text: string, from: number, limit: number): number {
  const stop = /[;\n]|\.\s+(?=\p{Lu})/u.exec(text.slice(from, limit));
  return stop ? from + stop.index : limit;
}

const SUBJECT = /(?<![\p{L}])(?:v\/v|về\s+việc|về|ban\s+hành|phê\s+duyệt|thành\s+lập|triển\s+khai|kiện\s+toàn)(?!\p{L})/iu;
const ISSUER = /(?<!\p{L})của(?!\p{L})\s*/iu;

function subjectOf(text: string, from: number, end: number): TextPiece | null {
  const match = SUBJECT.exec(text.slice(from, end));
  return match ? trimmed(text, from + match.index, end) : null;
}

function issuerOf(text: string, from: number, end: number): TextPiece | null {
  const match = ISSUER.exec(text.slice(from, end));
  return match ? trimmed(text, from + match.index + match[0].length, end) : null;
}

function problemsOf(head: RegExpExecArray, kind: TextPiece | null, number: TextPiece | null, date: Citation["date"]): readonly CitationProblem[] {
  const problems: CitationProblem[] = [];
  if (number === null) problems.push("number-missing");
  if (date === null) problems.push("date-missing");
  else if (date.day === null) problems.push("date-impossible");
  if (number !== null && kind !== null && differs(kind.text, head.groups?.["symbol"] ?? "")) problems.push("kind-differs");
  return problems;
}

/** Whether the symbol begins with the abbreviation of another kind than the words name. */
function differs(words: string, symbol: string): boolean {
  const [first = ""] = symbol.split(/\s?[-–/]\s?/);
  const own = DOCUMENT_KINDS.find(({ name, abbreviations }) => name === words.toLowerCase().replace(/\s+/g, " ") || abbreviations.includes(words));
  const others = DOCUMENT_KINDS.filter((kind) => kind.abbreviations.includes(first));
  const isLetter = own?.name === "công văn" || own?.name === "văn bản";
  return own !== undefined && !isLetter && others.length > 0 && !others.includes(own);
}

function piece(text: string, start: number, end: number): TextPiece {
  return { text: text.slice(start, end), start, end };
}

/** Without spaces, commas and brackets around; null where nothing is left. */
function trimmed(text: string, from: number, to: number): TextPiece | null {
  const inside = text.slice(from, to);
  const start = from + (/^[\s,(]*/.exec(inside)?.[0].length ?? 0);
  const end = to - (/[\s,.(]*$/.exec(inside)?.[0].length ?? 0);
  return start < end ? piece(text, start, end) : null;
}
