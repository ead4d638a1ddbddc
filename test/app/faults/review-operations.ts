import type { UseCase } from "../../../src/app/use-case";
import { makeComparisonSheet, sayPairs } from "../../../src/app/use-cases/compare-with-earlier";
import { applyFinal, assess, chooseIndexMethod, makeIndexSheet, previewFinal } from "../../../src/app/use-cases/council";
import { judgeRow } from "../../../src/app/use-cases/judge-row";
import { dropSuccession, keepSuccession } from "../../../src/app/use-cases/keep-successions";
import { takeSnapshot } from "../../../src/app/use-cases/take-snapshot";
import type { AgencySuccession } from "../../../src/core/agency/agency-succession";
import { councilLabels } from "../../../src/i18n/council-labels";
import { documentLabels } from "../../../src/i18n/document-labels";
import { trendLabels } from "../../../src/i18n/trend-labels";
import type { Session } from "../../../src/app/session";
import { must } from "../../support/desk";
import { keeping } from "./keeping-operations";
import type { Operation } from "./operation";
import { undoable } from "./operation";

const prepareFinal: UseCase<unknown> = (context) => {
  const [assessment] = assess(context, councilLabels);
  if (!assessment) throw new RangeError("There is nothing to assess.");
  return applyFinal(context, previewFinal(context, assessment, councilLabels));
};

const prepared = (session: Session): Promise<unknown> => must(session.perform(prepareFinal));

const judge: UseCase<unknown> = (context) => {
  const node = context.tableAt(0).tree.nodes.findIndex(({ path }) => path === "1.1");
  return judgeRow(context, { table: 0, node, score: 4, reason: "Thiếu hồ sơ" }, councilLabels);
};

const indexSheet: UseCase<unknown> = (context) => makeIndexSheet(context, 0, councilLabels);

const quarter = (year: number): UseCase<unknown> => async (context) => {
  const outcome = await takeSnapshot(context, { quarter: { year, quarter: 1 }, replace: false, labels: trendLabels });
  if (outcome.kind !== "kept") throw new RangeError(outcome.kind);
};

/** The table compared with itself: its earlier rows are its own. */
const compare: UseCase<unknown> = (context) =>
  makeComparisonSheet(context, { table: 0, column: null, earlier: context.tableAt(0), earlierColumn: 0 }, { labels: documentLabels(), today: "2030-03-31" });

const pair = (before: string | undefined): UseCase<unknown> => (context) => sayPairs(context, 0, context.tableAt(0), [{ path: "1.1", before }]);

const succession: AgencySuccession = { from: "Sở Tài chính", to: "Sở Kinh tế", since: "2030-01-01" };
const follow: UseCase<unknown> = (context) => keepSuccession(context, succession);
const unfollow: UseCase<unknown> = (context) => dropSuccession(context, succession);

/** What the council does, and what is kept of years, quarters and agencies. */
export const reviewOperations: Readonly<Record<string, Operation>> = {
  "making final scores live": undoable(prepareFinal),
  "judging a row": undoable(judge, prepared),
  "making the sheet with the index": undoable(indexSheet, prepared),
  "choosing how the index is made": undoable((context) => chooseIndexMethod(context, "bo-khac", "sum", councilLabels), prepared),
  "keeping a quarter": undoable(quarter(2029)),
  "keeping another quarter": undoable(quarter(2030), (session) => must(session.perform(quarter(2029)))),
  "making a comparison with an earlier year": undoable(compare),
  "pairing a row with an earlier one": keeping(pair("1.2"), pair(undefined)),
  "keeping which agency follows which": keeping(follow, unfollow),
  "dropping which agency follows which": keeping(unfollow, follow, follow),
};
