import type { Session } from "../../../src/app/session";
import { must } from "../../support/desk";
import { appendixOperations } from "./appendix-operations";
import { figureOperations } from "./figure-operations";
import type { Operation } from "./operation";
import { operationNamed } from "./operation";
import { sheetOperations } from "./sheet-operations";

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

/** What undo does is another thing for each kind of plan. */
const UNDONE = ["fill", "highlight", "preparing for sending", "joining figures", "making a document", "ranking units"];

const done = { ...appendixOperations, ...figureOperations, ...sheetOperations };

/** Taking back what was done. */
export const undoOperations: Readonly<Record<string, Operation>> = Object.fromEntries(UNDONE.map((name) => [`undo of ${name}`, undoOf(operationNamed(name, done))]));
