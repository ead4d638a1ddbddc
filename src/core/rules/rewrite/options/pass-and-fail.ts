import { isSymbolOf, isWord } from "../../text/clauses/clause";
import { endsClause } from "../../text/clauses/points-ahead";
import { BULLETS } from "../../text/clauses/line-start";
import { signToken, type Token } from "../../text/token";
import { pointsStandAt } from "../../text/words/vocabulary";
import { startsItem } from "./item-start";

/** "Đạt 5 điểm, không đạt 0 điểm" as "Đạt: 5 điểm, không đạt: 0 điểm": beside its opposite "đạt" is what is judged, and does not lead to the points. */
export function withPassAndFail(tokens: readonly Token[]): readonly Token[] {
  for (let pass = 0; pass < tokens.length; pass++) {
    const fail = isWord(tokens, pass, "đạt") && startsItem(tokens, pass) && pointsStandAt(tokens, pass + 1) ? failBehind(tokens, pass + 3) : null;
    if (fail !== null) return tokens.flatMap((token, index) => (index === pass || index === fail ? [token, signToken(":", token.end, token.end)] : [token]));
  }
  return tokens;
}

/** The "đạt" of ", không đạt 0 điểm" and nothing more. Null: something else follows. */
function failBehind(tokens: readonly Token[], sign: number): number | null {
  if (!endsClause(tokens, sign)) return null;
  const from = isSymbolOf(tokens, sign + 1, BULLETS) ? sign + 2 : sign + 1;
  return isWord(tokens, from, "không", "chưa") && isWord(tokens, from + 1, "đạt") && pointsStandAt(tokens, from + 2) && endsClause(tokens, from + 4) ? from + 1 : null;
}
