import type { Cursor } from "../words/cursor";
import { Cue, cuesIn, standsIn } from "../../text/cue";
import { endsGuard } from "./guard-end";
import { ASSESSED_UNITS } from "../../text/words/assessed-units";
import { PhraseList } from "../../text/words/phrase-list";
import { pointsStandAt } from "../../text/words/vocabulary";

/** What leads to them behind an award: "0 điểm trong các trường hợp khác". */
const TO = new PhraseList("trong", "với", "đối với", "cho", "ở");
const PLURALS = new PhraseList("tất cả các", "các", "những");
/** What is one of several: a case, a level, a unit that is scored. */
const CASES = new PhraseList("trong trường hợp", "trường hợp", "mức độ", "mức điểm", "mức", "tỷ lệ", "kết quả", "thứ hạng", "vị trí", "hạng", ...ASSESSED_UNITS.phrases);
const OTHERS = new PhraseList("còn lại", "ngược lại", "khác", "thấp hơn", "ít hơn", "nhỏ hơn");
/** That what stands above is not reached. */
const DENIALS = new PhraseList(...["không", "chưa"].flatMap((no) => ["hoàn thành", "đạt được", "đạt", "đáp ứng được", "đáp ứng"].map((verb) => `${no} ${verb}`)));
const BELOW = new PhraseList("dưới", "thấp hơn");
const OUTSIDE = new PhraseList("không thuộc một trong các", "không thuộc các", "không thuộc", "ngoài các", "ngoài những", "ngoài");
/** What is not reached: nothing else than the text says. */
const DEMANDS = new PhraseList("một trong các mức", "các mức điểm", "các mức", "mức điểm", "mức", "các tỷ lệ", "tỷ lệ", "các yêu cầu", "yêu cầu", "các điều kiện", "điều kiện", "chỉ tiêu", "mục tiêu", "ngưỡng");
const ABOVE = new PhraseList("nêu trên", "nói trên", "ở trên", "phía trên", "kể trên", "trên", "này", "đó", "ấy", "nào nêu trên", "nào ở trên", "nào");
/** Names of what is not reached that need no "nêu trên". */
const CLEAR: readonly string[] = ["các yêu cầu", "yêu cầu", "chỉ tiêu", "mục tiêu"];
const SIGNS: readonly string[] = [":", ",", "→", "⇒", "-", "("];

/** Without one of these nothing is said of the rest. */
const REST_CUE = new Cue([OTHERS, DENIALS, BELOW, OUTSIDE].flatMap(({ firstWords }) => firstWords));

/** "Các trường hợp còn lại", "Không đạt", "Không thuộc các trường hợp trên", "Nếu không": all that the levels above do not name. Null: other words stand there; "Không đạt 100%" is a comparison. */
export function takeRest(cursor: Cursor): true | null {
  if (!standsIn(cuesIn(cursor.tokens, { from: cursor.index, to: cursor.end }), REST_CUE)) return null;
  return cursor.attempt(() => (takeOtherwise(cursor) || takeOutside(cursor) || takeOthers(cursor) ? true : null));
}

/** "Nếu không:", "nếu không thì"; "nếu không đạt 5 cuộc" denies what follows. */
function takeOtherwise(cursor: Cursor): boolean {
  if (!cursor.at("nếu không")) return false;
  const next = cursor.peek(2);
  const ends = next === undefined || (next.kind === "symbol" && SIGNS.includes(next.text)) || next.text === "thì" || pointsStandAt(cursor.tokens, cursor.index + 2);
  if (ends) cursor.index += 2;
  return ends;
}

/** "Không thuộc các trường hợp trên", "Ngoài các mức nêu trên" */
function takeOutside(cursor: Cursor): boolean {
  return cursor.attempt(() => (cursor.phrase(OUTSIDE) !== null && cursor.phrase(CASES) !== null && cursor.phrase(ABOVE) !== null && endsGuard(cursor) ? true : null)) !== null;
}

/** "Các xã, phường còn lại", "Trường hợp không đạt", "Chưa đạt các mức trên" */
function takeOthers(cursor: Cursor): boolean {
  const led = cursor.word("nếu", "khi") !== null;
  cursor.phrase(TO);
  cursor.phrase(PLURALS);
  while (cursor.phrase(CASES) !== null) cursor.symbol(",", "/");
  const other = cursor.phrase(OTHERS);
  // "thấp hơn mục tiêu"
  if (other?.endsWith("hơn") === true) cursor.attempt(() => (CLEAR.includes(cursor.phrase(DEMANDS) ?? "") ? true : null));
  if (other === null) {
    const below = cursor.phrase(BELOW) !== null;
    if (!below && cursor.phrase(DENIALS) === null) return false;
    const demand = cursor.phrase(DEMANDS);
    if (below && demand === null) return false;
    if (demand !== null && cursor.phrase(ABOVE) === null && !CLEAR.includes(demand)) return false;
  }
  const figure = cursor.peek(1) !== undefined && cursor.peek()?.kind === "number" && !pointsStandAt(cursor.tokens, cursor.index);
  // "nếu không đạt thì trừ 5 điểm"
  return !figure && endsGuard(cursor) && !(led && cursor.at("thì") && ["trừ", "bị"].includes(cursor.peek(1)?.text ?? ""));
}
