import type { Analysis } from "../../core/analysis";
import type { UseCaseContext } from "../use-case";

/** Brings the official indicator sets and the checks of words, in files of their own, and analyses the tables with them. */
export async function loadFrameworks(context: UseCaseContext): Promise<Analysis> {
  const { bundledFrameworks } = await import(/* webpackChunkName: "frameworks" */ "../bundled-frameworks");
  const { FURTHER_CHECKS } = await import(/* webpackChunkName: "further-checks" */ "../../core/check/further-checks");
  return context.useLoaded(await bundledFrameworks(), FURTHER_CHECKS);
}
