import { COMPARISONS, isSymbol, isSymbolOf, isWord, isWordOf } from "../../text/clauses/clause";
import type { Token } from "../../text/token";
import { startsItem } from "./item-start";

const DONE: readonly string[] = ["có", "đã"];
const DENIED: readonly string[] = ["không", "chưa"];
const BOUNDS: readonly string[] = ["dưới", "từ", "trên"];
/** More words say more than that something is done. */
const LONGEST_DEED = 8;

/** "Có triển khai nhưng dưới 50% đơn vị: 5 điểm" beside "Không triển khai: 0 điểm": that something is done is what the bound says anyway. */
export function withoutBoundedDeeds(tokens: readonly Token[]): readonly Token[] {
  const left = new Set<number>();
  for (let index = 0; index < tokens.length; index++) {
    const bound = startsItem(tokens, index) && isWordOf(tokens, index, DONE) ? boundBehind(tokens, index + 1) : null;
    if (bound !== null && isDenied(tokens, index + 1)) for (let place = index; place < bound; place++) left.add(place);
  }
  return left.size === 0 ? tokens : tokens.filter((_, index) => !left.has(index));
}

/** Where the bound begins behind a deed and "nhưng". Null: none does. */
function boundBehind(tokens: readonly Token[], deed: number): number | null {
  let end = deed;
  while (end < deed + LONGEST_DEED && tokens[end]?.kind === "word" && !isWord(tokens, end, "nhưng", "song")) end++;
  if (end === deed || !isWord(tokens, end, "nhưng", "song")) return null;
  const bound = isWord(tokens, end + 1, "tỷ") && isWord(tokens, end + 2, "lệ") ? end + 3 : end + 1;
  return (isWordOf(tokens, bound, BOUNDS) || isSymbolOf(tokens, bound, COMPARISONS)) && tokens[bound + 1]?.kind === "number" && isSymbol(tokens, bound + 2, "%") ? end + 1 : null;
}

/** Whether an item says that the deed is not done: "không triển khai", "chưa phát sinh". */
function isDenied(tokens: readonly Token[], deed: number): boolean {
  return tokens.some((_, index) => (startsItem(tokens, index) || isSymbol(tokens, index - 1, ",")) && isWordOf(tokens, index, DENIED) && [0, 1].every((offset) => tokens[index + 1 + offset]?.text === tokens[deed + offset]?.text));
}
