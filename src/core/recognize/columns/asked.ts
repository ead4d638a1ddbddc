import type { Doubt } from "../appendix-table";
import type { Candidate } from "./header-candidates";

type Guess = Doubt["candidates"][number];

/** A question about a column; the role that was taken comes first. */
export function asked({ column, text }: Candidate, ...guesses: readonly (readonly [role: Guess["role"], confidence: number])[]): Doubt {
  return { column, header: text, candidates: guesses.map(([role, confidence]) => ({ role, confidence })) };
}
