import type { Analysis } from "../../core/analysis";
import type { UseCaseContext } from "../use-case";

/** Brings the official indicator sets, in files of their own, and compares the tables with them. */
export async function loadFrameworks(context: UseCaseContext): Promise<Analysis> {
  const { bundledFrameworks } = await import(/* webpackChunkName: "frameworks" */ "../bundled-frameworks");
  return context.useFrameworks(await bundledFrameworks());
}
