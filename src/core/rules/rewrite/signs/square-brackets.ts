import { respelt, type Token } from "../../text/token";

const ROUND: ReadonlyMap<string, string> = new Map([["[", "("], ["]", ")"]]);

/** "[a/b] × 10", "Kế hoạch [4 điểm]": brackets that are no interval are all alike. */
export function withRoundBrackets(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) => {
    const round = ROUND.get(token.text);
    return round === undefined ? token : respelt(token, round);
  });
}
