import type { Outcome, Session } from "../../../src/app/session";
import type { UseCase } from "../../../src/app/use-case";
import type { SheetRows } from "../../support/snapshots";
import { faultAppendix } from "./appendix";
import { must } from "../../support/desk";

/** Something that a user does, and what is to be true before and after it. */
export interface Operation {
  /** The workbook that it is done in. */
  readonly sheets: Readonly<Record<string, SheetRows>>;
  /** What was done before, for there to be something to do. */
  readonly prepare: (session: Session) => Promise<unknown>;
  readonly run: (session: Session) => Promise<Outcome<unknown>>;
  /** Takes a success back to where `prepare` left off. */
  readonly reset: (session: Session) => Promise<unknown>;
}

/** Nothing has to be there. */
export const nothing = (): Promise<void> => Promise.resolve();
/** Takes the last step back. */
export const undo = (session: Session): Promise<unknown> => must(session.undo());

/** An operation on `faultAppendix` that one undo takes back. */
export function undoable(useCase: UseCase<unknown>, prepare: Operation["prepare"] = nothing): Operation {
  return { sheets: faultAppendix(), prepare, run: (session) => session.perform(useCase), reset: undo };
}

/** Fills the first table; the score formulas are of this kind. */
export function fill(session: Session, mode: "native" | "dti" = "native"): Promise<Outcome<unknown>> {
  return session.applyFill(session.previewFill(0, mode));
}

/** One of some operations; a name that is none is a mistake of the test's. */
export function operationNamed(name: string, among: Readonly<Record<string, Operation>>): Operation {
  const found = among[name];
  if (!found) throw new RangeError(name);
  return found;
}
