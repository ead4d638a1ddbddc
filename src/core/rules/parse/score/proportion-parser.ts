import { Cursor } from "../words/cursor";
import { Cue } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import { UNLIMITED } from "../award/bound-parser";
import { UNNAMED_RATIO } from "./assignment-parser";
import type { Names } from "../words/names";
import type { Statement } from "../statement/statement";
import type { Term } from "../term/term";
import { parseTerm } from "../term/term-parser";
import type { Token, TokenRange } from "../../text/token";

const HOW_MUCH = new PhraseList("bao nhiêu");
const SO_MUCH = new PhraseList("bấy nhiêu");
const PER_CENT = new PhraseList("phần trăm");
const OF_ALL = new PhraseList("của tổng điểm tối đa", "của điểm tối đa", "tổng số điểm", "điểm tối đa", "của số điểm", "số điểm", "điểm");
/** What may stand between the two. */
const BETWEEN: readonly string[] = ["thì", "được", "tính", "hưởng", "chấm", "đạt"];

export const PROPORTION_CUE = new Cue(HOW_MUCH.firstWords);

/** "Hoàn thành bao nhiêu phần trăm thì tính bấy nhiêu phần trăm số điểm", "a/b đạt bao nhiêu % …": the ratio itself. Null: no such clause. */
export function parseProportion(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  const cursor = new Cursor(tokens, range);
  const divided = cursor.attempt(() => parseTerm(cursor, names));
  while (!cursor.atEnd && !cursor.atAny(HOW_MUCH) && isOfSubject(cursor.peek())) cursor.take();
  if (cursor.phrase(HOW_MUCH) === null || !takePercent(cursor)) return null;
  while (cursor.symbol(",") !== null || cursor.wordOf(BETWEEN) !== null) continue;
  const told = cursor.phrase(SO_MUCH) !== null && takePercent(cursor) && cursor.phrase(OF_ALL) !== null;
  if (!told || !cursor.atEnd) return null;
  const ratio: Term = divided?.kind === "binary" ? divided : { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const award: Term = { kind: "binary", operator: "*", left: ratio, right: { kind: "max" }, bracketed: false };
  return { kind: "score", range, award, limits: UNLIMITED };
}

/** "Hoàn thành hồ sơ, văn bản", "a/b đạt": words, and what joins them. */
function isOfSubject(token: Token | undefined): boolean {
  return token?.kind !== "symbol" || token.text === "/" || token.text === ",";
}

function takePercent(cursor: Cursor): boolean {
  return cursor.symbol("%") !== null || cursor.phrase(PER_CENT) !== null;
}
