import type { Expression } from "../../ast";
import { dividedInputs } from "../../node/expression-shape";
import { isFault, namesFault } from "../../text/words/fault";
import { countUnlike } from "./unlike";
import type { Definition } from "../../parse/clause/definition";
import type { Scope } from "../scope/scope";

/** "Số hồ sơ theo kế hoạch", "Số xã năm trước": another figure rather than a part. */
const OTHER_FIGURE = /(?:^| )(?:theo|kế hoạch|chỉ tiêu|được giao|năm|kỳ)(?: |$)/u;
/** What tells a part of all. */
const PART = /(?:^| )(?:có|được|đã|đạt|sử dụng|tham gia|trực tuyến|ký số|toàn trình|hài lòng|đúng hạn|điện tử|hoàn thành)(?: |$)/u;
/** How something ended, which only a part of what took place did. */
const OUTCOME = /(?:^| )(?:hài lòng|đúng hạn)(?: |$)/u;
/** All that there is of its kind. */
const WHOLE = /^(?:tổng|ts) |(?:^| )(?:grdp|dân số)(?: |$)/u;
/** What is to be done, or came in, and how much of it was done. */
const PLANNED = /(?:^|số )(?:kế hoạch|dự toán|chỉ tiêu|toàn bộ|dân số)(?: (?:được )?giao)?$|^toàn bộ |(?:^| )được giao$|^số (?:[^ ]+ ){0,2}(?:tiếp )?nhận$|^dự toán /u;
const DONE = /(?:^| )(?:thực hiện|giải ngân|hoàn thành|giải quyết|có|đã|trực tuyến)(?: |$)/u;
/** What money is for. */
const PURPOSE = /(?:^| )(?:cho|dành)(?: |$)/u;
const COUNT_LEAD = /^(?:tổng )?(?:số )?(?:lượng )?(?:các )?/u;
const PEOPLE: readonly string[] = ["người", "dân", "công", "nhân", "hộ"];

/** "a = số xã đạt; b = tổng số xã; b/a": all of them over some of them is always more than everything, and households over communes are no share. */
export function invertsShare(expression: Expression, { letters, used }: Scope): boolean {
  const divided = dividedInputs(expression);
  if (divided === null) return false;
  const [whole, part] = [divided.above, divided.below].map((name) => letters.get(name) ?? used.get(name));
  if (whole === undefined || part === undefined) return false;
  const [above, below] = [whole.spoken, part.spoken];
  if (countUnlike(above, below)) return true;
  const all = above.slice("tổng ".length);
  if (startsAsTotal(above) && ((above.startsWith("tổng ") && below.startsWith(all) && below !== all && !OTHER_FIGURE.test(below)) || (!startsAsTotal(below) && isPartOf(below, above)))) return true;
  if (above.includes(" ") && below.startsWith(`${above} `) && !OTHER_FIGURE.test(below.slice(above.length))) return true;
  if (OUTCOME.test(below) && !OUTCOME.test(above) && sharesNoun(below, above)) return !OTHER_FIGURE.test(below);
  if (PLANNED.test(above) && DONE.test(below) && !PLANNED.test(below)) return true;
  if (isFault(below) && !namesFault(above) && !startsAsTotal(above) && sharesNoun(below, above)) return true;
  // The letters in their order: "a = …; b = …; a/b" may call a part a total as well.
  return whole.range.from > part.range.from && isWholeOf(whole, part);
}

export function startsAsTotal(label: string): boolean {
  return /^tổng/iu.test(label);
}

/** "Tổng số hộ gia đình" over "Số hộ có mạng": the words behind what counts begin alike. */
function isPartOf(part: string, total: string): boolean {
  return sharesNoun(part, total) && PART.test(part) && !PART.test(total) && !OTHER_FIGURE.test(part);
}

/** "Tổng số doanh nghiệp trên địa bàn" of "Số doanh nghiệp số", "Tổng chi ngân sách" of "Tổng chi cho chuyển đổi số". */
function isWholeOf(whole: Definition, part: Definition): boolean {
  if (!WHOLE.test(whole.spoken) || PART.test(whole.spoken) || OTHER_FIGURE.test(part.spoken)) return false;
  if (WHOLE.test(part.spoken)) return whole.money && part.money && PURPOSE.test(part.spoken) && !PURPOSE.test(whole.spoken);
  return (whole.money && part.money) || sharesNoun(part.spoken, whole.spoken);
}

/** "số doanh nghiệp số" and "tổng số doanh nghiệp", "số HTTT" and "tổng số hệ thống thông tin", "số người" and "tổng dân số". */
function sharesNoun(part: string, total: string): boolean {
  const [some = [], all = []] = [part, total].map((label) => label.replace(COUNT_LEAD, "").split(" "));
  const [one = "", other = ""] = [some[0], all[0]];
  const initials = all.map((word) => word.charAt(0)).join("");
  return one === other || (one.length > 1 && initials.startsWith(one)) || (PEOPLE.includes(one) && PEOPLE.includes(other));
}
