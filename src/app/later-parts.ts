import type { Checking } from "../core/check/checking";
import type { Framework } from "../core/framework/framework";

/** What an analysis is complete with and a first table does without: "checks" find what is wrong, "sets" are the official indicator sets. */
export type LaterPart = "checks" | "sets";

/** As much of it as has arrived. */
export interface LaterParts {
  readonly frameworks?: readonly Framework[];
  readonly checking?: Checking;
}

/** Fetches parts side by side, each in files of its own; what does not arrive is left out and may be asked for again. */
export async function fetchLaterParts(parts: readonly LaterPart[]): Promise<LaterParts> {
  const arrived = await Promise.all(parts.map((part) => FETCH[part]().catch((): LaterParts => ({}))));
  return Object.assign({}, ...arrived) as LaterParts;
}

/** The official indicator sets; rejects where they do not arrive. */
export async function fetchSets(): Promise<LaterParts> {
  const { bundledFrameworks } = await import(/* webpackChunkName: "frameworks" */ "./bundled-frameworks");
  return { frameworks: await bundledFrameworks() };
}

async function fetchChecks(): Promise<LaterParts> {
  const { ALL_CHECKS } = await import(/* webpackChunkName: "checks" */ "../core/check/all-checks");
  return { checking: ALL_CHECKS };
}

const FETCH: Readonly<Record<LaterPart, () => Promise<LaterParts>>> = { checks: fetchChecks, sets: fetchSets };
