import { foldWords } from "../text/fold-text";

const LONGEST = 60;

/** An id for a set of the user's own that no other set has: its title in plain letters and hyphens. */
export function frameworkId(title: string, taken: readonly string[]): string {
  const plain = foldWords(title).slice(0, LONGEST).trim().replaceAll(" ", "-") || "bo-chi-so";
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
