import type { Cursor } from "../words/cursor";
import type { IntervalGuard } from "../statement/guard";
import { intervalOf } from "./guard-bounds";
import { endsGuard } from "./guard-end";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";

const AMONG = new PhraseList("nằm trong", "đứng trong", "xếp trong", "lọt vào", "thuộc", "trong", "nằm", "vào", "đứng", "xếp");
const GROUPS = new PhraseList("nhóm", "số");
const TOPS = new PhraseList("top", "tốp");
const LEADING = new PhraseList("dẫn đầu", "đứng đầu", "xếp đầu", "đầu tiên", "đầu bảng", "hàng đầu", "thứ hạng cao nhất", "xếp hạng cao nhất", "cao nhất");
const MAX_WORDS = 8;

export const FIRST_PLACES_CUE = new Cue(["top", "tốp", "đầu", "nhất"]);

/** "Top 10", "Trong nhóm 10 tỉnh dẫn đầu": the places from the first one to so many. Null: the words are none; "Top 1 - 10" is a range. */
export function parseFirstPlaces(cursor: Cursor): IntervalGuard | null {
  return cursor.attempt(() => {
    while (cursor.phrase(AMONG) !== null || cursor.phrase(GROUPS) !== null) continue;
    let leads = cursor.phrase(TOPS) !== null;
    const places = cursor.peek();
    if (places?.kind !== "number" || !Number.isInteger(places.value) || places.value < 1) return null;
    cursor.take();
    for (let words = 0; words < MAX_WORDS && cursor.peek()?.kind === "word" && (cursor.atAny(LEADING) || !endsGuard(cursor)); words++) {
      if (cursor.phrase(LEADING) === null) cursor.take();
      else leads = true;
    }
    return leads && endsGuard(cursor) && cursor.peek()?.text !== "-" ? intervalOf([{ high: { amount: { kind: "plain", value: places.value }, inclusive: true } }], {}) : null;
  });
}
