import type { Cursor } from "./cursor";
import { PhraseList } from "../text/phrase-list";

/** That there was nothing to do. */
const NO_OCCURRENCE = new PhraseList("không có phát sinh", "không phát sinh", "chưa phát sinh");
/** With these begins what does not belong to it any more. */
const JOINS: readonly string[] = ["và", "nhưng", "hoặc"];

/** "không phát sinh hồ sơ", with so many words of what does not occur at the most, as long as nothing `ends` it. Whether such words stand there. */
export function takeNoOccurrence(cursor: Cursor, most: number, ends: () => boolean): boolean {
  if (cursor.phrase(NO_OCCURRENCE) === null) return false;
  const start = cursor.index;
  while (cursor.peek()?.kind === "word" && cursor.index - start < most && !JOINS.includes(cursor.peek()?.text ?? "") && !ends()) cursor.take();
  return true;
}
