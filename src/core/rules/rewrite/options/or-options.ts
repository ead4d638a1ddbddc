import { isSymbol, isWord } from "../../text/clauses/clause";
import { TextCue } from "../../text/cue";
import { signToken, type Token } from "../../text/token";
import { isPoints } from "../../text/words/vocabulary";

/** Without it no other option is told in the same sentence. */
export const OR_CUE = new TextCue(["hoặc"]);

const LONGEST_OPTION = 40;

/** "Cấp khoa (2đ) hoặc cấp trường (3đ)" of 3 as "Cấp khoa (2đ); cấp trường (3đ)": options of which one applies, for the best gives all. */
export function withOptionsParted(tokens: readonly Token[], max?: number): readonly Token[] {
  if (!tokens.some((_, index) => partsOptions(tokens, index)) || mostOf(tokens) !== max) return tokens;
  return tokens.map((token, index) => (partsOptions(tokens, index) ? signToken(";", token.start, token.end) : token));
}

function mostOf(tokens: readonly Token[]): number {
  return Math.max(...tokens.map(({ value }, index) => (isPoints(tokens, index) ? value : 0)));
}

/** Whether points stand on both sides of "hoặc". */
function partsOptions(tokens: readonly Token[], index: number): boolean {
  if (!isWord(tokens, index, "hoặc")) return false;
  const bracketed = isSymbol(tokens, index - 1, ")");
  if (!isPoints(tokens, bracketed ? index - 3 : index - 2)) return false;
  for (let ahead = index + 2; ahead < index + LONGEST_OPTION; ahead++) {
    // Each gives its points in the same way.
    if (isPoints(tokens, ahead)) return isSymbol(tokens, ahead - 1, "(") === bracketed;
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || tokens[ahead]?.kind === "number" || isSymbol(tokens, ahead, ";", ".")) return false;
  }
  return false;
}
