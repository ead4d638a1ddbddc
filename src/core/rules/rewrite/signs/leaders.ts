import { isSymbolOf, isWordOf } from "../../text/clauses/clause";
import { TextCue, standsIn } from "../../text/cue";
import { signToken, type Token } from "../../text/token";
import { pointsStandAt } from "../../text/words/vocabulary";

/** The signs that fill the space between a condition and its points. */
const FILLERS: readonly string[] = [".", "…", "_", "-"];
export const LEADER_CUE = new TextCue(FILLERS);
/** Fewer of them are an ellipsis or a dash; "…" is three points. */
const LEAST = 4;
const LEAST_BEFORE_POINTS = 3;
/** What points in words begin with. */
const AWARD_STARTS: readonly string[] = ["điểm", "số", "không"];

/** "Trên 90% ........ 5 điểm": a row of dots before points is the colon between them and their condition. Positions stay those of the text. */
export function openLeaders(tokens: readonly Token[]): readonly Token[] {
  if (!holdsFillers(tokens)) return tokens;
  const opened: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const end = fillersEnd(tokens, index);
    const last = tokens[end - 1];
    const least = pointsStandAt(tokens, end) ? LEAST_BEFORE_POINTS : LEAST;
    if (last === undefined || lengthOf(tokens, index, end) < least || !announces(tokens, end)) {
      opened.push(...tokens.slice(index, Math.max(end, index + 1)));
      index = Math.max(end, index + 1) - 1;
      continue;
    }
    opened.push(signToken(":", token.start, last.end));
    index = end - 1;
  }
  return opened;
}

function holdsFillers(tokens: readonly Token[]): boolean {
  let before = false;
  for (const token of tokens) {
    const filler = isFiller(token);
    if (filler && before) return true;
    before = filler;
  }
  return false;
}

function isFiller(token: Token): boolean {
  return standsIn(token.entry.textCues, LEADER_CUE) && token.kind === "symbol" && FILLERS.includes(token.text);
}

function fillersEnd(tokens: readonly Token[], index: number): number {
  let end = index;
  while (isSymbolOf(tokens, end, FILLERS)) end++;
  return end;
}

function lengthOf(tokens: readonly Token[], from: number, to: number): number {
  let length = 0;
  for (let index = from; index < to; index++) length += tokens[index]?.text === "…" ? 3 : 1;
  return length;
}

/** Points, with or without a bracket before them. */
function announces(tokens: readonly Token[], index: number): boolean {
  const at = isSymbolOf(tokens, index, ["(", "+"]) ? index + 1 : index;
  return tokens[at]?.kind === "number" || isWordOf(tokens, at, AWARD_STARTS);
}
