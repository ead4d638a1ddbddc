import { lostColumns } from "../core/score/own-tables";
import type { UseCaseContext } from "./use-case";
import { UseCaseFailure } from "./use-case-failure";

/** Refuses a use case that writes figures or formulas over them where a sheet of ours cannot be read. */
export function demandReadableSheets({ sheets, options }: Pick<UseCaseContext, "sheets" | "options">): void {
  const lost = lostColumns(sheets, options.labels).find(({ readable }) => !readable);
  if (lost) throw new UseCaseFailure({ kind: "columns-lost", lost });
}
