import type { Framework } from "./framework";
import { frameworkSchema } from "./schema";

/** Why a file is no indicator set: where in it, and what is expected there in zod's own words (for support, never shown alone). */
export interface FrameworkProblem {
  readonly path: string;
  readonly code: "shape" | "path-repeated";
  readonly detail: string;
}

export type LoadedFramework = { readonly ok: true; readonly framework: Framework } | { readonly ok: false; readonly problems: readonly FrameworkProblem[] };

/** Reads an indicator set from parsed JSON: a bundled one, one that a user imports, one kept in a workbook. Never throws. */
export function loadFramework(json: unknown): LoadedFramework {
  const parsed = frameworkSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), code: "shape", detail: message })) };
  }
  const problems = repeatedPaths(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, framework: parsed.data };
}

function repeatedPaths({ indicators }: Framework): readonly FrameworkProblem[] {
  const taken = new Set<string>();
  return indicators.flatMap(({ path }, index): readonly FrameworkProblem[] => {
    if (taken.has(path)) return [{ path: `indicators.${index}.path`, code: "path-repeated", detail: path }];
    taken.add(path);
    return [];
  });
}
