import { agenciesIn } from "../../core/agency/agency";
import { successorOf } from "../../core/agency/agency-succession";
import { BUNDLED_SUCCESSIONS } from "../../core/agency/bundled-successions";
import type { DueItem } from "../../core/deadline/due-items";
import { dueItems } from "../../core/deadline/due-items";
import type { UseCase } from "../use-case";

/** A deadline with the agencies that lead now, where the table names some. */
export interface OwedItem extends DueItem {
  readonly leads: readonly string[];
}

/** Finds out what a table (index in `analysis.tables`) says is due; agencies are named as of `today` ("YYYY-MM-DD"). */
export function owedItems(table: number, today: string): UseCase<readonly OwedItem[]> {
  return ({ analysis, state }) => {
    const found = analysis?.tables[table];
    const successions = [...state.successions, ...BUNDLED_SUCCESSIONS];
    const items = found ? dueItems(found.tree, found.scores) : [];
    return Promise.resolve(items.map((item) => ({ ...item, leads: agenciesIn(item.lead ?? "").map(({ name }) => successorOf(name, today, successions)) })));
  };
}
