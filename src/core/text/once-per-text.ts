import { KeptAlike } from "./kept-alike";
import { KeptResults } from "./kept-results";

/** The texts of some tables: an edit changes one of them, and all are asked about again. */
const CAPACITY = 4000;
/** Longer texts are rare and would only fill the memory. */
const LONGEST = 5000;
/** Shorter texts are mostly read as quickly as they are found among the kept ones. */
const SHORTEST = 24;

/** The same function of a text, which keeps what it found: after an edit nearly all texts are the same as before. */
export function oncePerText<Result>(find: (text: string) => Result, shortest: number = SHORTEST): (text: string) => Result {
  const kept = new KeptResults<Result>(CAPACITY);
  return (text) => (text.length < shortest || text.length > LONGEST ? find(text) : kept.of(text, () => find(text)));
}

/** The lists of texts that are kept, a list for each of some tables. */
const KEPT_LISTS = 20;

/** The same for a function of all texts of a table: most edits change none of those, and the workbooks of one province share them. */
export function oncePerTexts<Result>(find: (texts: readonly string[]) => Result): (texts: readonly string[]) => Result {
  const kept = new KeptAlike<readonly string[], Result>(KEPT_LISTS, sameTexts);
  return (texts) => kept.of(texts, () => find(texts));
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
