import type { Outcome, Session } from "../../../src/app/session";
import { applySend, previewSend } from "../../../src/app/use-cases/send";
import { SMALL_SHEET, smallAppendix } from "../../support/small-appendix";
import { must } from "../../support/desk";
import { figureOperations } from "./figure-operations";
import { keepingOperations } from "./keeping-operations";
import type { Operation } from "./operation";
import { fill, nothing, undo } from "./operation";
import { sheetOperations } from "./sheet-operations";

const send = (session: Session): Promise<Outcome<unknown>> =>
  session.perform(async (context) => applySend(context, await previewSend(context, { formulas: "native", ownSheets: "hide", forget: true })));

/** The finding of the small appendix that is set aside. */
function finding({ analysis }: Session): string {
  const table = analysis?.tables[0];
  return [...(table?.findings ?? []), ...(table?.ignored ?? []).map((each) => each.finding)].find(({ code }) => code === "score-above-max")?.id ?? "none";
}

const ignore = (session: Session): Promise<Outcome<unknown>> => session.ignoreFinding(0, finding(session), "đã hỏi");
const restore = (session: Session): Promise<Outcome<unknown>> => session.restoreFinding(0, finding(session));

const small = (prepare: Operation["prepare"], run: Operation["run"], reset: Operation["reset"]): Operation => ({ sheets: smallAppendix(), prepare, run, reset });

/** What undo takes back of an operation. */
function undoOf({ sheets, prepare, run }: Operation): Operation {
  const done = async (session: Session): Promise<void> => {
    await must(run(session));
  };
  return {
    sheets,
    prepare: async (session) => {
      await prepare(session);
      await done(session);
    },
    run: (session) => session.undo(),
    reset: done,
  };
}

const table: Readonly<Record<string, Operation>> = {
  scan: small(nothing, (session) => session.scan(), nothing),
  fill: small(nothing, (session) => fill(session), undo),
  highlight: small(nothing, (session) => session.highlight(0, true), undo),
  unhighlight: small((session) => must(session.highlight(0, true)), (session) => session.highlight(0, false), undo),
  ignore: small(nothing, ignore, (session) => must(restore(session))),
  "restoring a finding": small((session) => must(ignore(session)), restore, (session) => must(ignore(session))),
  "preparing for sending": small((session) => must(fill(session, "dti")), send, undo),
  ...figureOperations,
  ...sheetOperations,
  ...keepingOperations,
};

/** What undo does is another thing for each kind of plan. */
const UNDONE = ["fill", "highlight", "preparing for sending", "joining figures", "making a document again", "ranking units"];

/** Every operation by its name. */
export const operations: Readonly<Record<string, Operation>> = {
  ...table,
  ...Object.fromEntries(UNDONE.map((name) => [`undo of ${name}`, undoOf(operationNamed(name, table))])),
};

/** One of the operations; a name that is none is a mistake of the test's. */
export function operationNamed(name: string, among = operations): Operation {
  const found = among[name];
  if (!found) throw new RangeError(name);
  return found;
}

/** The sheet on which the operations of the small appendix write. */
export const TARGET_SHEET = SMALL_SHEET;
