import { foldWords } from "../../text/fold-text";
import { parseTableCode } from "../codes/table-code";
import { TOTAL_LABELS } from "./row-wordings";

/** "Tổng", "Tổng cộng", "Tổng điểm (I+II)", "Cộng mục I", but not the name of an indicator that begins so ("Tổng số hồ sơ …"). */
export function isTotalLabel(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = foldWords(text.replace(/\(.*\)/, "").replace(IN_ENGLISH, ""));
  return words === "total" || TOTAL_LABELS.some((label) => words === label || (words.startsWith(`${label} `) && saysOfWhat(words.slice(label.length + 1))));
}

/** Whether words without a code are those of a sum by how they begin or end: "Cộng biểu 1", "Điểm tổng", "Điểm toàn Sở (A + B)"; "Công dân", "Cộng đồng" and "Tổng số hồ sơ" are not. */
export function speaksOfSum(text: string): boolean {
  return text.length <= LONGEST && SUM_WORDS.test(text);
}

const SUM_WORDS = /^(?:tổng|cộng)(?= |$)(?! (?:đồng|tác|hưởng|công ty|cục|số (?!điểm)))|(?:^| )(?:tổng|cộng)$|^điểm (?:toàn|chung|cả|của (?:toàn|cả|đơn vị|cơ quan|xã|phường|sở|trường)) ?|\((?:[A-ZĐ\d]{1,4} ?\+ ?)+[A-ZĐ\d]{1,4}\)$/iu;
const LONGEST = 80;

/** "Tổng/Total". */
const IN_ENGLISH = / ?[/–-] ?(?:grand )?total\b.*$/iu;

/** What may follow "Tổng" in the label of a total: "… điểm toàn bộ", "… các chỉ số", "… mục I". */
function saysOfWhat(words: string): boolean {
  if (/^(?:muc|nhom|phan|tru cot|linh vuc|chi so|tieu chi)\b/.test(words)) return words.split(" ").length <= 7;
  if (words.toUpperCase().split(" ").every((code) => parseTableCode(code) !== null)) return true;
  return /^(?:diem|toan|chung|cac|bo chi so|dti|so diem)\b/.test(words) && words.split(" ").length <= 5;
}

/** "Điểm trung bình chung", "Bình quân các trụ cột", but not the name of an indicator that begins so ("Điểm trung bình hài lòng của người dân"). */
export function isMeanLabel(text: string): boolean {
  return text.length <= LONGEST && MEAN_LABEL.test(foldWords(text.replace(/\(.*\)/, "")));
}

const MEAN_LABEL = /^(?:diem |so diem |tong )?(?:trung binh|binh quan)(?: (?:chung|cong|toan bo|toan dien|cac (?:tru cot|nhom|chi so|tieu chi|muc|linh vuc)|ca bo(?: chi so| tieu chi)?))*$/;

/** "Tỷ lệ % so với điểm tối đa", "Điểm quy đổi thang 100" right below a sum: what is worked out from it. */
export function isWorkedOut(text: string): boolean {
  return text.length <= LONGEST && WORKED_OUT.test(foldWords(text));
}

const WORKED_OUT = /^(?:dat |tong )?(?:t[yi] le|phan tram|(?:so )?diem quy doi|quy doi)\b/;
