import { PLAIN_AWARD_CUE } from "./plain-award";
import { isSymbol, isWord, isWordOf } from "../../text/clauses/clause";
import { cuesOf, standsIn } from "../../text/cue";
import type { Token } from "../../text/token";

const PLACES: readonly string[] = ["hạng", "thứ", "nhóm", "mức"];

/** "Hạng 13, hạng 14: 2 điểm" as "hạng 13, 14": of two places that follow each other the second says once more that it is one. */
export function withPlacesNamedOnce(tokens: readonly Token[]): readonly Token[] {
  const gives = tokens.some((_, index) => isNamedAgain(tokens, index)) && standsIn(cuesOf(tokens), PLAIN_AWARD_CUE);
  return gives ? tokens.filter((_, index) => !isNamedAgain(tokens, index)) : tokens;
}

function isNamedAgain(tokens: readonly Token[], index: number): boolean {
  const [first, second] = [tokens[index - 2], tokens[index + 1]];
  const joined = isSymbol(tokens, index - 1, ",") || isWord(tokens, index - 1, "và", "hoặc");
  return isWordOf(tokens, index, PLACES) && joined && isWord(tokens, index - 3, tokens[index]?.text ?? "") && first?.kind === "number" && second?.kind === "number" && second.value === first.value + 1;
}
