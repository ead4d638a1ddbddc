import type { MissingStep } from "../rule";

/** A change of one input that may win points; `missing` verifies it. */
export type Candidate = Omit<MissingStep, "score" | "from">;
