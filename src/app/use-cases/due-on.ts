import { agenciesIn } from "../../core/agency/agency";
import { asOf } from "../../core/agency/present-agency";
import type { DueItem } from "../../core/deadline/due-items";
import { dueItems } from "../../core/deadline/due-items";
import { successionsIn } from "./keep-successions";
import type { UseCase } from "../use-case";

/** A deadline with the agencies that lead now, where the table names some. */
export interface OwedItem extends DueItem {
  readonly leads: readonly string[];
}

/** Finds out what a table (index in `analysis.tables`) says is due; agencies are named as of `today` ("YYYY-MM-DD"). */
export function owedItems(table: number, today: string): UseCase<readonly OwedItem[]> {
  return (context) => {
    const found = context.analysis?.tables[table];
    const present = asOf(today, successionsIn(context));
    const items = found ? dueItems(found.tree, found.scores) : [];
    return Promise.resolve(items.map((item) => ({ ...item, leads: agenciesIn(item.lead ?? "").map((agency) => present(agency).name) })));
  };
}
