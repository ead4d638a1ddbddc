import { isWord } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { signToken, type Token } from "../../text/token";

export const PERCENT_WORDS_CUE = new TextCue(["phần", "%"]);

/** "80 phần trăm", "5 điểm phần trăm", "5 điểm %": behind a number these are the sign "%". */
export function withPercentSigns(tokens: readonly Token[]): readonly Token[] {
  if (!holdsPercentWords(tokens)) return tokens;
  const signed: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const length = signed[signed.length - 1]?.kind === "number" ? percentLength(tokens, index) : 0;
    const last = tokens[index + length - 1];
    if (length === 0 || last === undefined) signed.push(token);
    else {
      signed.push(signToken("%", token.start, last.end));
      index += length - 1;
    }
  }
  return signed;
}

function holdsPercentWords(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length; index++) if (tokens[index]?.kind === "number" && percentLength(tokens, index + 1) > 0) return true;
  return false;
}

/** How many tokens the words for "%" take, or 0. */
function percentLength(tokens: readonly Token[], index: number): number {
  const points = isWord(tokens, index, "điểm") ? 1 : 0;
  if (isWord(tokens, index + points, "phần") && isWord(tokens, index + points + 1, "trăm")) return points + 2;
  return points === 1 && tokens[index + 1]?.text === "%" ? 2 : 0;
}
