import { DEFAULT_SETTINGS } from "../../../src/core/state/workbook-state";
import type { Session } from "../../../src/app/session";
import type { UseCase } from "../../../src/app/use-case";
import { chooseFramework } from "../../../src/app/use-cases/choose-framework";
import { chooseRule } from "../../../src/app/use-cases/choose-rule";
import { columnsOf, correctColumn, resetColumn } from "../../../src/app/use-cases/correct-column";
import { importFramework, removeFramework, saveAsFramework } from "../../../src/app/use-cases/own-frameworks";
import { frameworkFromTable } from "../../../src/core/framework/framework-from-table";
import { askAboutTable, declineTable } from "../../../src/app/use-cases/decline-table";
import { takeDoubtfulTable } from "../../../src/app/use-cases/take-doubtful-table";
import { doubtfulAppendix, faultAppendix } from "./appendix";
import { must } from "../../support/desk";
import type { Operation } from "./operation";

/** An operation that writes no cell and only what is kept in the workbook; `back` takes it back. */
export function keeping(useCase: UseCase<unknown>, back: UseCase<unknown>, prepare: UseCase<unknown> = () => Promise.resolve()): Operation {
  const done = (work: UseCase<unknown>) => (session: Session): Promise<unknown> => must(session.perform(work));
  return { sheets: faultAppendix(), prepare: done(prepare), run: (session) => session.perform(useCase), reset: done(back) };
}

const WORDS = { title: "Bộ của tôi", issuer: "Xã", year: 2030 };
/** The table itself as a file with a set. */
const importOwn: UseCase<unknown> = async (context) => {
  const { tree, rules } = context.tableAt(0);
  const own = frameworkFromTable(tree, rules, { id: "nhap", title: "Bộ nhập", source: { issuer: "Xã", document: null, date: null }, year: 2030 });
  const imported = await importFramework(context, JSON.stringify(own));
  if (!imported.ok) throw new RangeError(JSON.stringify(imported.problems));
};

const correct: UseCase<unknown> = (context) => {
  const column = columnsOf(context, 0).find((each) => each.column === 5);
  return column ? correctColumn(context, column, "support") : Promise.reject(new RangeError("no column F"));
};

const reset: UseCase<unknown> = (context) => {
  const column = columnsOf(context, 0).find((each) => each.column === 5);
  return column ? resetColumn(context, column) : Promise.reject(new RangeError("no column F"));
};

const choose = (missingIsZero: boolean): UseCase<unknown> => (context) => chooseFramework(context, 0, { id: null, settings: { ...DEFAULT_SETTINGS, missingIsZero } });
const rule = (pointsEach: number | null): UseCase<unknown> => (context) => chooseRule(context, 0, 1, pointsEach === null ? null : { kind: "count", thing: "hồ sơ", pointsEach });
const save: UseCase<unknown> = (context) => saveAsFramework(context, 0, WORDS);
const remove: UseCase<unknown> = (context) => removeFramework(context, context.state.ownFrameworks[0]?.id ?? "");

const take: UseCase<unknown> = (context) => {
  const [asked] = context.analysis?.doubtful ?? [];
  return asked ? takeDoubtfulTable(context, asked) : Promise.reject(new RangeError("nothing is asked"));
};
const decline: UseCase<unknown> = (context) => {
  const [asked] = context.analysis?.doubtful ?? [];
  return asked ? declineTable(context, asked) : Promise.reject(new RangeError("nothing is asked"));
};
const askAgain: UseCase<unknown> = (context) => {
  const [declined] = context.state.declined;
  return declined ? askAboutTable(context, declined) : Promise.reject(new RangeError("nothing was declined"));
};
const leave: UseCase<unknown> = (context) => {
  const column = columnsOf(context, 1).find((each) => each.column === 1);
  return column ? resetColumn(context, column) : Promise.reject(new RangeError("no column B"));
};

/** Everything that is decided and kept. */
export const keepingOperations: Readonly<Record<string, Operation>> = {
  "choosing settings of a set": keeping(choose(true), choose(false)),
  "choosing the form of a rule": keeping(rule(2), rule(null)),
  "correcting a column": keeping(correct, reset),
  "leaving a column to the recogniser again": keeping(reset, correct, correct),
  "taking a table that is asked about": { ...keeping(take, leave), sheets: doubtfulAppendix() },
  "declining a table that is asked about": { ...keeping(decline, askAgain), sheets: doubtfulAppendix() },
  "asking about a declined table again": { ...keeping(askAgain, decline, decline), sheets: doubtfulAppendix() },
  "saving a set of one's own": keeping(save, remove),
  "importing a set": keeping(importOwn, remove),
  "removing a set": keeping(remove, save, save),
};
