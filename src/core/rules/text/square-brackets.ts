import { Cue } from "./cue";
import { respelt, type Token } from "./token";

const ROUND: ReadonlyMap<string, string> = new Map([["[", "("], ["]", ")"]]);

export const SQUARE_BRACKET_CUE = new Cue([...ROUND.keys()]);

/** "[a/b] × 10", "Kế hoạch [4 điểm]": brackets that are no interval are all alike. */
export function withRoundBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    const round = ROUND.get(token.text);
    return round === undefined ? token : respelt(token, round);
  });
}
