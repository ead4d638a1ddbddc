import { fetchSets } from "../later-parts";
import type { UseCaseContext } from "../use-case";

/** Sees to it that the official indicator sets are there and the tables compared with them; rejects where they do not arrive. */
export async function loadFrameworks(context: UseCaseContext): Promise<void> {
  if (context.lacking.includes("sets")) await context.useLoaded(await fetchSets());
}
