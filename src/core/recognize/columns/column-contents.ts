import { writtenDay } from "../../deadline/written-day";
import type { Grid } from "../../grid/grid";
import { cleanLine } from "../../text/clean-text";
import { assessedIn } from "../headers/assessed";
import type { Candidate } from "./header-candidates";
import { isNumeric } from "./header-candidates";

/** What mostly stands in a column; `words` is anything that is none of the others. */
export type Contents = "nothing" | "numbers" | "agencies" | "times" | "documents" | "scoring" | "words";

/** The part of its texts that must be of one kind. */
const MOSTLY = 0.6;
/** Longer texts tell more than a name or a day. */
const LONGEST_NAME = 90;

/** What mostly stands in a column in the given rows. */
export function contentsOf(grid: Grid, candidate: Candidate, rows: readonly number[]): Contents {
  if (isNumeric(candidate)) return "numbers";
  // Dashes and "Chưa chấm" stand for nothing.
  const texts = rows.map((row) => cleanLine(grid.text(row, candidate.column))).filter((text) => /[\p{L}\d]/u.test(text));
  if (texts.length <= candidate.profile.states) return "nothing";
  const kinds = texts.map(kindOf);
  return KINDS.find((kind) => kinds.filter((each) => each === kind).length >= kinds.length * MOSTLY) ?? "words";
}

const KINDS: readonly Contents[] = ["scoring", "times", "documents", "agencies"];

/** Points that a text promises: "Có: Điểm tối đa", "a/b*Điểm tối đa", "dưới 80%: 2 điểm". */
const SCORING = /điểm tối đa|(?:(?:^|[:;=]|được|trừ|cộng|tối đa)\s*)[\d,.]+ *(?:điểm|đ)(?:[\s;.,]|$)|[a-z] *\/ *[a-z]\d? *[*x×]|tỷ lệ *[*x×]/iu;
/** Numbers and places of documents: "QĐ số 12/QĐ-UBND", "CV 22", "https://…", "bien-ban.pdf". */
const DOCUMENT = /\d\/(?:\d{4}\/)?\p{Lu}{1,4}(?:-\p{Lu}|\s|$)|https?:\/\/|www\.|\.(?:vn|pdf|docx?|xlsx?|jpe?g|png)(?:[/\s;,)]|$)|^(?:số )?\d+ *\/(?!\d)|^(?:QĐ|KH|CV|BC|NQ|TB|TTr|HĐ|BB)[ .]*(?:số *)?\d/u;
/** Bodies by the word they begin with, also several at a time and without a name of their own. */
const AGENCY = /^p\. ?\p{L}|^(?:(?:các|toàn bộ) )?(?:sở|ban|phòng|văn phòng|vp|ubnd|hđnd|công an|trung tâm|tt|bộ phận|chi cục|cục|trường|trạm|đoàn|hội|mttq|ngân hàng|bưu điện|đài|viện|kho bạc|thuế|tổ công nghệ|xã|phường|thôn|vnpt|viettel|cơ quan|đơn vị|khoa)(?: |$|[,;-])/iu;

/** What a body does or lacks makes a sentence of its name: "Phòng Kinh tế chưa đóng hồ sơ". */
const TELLING = / (?:chưa|không|đã|đang|được|cần|phải|còn|bị|là) /iu;

function kindOf(text: string): Contents {
  if (SCORING.test(text)) return "scoring";
  if (text.length > LONGEST_NAME) return DOCUMENT.test(text) ? "documents" : "words";
  if (DOCUMENT.test(text)) return "documents";
  if (isTime(text)) return "times";
  return !TELLING.test(text) && (AGENCY.test(text) || assessedIn(text) !== null) ? "agencies" : "words";
}

/** Months, quarters and years, and what is always due; what exactly is meant, the deadlines tell. */
const PERIOD = /(?:quý|tháng|năm|tuần) (?:[ivx]+|\d+)|hằng|hàng (?:năm|quý|tháng|ngày)|thường xuyên|(?:trong|cuối|đầu|hết) (?:năm|quý|tháng)|^(?:đã )?hoàn thành$|^\d{1,2}[/-](?:\d{1,2}|\d{4})$/iu;

/** What a day is told with; a sentence has other words as well: "Bố trí kinh phí năm 2026". */
const OF_TIMES = /(?<!\p{L})(?:\d[\d./-]*|[ivx]+|quý|tháng|năm|tuần|ngày|kỳ|hằng|hàng|thường xuyên|trước|sau|từ|đến|hết|trong|cuối|đầu|giữa|chậm nhất|hạn|đã|xong|hoàn thành|và|định kỳ)(?!\p{L})/giu;
const MOST_OTHER_WORDS = 2;

function isTime(text: string): boolean {
  if (!PERIOD.test(text) && writtenDay(text) === null) return false;
  return (text.replace(OF_TIMES, "").match(/\p{L}+/gu) ?? []).length <= MOST_OTHER_WORDS;
}
