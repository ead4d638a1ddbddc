import type { Analysis } from "../../core/analysis";
import type { UseCaseContext } from "../use-case";

/** Brings the official indicator sets and the checks of words, in files of their own, and analyses the tables with them. */
export async function loadFrameworks(context: UseCaseContext): Promise<Analysis> {
  const { bundledFrameworks } = await import(/* webpackChunkName: "frameworks" */ "../bundled-frameworks");
  const { WORDING_CHECKS } = await import(/* webpackChunkName: "wording-checks" */ "../../core/check/wording-checks");
  return context.useLoaded(await bundledFrameworks(), WORDING_CHECKS);
}
