import type { Outcome, Session } from "../../../src/app/session";
import { applySend, previewSend } from "../../../src/app/use-cases/send";
import { must } from "../../support/desk";
import { smallAppendix } from "../../support/small-appendix";
import type { Operation } from "./operation";
import { fill, nothing, undo } from "./operation";

const send = (session: Session): Promise<Outcome<unknown>> =>
  session.perform(async (context) => applySend(context, await previewSend(context, { formulas: "native", ownSheets: "hide", notes: "remove", forget: true })));

/** The finding of the small appendix that is set aside. */
function finding({ analysis }: Session): string {
  const table = analysis?.tables[0];
  return [...(table?.findings ?? []), ...(table?.ignored ?? []).map((each) => each.finding)].find(({ code }) => code === "score-above-max")?.id ?? "none";
}

const ignore = (session: Session): Promise<Outcome<unknown>> => session.ignoreFinding(0, finding(session), "đã hỏi");
const restore = (session: Session): Promise<Outcome<unknown>> => session.restoreFinding(0, finding(session));

const small = (prepare: Operation["prepare"], run: Operation["run"], reset: Operation["reset"]): Operation => ({ sheets: smallAppendix(), prepare, run, reset });

/** What is done with the appendix itself. */
export const appendixOperations: Readonly<Record<string, Operation>> = {
  scan: small(nothing, (session) => session.scan(), nothing),
  fill: small(nothing, (session) => fill(session), undo),
  highlight: small(nothing, (session) => session.highlight(0, true), undo),
  unhighlight: small((session) => must(session.highlight(0, true)), (session) => session.highlight(0, false), undo),
  ignore: small(nothing, ignore, (session) => must(restore(session))),
  "restoring a finding": small((session) => must(ignore(session)), restore, (session) => must(ignore(session))),
  "preparing for sending": small((session) => must(fill(session, "dti")), send, undo),
};
