import type { TableAnalysis } from "../analysis";
import type { OwnTable, PeerUnits, Standing } from "../rank/peer-units";
import { standingWith } from "../rank/peer-units";
import { NO_CHANGE } from "./scenario";
import type { ScenarioOutcome } from "./try-scenario";
import { tryScenario } from "./try-scenario";

/** The unit of an open workbook among all units. */
export interface OwnUnit {
  readonly peers: PeerUnits;
  /** Its name in the consolidation. */
  readonly unit: string;
}

/** Where the unit would stand with an outcome in the table of this number; its other tables stay as they are. null: it has no score, or is not among the units. */
export function scenarioStanding({ peers, unit }: OwnUnit, tables: readonly TableAnalysis[], table: number, outcome: ScenarioOutcome): Standing | null {
  return standingWith(peers, unit, tables.map((analysis, index) => ownTable(analysis, index === table ? outcome : tryScenario(analysis, NO_CHANGE))));
}

function ownTable({ keyPrefix, rules }: TableAnalysis, { tree, inputs, nodeScores, scores }: ScenarioOutcome): OwnTable {
  return { keyPrefix, rules, tree, inputs, nodeScores, scores };
}
