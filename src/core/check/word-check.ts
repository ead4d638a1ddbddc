import { oncePer } from "../memo/once-per";
import type { Check } from "./check-context";
import type { Finding } from "./finding";
import type { TableWords, WordTree } from "./table-words";

/**
 * A check that sees all of a table but its points. Most edits change a figure: what such a check found is kept for
 * as long as the words are the same.
 */
export function wordCheck(find: (words: TableWords) => readonly Finding[]): Check {
  const found = oncePer((tree: WordTree) => find({ tree }));
  return ({ tree, words = tree }) => found(words);
}
