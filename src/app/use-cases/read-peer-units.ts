import type { PeerUnits } from "../../core/rank/peer-units";
import { peerUnits } from "../../core/rank/peer-units";
import { readUnit } from "../../core/rank/read-unit";
import { SUMMARY_SHEET } from "../../core/rank/sheets/rank-labels";
import { unitKey } from "../../core/rank/unit-name";
import type { Grid } from "../../core/grid/grid";
import type { ChosenFile } from "../files/chosen-file";
import type { ReaderOptions } from "../rank/read-unit-file";
import type { UseCaseContext } from "../use-case";

/** A consolidation as one of its units sees it. */
export type PeerUnitsRead =
  | { readonly kind: "read"; readonly peers: PeerUnits; /** The unit whose workbook is open; null where its name is not among them. */ readonly own: string | null }
  /** The file is no consolidation of ours. */
  | { readonly kind: "no-summary" }
  /** It consolidates another set, or its columns were moved. */
  | { readonly kind: "other-layout" };

/** The units of a consolidation for the open workbook to be held against; nothing is written. `notAssessed`: what stands there in place of a score. */
export async function readPeerUnits(context: UseCaseContext, file: ChosenFile, { open }: Pick<ReaderOptions, "open">, notAssessed: string): Promise<PeerUnitsRead> {
  const { sheets } = await (await open(await file.bytes(), file.name)).read();
  const summary = sheets.find(({ sheet }) => sheet === SUMMARY_SHEET);
  return summary ? peersIn(summary, context, notAssessed) : { kind: "no-summary" };
}

function peersIn(summary: Grid, { analysis, sheets, state }: UseCaseContext, notAssessed: string): PeerUnitsRead {
  const unit = analysis && readUnit({ file: "", mark: "" }, analysis, sheets);
  const peers = unit && peerUnits(summary, unit.set, notAssessed, state.indexMethods);
  if (!unit || !peers) return { kind: "other-layout" };
  const own = peers.units.filter(({ name }) => unitKey(name) === unitKey(unit.reading.unit.name));
  return { kind: "read", peers, own: own.length === 1 ? (own[0]?.name ?? null) : null };
}
