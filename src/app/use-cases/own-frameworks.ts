import type { Framework, FrameworkSource } from "../../core/framework/framework";
import { frameworkFromTable } from "../../core/framework/framework-from-table";
import { frameworkId } from "../../core/framework/framework-id";
import type { FrameworkProblem } from "../../core/framework/load-framework";
import { loadFramework } from "../../core/framework/load-framework";
import type { UseCaseContext } from "../use-case";

/** What the user says about a set that is made of a table. */
export interface OwnFrameworkWords {
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
}

/** The set that a table makes, or why it makes none. */
export type OwnFramework = { readonly ok: true; readonly framework: Framework } | { readonly ok: false; readonly problems: readonly FrameworkProblem[] };

/** Saves a table as an indicator set in the workbook; a set of the same title takes the place of the former. */
export function saveAsFramework(context: UseCaseContext, index: number, { title, issuer, year }: OwnFrameworkWords): Promise<OwnFramework> {
  const { tree, rules } = context.tableAt(index);
  const source: FrameworkSource = { issuer, document: null, date: null };
  const former = context.state.ownFrameworks.find((own) => own.title === title);
  const id = former?.id ?? frameworkId(title, takenIds(context));
  return keepFramework(context, frameworkFromTable(tree, rules, { id, title, source, year }));
}

/** Takes over an indicator set from a file's text; one with the id of another set gets an id of its own, the same set takes the place of the former. */
export function importFramework(context: UseCaseContext, text: string): Promise<OwnFramework> {
  const loaded = loadFramework(parseJson(text));
  if (!loaded.ok) return Promise.resolve(loaded);
  const { framework } = loaded;
  const isTaken = context.frameworks.some(({ id }) => id === framework.id);
  return keepFramework(context, isTaken ? { ...framework, id: frameworkId(framework.title, takenIds(context)) } : framework);
}

/** Takes a set of the user's own out of the workbook, with the choices of it. */
export async function removeFramework(context: UseCaseContext, id: string): Promise<void> {
  const { state } = context;
  await context.keep({ ...state, ownFrameworks: state.ownFrameworks.filter((own) => own.id !== id), frameworks: state.frameworks.filter((choice) => choice.id !== id) });
}

async function keepFramework(context: UseCaseContext, json: Framework): Promise<OwnFramework> {
  // A table may hold what no set may, such as a year out of reach: what is kept must be readable again.
  const loaded = loadFramework(json);
  if (!loaded.ok) return loaded;
  const others = context.state.ownFrameworks.filter(({ id }) => id !== loaded.framework.id);
  await context.keep({ ...context.state, ownFrameworks: [...others, loaded.framework] });
  return loaded;
}

function takenIds({ frameworks, state }: UseCaseContext): readonly string[] {
  return [...frameworks, ...state.ownFrameworks].map(({ id }) => id);
}

/** undefined where the text is no JSON: no set is that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
