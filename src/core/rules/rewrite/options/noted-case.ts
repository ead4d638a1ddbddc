import { isSymbolOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { BULLETS } from "../../text/clauses/line-start";
import { TextCue } from "../../text/cue";
import type { Token } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";
import { startsItem } from "./item-start";

const NOTES = new PhraseList("ghi chú", "lưu ý", "chú ý");
const CASES = new PhraseList("đối với trường hợp", "trong trường hợp", "trường hợp", "nếu", "khi");
/** Whom a case is told of. */
const UNITS = new PhraseList("trong năm", "trong kỳ", "đơn vị", "cơ quan", "địa phương", "xã", "phường", "đv", "đp");
const NOTHING = new PhraseList("không phát sinh", "không có phát sinh", "chưa phát sinh", "chưa có phát sinh");

/** Without one of these there is no note. */
export const NOTE_CUE = new TextCue(NOTES.firstWords);

/** "Ghi chú: Nếu không phát sinh hồ sơ thì được điểm tối đa": notes of which one scores the case that nothing occurs say it as the rule itself would, without their heading. */
export function withoutNotesOfNothing(tokens: readonly Token[]): readonly Token[] {
  for (let index = 0; index < tokens.length; index++) {
    if (phraseAt(tokens, index, NOTES) === null || !startsItem(tokens, index)) continue;
    const notes = behindSign(tokens, behind(tokens, index, NOTES), ":", "-");
    if (scoresNothing(tokens, notes)) return [...tokens.slice(0, index), ...tokens.slice(notes)];
  }
  return tokens;
}

/** Whether one of the notes, each on a line, tells that nothing occurs. */
function scoresNothing(tokens: readonly Token[], notes: number): boolean {
  for (let index = notes; index < tokens.length; index++) if ((index === notes || tokens[index - 1]?.kind === "newline") && isCaseOfNothing(tokens, index)) return true;
  return false;
}

function isCaseOfNothing(tokens: readonly Token[], line: number): boolean {
  const from = behindSign(tokens, line, ...BULLETS);
  const told = behind(tokens, behind(tokens, from, CASES), UNITS);
  return told > from && phraseAt(tokens, told, NOTHING) !== null;
}

/** The place behind a phrase of a list, or the same place where none of them stands there. */
function behind(tokens: readonly Token[], index: number, phrases: PhraseList): number {
  const phrase = phraseAt(tokens, index, phrases);
  return phrase === null ? index : index + phraseLength(phrase);
}

function behindSign(tokens: readonly Token[], index: number, ...signs: readonly string[]): number {
  return isSymbolOf(tokens, index, signs) ? index + 1 : index;
}
