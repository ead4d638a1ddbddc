import type { Session } from "../../../src/app/session";
import type { UseCase } from "../../../src/app/use-case";
import { collectReadings } from "../../../src/app/rank/collect-readings";
import { readUnitFile } from "../../../src/app/rank/read-unit-file";
import { correctFinding, correctionsOf } from "../../../src/app/use-cases/correct-finding";
import { insertFramework } from "../../../src/app/use-cases/insert-framework";
import { makeDocumentSheet } from "../../../src/app/use-cases/make-document-sheet";
import { rankUnits } from "../../../src/app/use-cases/rank-units";
import { frameworkFromTable } from "../../../src/core/framework/framework-from-table";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { documentLabels } from "../../../src/i18n/document-labels";
import { frameworkSheetLabels } from "../../../src/i18n/framework-sheet-labels";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { rankLabels } from "../../../src/i18n/rank/rank-labels";
import { smallFileBytes } from "../../support/small-file";
import { must } from "../../support/desk";
import type { Operation } from "./operation";
import { undoable } from "./operation";

/** Puts the first finding right that one click can put right. */
const correct: UseCase<unknown> = (context) => {
  const [correction] = [...correctionsOf(context, 0).values()];
  if (!correction) throw new RangeError("Nothing can be corrected.");
  return correctFinding(context, correction);
};

const insert: UseCase<unknown> = (context) => {
  const { tree, rules } = context.tableAt(0);
  return insertFramework(context, frameworkFromTable(tree, rules, { id: "cua-toi", title: "Bộ của tôi", source: { issuer: "Xã", document: null, date: null }, year: 2030 }), frameworkSheetLabels);
};

const makeDocument: UseCase<unknown> = (context) => makeDocumentSheet(context, { kind: "remediation", table: 0, labels: documentLabels(), today: "2030-03-31" });

/** Two units with the small appendix. */
const rank: UseCase<unknown> = async (context) => {
  const reader = { open: openWorkbookFile, markOf: (bytes: Uint8Array) => String(bytes.length), labels: inputSheetLabels, year: 2030, frameworks: [] };
  const outcomes = await Promise.all(["Xã A.xlsx", "Xã B.xlsx"].map((name) => readUnitFile({ name, bytes: () => Promise.resolve(smallFileBytes()) }, reader)));
  return rankUnits(context, collectReadings(outcomes), { labels: rankLabels, units: {} });
};

const once = (useCase: UseCase<unknown>) => (session: Session): Promise<unknown> => must(session.perform(useCase));

/** Everything that adds sheets or changes the appendix itself. */
export const sheetOperations: Readonly<Record<string, Operation>> = {
  "correcting a finding": undoable(correct),
  "inserting an official table": undoable(insert),
  "making a document": undoable(makeDocument),
  "making a document again": undoable(makeDocument, async (session) => {
    await once(makeDocument)(session);
    await must(session.applyFill(session.previewFill(0, "native")));
  }),
  "ranking units": undoable(rank),
};
