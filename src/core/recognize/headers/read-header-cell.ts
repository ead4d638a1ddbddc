import { foldWords } from "../../text/fold-text";
import { asInstitute } from "./as-institute";
import { authorityTier } from "./authority-tier";
import { isCodeHeading } from "./code-heading";
import type { HeaderMeaning, HeaderWording } from "./header-vocabulary";
import { HEADER_VOCABULARY } from "./header-vocabulary";
import { namesSelf, pointHints, speaksOfWords } from "./point-words";

/** What the words of a header cell say, and how surely. */
export interface HeaderReading {
  readonly meaning: HeaderMeaning;
  readonly weight: number;
  /** The year that it names, or null. */
  readonly year: number | null;
  /** Whether the words are cut to letters that may stand for others. */
  readonly short?: true;
  /** Whether a person said so. */
  readonly byHand?: true;
  /** Whether the words stand in no list, and their parts together with what stands below told it. */
  readonly inferred?: true;
}

/** Longer texts are contents, not headers. */
export const LONGEST_HEADER = 140;

const YEAR = /\b20\d\d\b/;

/** What parts the languages of a header, and its number: "STT (No.)", "Điểm (3)", "Criteria / Tiêu chí". */
const PARTS = /[/\n()[\]]|\s[-–]\s/;

/** What a second language begins with. */
const LANGUAGES = /[\n(]/;

/** Reads one header text, or null where its words are none of ours. */
export function readHeaderCell(written: string): HeaderReading | null {
  if (written.length > LONGEST_HEADER) return null;
  const text = asInstitute(unbroken(written));
  const folded = foldWords(text);
  if (folded === "") return text.trim() === "#" ? { ...CODE, year: null } : null;
  const wording = share(folded, text) ?? judgement(folded) ?? decision(folded) ?? whoseInYear(folded) ?? ownWords(text, folded) ?? (PARTS.test(text) ? wholePart(text) : null) ?? awardOfAuthority(text);
  if (!wording) return null;
  return { meaning: wording.meaning, weight: wording.weight, year: yearIn(folded), ...(wording.short ? { short: true } : {}) };
}

/** "STT (No.)", "Mã số\n(1)": a heading of codes, said again behind it; "Sở\ntự chấm" only begins like one of numbers. */
function isCodeInFirst(text: string): boolean {
  const end = text.search(LANGUAGES);
  const rest = text.slice(end + 1);
  return end > 0 && isCodeHeading(foldWords(text.slice(0, end))) && (text[end] === "(" || !/\P{ASCII}/u.test(rest) || isCodeHeading(foldWords(rest)));
}

/** "Tổng công ty chấm" is about points, though companies have none in an appendix but as authorities. */
function ownWords(text: string, folded: string): Wording | null {
  if (isCodeInFirst(text)) return CODE;
  const wording = ownAward(text, heaviest(withoutYear(folded)));
  if (wording?.meaning !== "other") return wording;
  // "Công ty tự nhận": what stands below tells whether these are points.
  return awardOfAuthority(text) ?? (folded.includes("cong ty ") && pointHints(text).length > 0 ? null : wording);
}

/** "Xã tự rà soát, chấm": who gives points to himself is no council. */
function ownAward(text: string, wording: Wording | null): Wording | null {
  return wording?.meaning === "score-council" && wording.weight === AWARD.weight && namesSelf(text) ? OWN : wording;
}

/** Reads a header as the heaviest of those meanings alone that are admitted; null where its words have none of them. */
export function readHeaderAs(text: string, admits: (meaning: HeaderMeaning) => boolean): HeaderReading | null {
  const folded = foldWords(text);
  const wording = ownAward(text, heaviest(withoutYear(folded), admits));
  return wording && { meaning: wording.meaning, weight: wording.weight, year: yearIn(folded), ...(wording.short ? { short: true } : {}) };
}

function yearIn(folded: string): number | null {
  const year = YEAR.exec(folded)?.[0];
  return year === undefined ? null : Number(year);
}

function withoutYear(folded: string): string {
  return folded.replace(YEAR, "year");
}

/** A header in two languages, or with a number, one part of which must be our words and no others. */
function wholePart(text: string): Wording | null {
  for (const part of text.split(PARTS)) {
    const wording = heaviest(withoutYear(foldWords(part)));
    if (wording) return wording;
  }
  return null;
}

/** A heading whose lines are all Vietnamese is one that is broken over them: "Số\nliệu" has no number. */
function unbroken(text: string): string {
  const lines = text.split("\n");
  return lines.every((line) => /\P{ASCII}/u.test(line)) ? lines.join(" ") : text;
}

/** "Chủ sở hữu chấm năm 2025": whose points these are, not only of which year. */
function whoseInYear(folded: string): Wording | null {
  if (!IN_YEAR.test(folded)) return null;
  const words = folded.replace(IN_YEAR, "");
  if (RESULT.test(words)) return OF_YEAR;
  const wording = heaviest(words);
  return wording !== null && WHOSE.includes(wording.meaning) ? wording : null;
}

const WHOSE: readonly HeaderMeaning[] = ["score-self", "score-council", "score-final"];

const IN_YEAR = / (?:nam )?20\d\d$/;
/** "Kết quả 2024", "Điểm DTI năm 2024": points of which nothing but the year is said. */
const RESULT = /^(?:diem|ket qua|dti)(?: (?:so|dti|chi so|dat|dat duoc))*$/;

const SHARE = /^(?:ty|ti) le |^phan tram |^so lieu (?!(?:kiem|minh|dan) chung|chung minh)\S/;

/** "Tỷ lệ điểm đạt (%)", "% điểm đạt", "Số liệu thực tế": a part of points is none, nor is what is counted. */
function share(folded: string, text: string): Wording | null {
  return SHARE.test(`${folded} `) || (text.includes("%") && folded.includes("dat")) ? PART : null;
}

const OPINION = /^(?:ly do|li do|nguyen nhan|y kien|nhan xet|giai trinh(?! (?:chenh lech|tang|giam|bien dong))|giai thich|dien giai|thuyet minh|can cu|noi dung(?= dieu chinh| thay doi| khong| chua)) /;
const ADJUSTED = / (?:dieu chinh|khong cong nhan|thay doi diem|khong dong y|chua thong nhat|tang|(?<!nguyen nhan )giam(?! doc)|chenh|cong tru|tham dinh|tham tra|phuc tra|ra soat|hoi dong|ban chi dao)(?: |$)/;

/** "Ý kiến tổ thẩm định", "Lý do cộng, trừ điểm": why those who judge have changed a score. */
function judgement(folded: string): Wording | null {
  return OPINION.test(folded) && ADJUSTED.test(folded) ? ADJUSTMENT : null;
}

const DECIDED = /^(?!.* theo )(?:.* )?(?:hoi dong|hdtd|ubnd|uy ban nhan dan|chu tich|ban chi dao|thuong truc|lanh dao|to|doan|so|tinh|giam doc|hieu truong) (?:\S+ ){0,4}(?:quyet(?: dinh)?|chot|thong qua|cong nhan)$/;

const DECIDING = [" dinh", " quyet", " chot", " qua", " nhan"] as const;

/** What is held for good: "Kết quả được công nhận của Hội đồng". */
const SETTLED = /^(?:so diem|diem|ket qua) (?:duoc )?(?:cong nhan|duyet|phe duyet|chot|ghi nhan)(?: |$)/;

/** "Điểm Hội đồng tỉnh quyết định": the last word, where "theo quyết định" is a document's. */
function decision(folded: string): Wording | null {
  return (DECIDING.some((act) => folded.endsWith(act)) && DECIDED.test(folded)) || SETTLED.test(folded) ? DECISION : null;
}

/** A wording as far as a reading of it needs. */
type Wording = Pick<HeaderWording, "meaning" | "weight" | "short">;

const CODE: Wording = { meaning: "code", weight: 3 };
const AWARD: Wording = { meaning: "score-council", weight: 2 };
const OWN: Wording = { meaning: "score-self", weight: 2 };
const DECISION: Wording = { meaning: "score-final", weight: 3 };
const OF_YEAR: Wording = { meaning: "score-year", weight: 3 };
const PART: Wording = { meaning: "aside", weight: 3 };
const ADJUSTMENT: Wording = { meaning: "adjustment", weight: 3 };

const AWARDS = [
  { sign: " danh gia", words: / danh gia(?: (?:nam )?20\d\d)?$/ },
  { sign: " cham", words: / cham(?: (?:nam )?20\d\d)?$/ },
  { sign: " cho diem", words: / cho diem(?: (?:nam )?20\d\d)?$/ },
  { sign: "diem ", words: /^diem (?:(?:so|cham|danh gia|cua|cap|ubnd|do) )*\S+(?: \S+)?(?: (?:nam )?20\d\d)?$/ },
  { sign: " cua ", words: /^(?:diem|ket qua) (?:danh gia|cham) cua / },
] as const;

/** "Bộ KH&CN đánh giá", "Điểm huyện", in one language or the first of two: whose points these are is told by the authority alone. */
function awardOfAuthority(text: string): Wording | null {
  const [first = ""] = text.split(LANGUAGES);
  return [text, first].some((words) => isAward(foldWords(words)) && authorityTier(words) !== null) ? AWARD : null;
}

/** Other texts are passed over quickly. */
function isAward(folded: string): boolean {
  return AWARDS.some(({ sign, words }) => folded.includes(sign) && words.test(folded));
}

interface Phrase {
  readonly words: string;
  /** The place in the vocabulary: where weights are equal, the earlier wording wins. */
  readonly order: number;
  readonly wording: HeaderWording;
}

/** The phrases by their first word, so that a sheet of other data is read past quickly. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = indexPhrases();

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  HEADER_VOCABULARY.forEach((wording, order) => {
    for (const words of wording.phrases) {
      const [first = ""] = words.split(" ");
      index.set(first, [...(index.get(first) ?? []), { words: `${words} `, order, wording }]);
    }
  });
  return index;
}

function heaviest(folded: string, admits: (meaning: HeaderMeaning) => boolean = () => true): Wording | null {
  if (isCodeHeading(folded) && admits("code")) return CODE;
  const text = `${folded} `;
  let best: Phrase | null = null;
  for (let start = 0; start < text.length; start = text.indexOf(" ", start) + 1) {
    const phrases = PHRASES.get(text.slice(start, text.indexOf(" ", start)));
    for (const phrase of phrases ?? []) {
      if (isBetter(phrase, best) && matchesAt(text, start, phrase) && admits(phrase.wording.meaning) && !isBesideHead(phrase, folded)) best = phrase;
    }
  }
  return best?.wording ?? null;
}

/** "Cách chấm", "Lý do tự chấm": points that the head of the heading only speaks of. */
function isBesideHead({ wording }: Phrase, folded: string): boolean {
  return wording.meaning.startsWith("score") && speaksOfWords(folded);
}

function matchesAt(text: string, start: number, { words, wording }: Phrase): boolean {
  if (wording.whole) return start === 0 && text === words;
  return text.startsWith(words, start) && (!wording.ends || (start > 0 && YEAR_BEHIND.test(text.slice(start + words.length))));
}

const YEAR_BEHIND = /^(?:(?:nam )?year )?$/;

function isBetter(phrase: Phrase, best: Phrase | null): boolean {
  if (!best) return true;
  const byWeight = phrase.wording.weight - best.wording.weight;
  return byWeight > 0 || (byWeight === 0 && phrase.order < best.order);
}
