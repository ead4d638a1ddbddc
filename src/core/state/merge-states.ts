import { agencyKey } from "../agency/agency-key";
import type { WorkbookState } from "./workbook-state";
import { EMPTY_STATE } from "./workbook-state";

/**
 * Joins two versions of what one workbook holds, given the version that both come from (none where
 * that is not known: two copies of a file). The rules, entry by entry:
 * - an entry that only one side changed, added or took out is as that side has it;
 * - where both changed it differently, mine wins;
 * - without a common origin nothing counts as taken out: the result has the entries of both;
 * - the journal is what either side added, theirs first: each step checks its cells before it is taken back.
 */
export function mergeStates(mine: WorkbookState, theirs: WorkbookState, base: WorkbookState = EMPTY_STATE): WorkbookState {
  return {
    frameworks: mergeLists(mine.frameworks, theirs.frameworks, base.frameworks, ({ sheet, table }) => JSON.stringify([sheet, table])),
    ownFrameworks: mergeLists(mine.ownFrameworks, theirs.ownFrameworks, base.ownFrameworks, ({ id }) => id),
    columns: mergeLists(mine.columns, theirs.columns, base.columns, ({ sheet, column }) => JSON.stringify([sheet, column])),
    declined: mergeLists(mine.declined, theirs.declined, base.declined, ({ sheet, title, header }) => JSON.stringify([sheet, title, header])),
    rules: mergeLists(mine.rules, theirs.rules, base.rules, ({ key }) => key),
    joins: mergeLists(mine.joins, theirs.joins, base.joins, ({ keys: [owner = ""] }) => owner),
    figureColumns: mergeLists(mine.figureColumns, theirs.figureColumns, base.figureColumns, ({ sheet, table }) => JSON.stringify([sheet, table])),
    figures: mergeLists(mine.figures, theirs.figures, base.figures, ({ key }) => key),
    indexMethods: mergeLists(mine.indexMethods, theirs.indexMethods, base.indexMethods, ({ set }) => set),
    crosswalk: mergeLists(mine.crosswalk, theirs.crosswalk, base.crosswalk, ({ key, earlier }) => JSON.stringify([key, earlier])),
    successions: mergeLists(mine.successions, theirs.successions, base.successions, ({ from, since }) => JSON.stringify([agencyKey(from), since])),
    ignored: mergeLists(mine.ignored, theirs.ignored, base.ignored, ({ id }) => id),
    journal: mergeLists(mine.journal, theirs.journal, base.journal, ({ id }) => id),
    sheets: mergeLists(mine.sheets, theirs.sheets, base.sheets, (sheet) => sheet),
  };
}

function mergeLists<Item>(mine: readonly Item[], theirs: readonly Item[], base: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const [byMine, byTheirs, byBase] = [mine, theirs, base].map((list) => new Map(list.map((item) => [keyOf(item), item] as const)));
  const keys = new Set([...theirs, ...mine].map(keyOf));
  return [...keys].flatMap((key) => {
    const origin = byBase?.get(key);
    const own = byMine?.get(key);
    const merged = same(own, origin) ? byTheirs?.get(key) : own;
    return merged === undefined ? [] : [merged];
  });
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
