import { Cursor } from "./cursor";
import { OWN } from "./owners";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

/** Words that only say that nothing more than everything can be lost. */
export const EXHAUSTED = new PhraseList(
  "trừ cho đến khi hết số điểm", "trừ cho đến hết số điểm", "trừ cho đến khi hết điểm", "trừ cho đến hết điểm", "trừ đến khi hết điểm", "trừ đến khi hết số điểm", "trừ đến hết số điểm", "trừ đến hết điểm", "cho đến khi hết điểm",
  "cho đến hết điểm", "đến khi hết điểm", "cho đến hết số điểm", "đến hết số điểm", "đến hết điểm", "trừ hết số điểm thì thôi", "trừ hết điểm thì thôi", ...["tính", "chấm", "để", "lấy", "cho", "trừ", "ghi"].flatMap((verb) => [`không ${verb} điểm âm`, `không ${verb} âm điểm`, `không ${verb} âm`]), "không âm", "điểm không âm", "trừ hết thì 0 điểm", "trừ hết còn 0 điểm", "trừ cho đến 0 điểm", "trừ đến 0 điểm", "cho đến 0 điểm", "đến 0 điểm", "cho đến khi còn 0 điểm", "đến khi còn 0 điểm",
);
const WHOSE = new PhraseList(...OWN, "này", "tối đa", "thì thôi", "thì dừng lại", "thì dừng");

/** "trừ cho đến hết số điểm của tiêu chí": whether a range only says that a loss ends where nothing is left. */
export function isExhaustion(tokens: readonly Token[], range: TokenRange): boolean {
  const cursor = new Cursor(tokens, range);
  if (cursor.phrase(EXHAUSTED) === null) return false;
  while (cursor.phrase(WHOSE) !== null || cursor.symbol(")", ".") !== null) continue;
  return cursor.atEnd;
}
