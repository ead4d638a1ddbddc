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
  return (text) => (text.length < shortest || text.length > LONGEST ? find(text) : kept.of(text, find));
}
