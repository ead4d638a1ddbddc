import { z } from "zod";
import type { TableAnalysis } from "../core/analysis";
import type { GivenInputs } from "../core/score/given-inputs";
import { isGivenFor } from "../core/score/given-inputs";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import { readBytes } from "./open-file";
import { parseJson } from "./parse-json";

const figure = z.union([z.number(), z.array(z.number()), z.null()]);
const entrySchema = z
  .object({ sheet: z.string(), path: z.string().optional(), row: z.number().int().positive().optional(), inputs: z.record(z.string(), figure) })
  .refine((entry) => entry.path !== undefined || entry.row !== undefined, { message: "path | row" });

/** Reads INPUTS.json (CONTRACT 2); a CliError names the entry that cannot be used. */
export async function readGivenInputs(path: string, io: CliIo): Promise<readonly GivenInputs[]> {
  const entries = parseJson(path, new TextDecoder().decode(await readBytes(path, io)));
  if (!Array.isArray(entries)) throw new CliError(({ cli }) => cli.notAList(path));
  return entries.map((entry, index) => {
    const result = entrySchema.safeParse(entry);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new CliError(({ cli }) => cli.badInputs(path, index + 1, [issue?.path.join("."), issue?.message].filter(Boolean).join(": ")));
  });
}

/** Refuses figures for rows or letters that no table has: they would be lost without a word. */
export function refuseUnknownInputs(path: string, given: readonly GivenInputs[], tables: readonly TableAnalysis[]): void {
  given.forEach((entry, index) => {
    const names = inputNames(entry, tables);
    const wrong = names === null ? undefined : Object.keys(entry.inputs).find((name) => !names.includes(name));
    if (names !== null && wrong === undefined) return;
    throw new CliError(({ cli }) => {
      const detail = names === null ? cli.unknownRow(entry.sheet, entry.path ?? String(entry.row)) : cli.unknownInput(wrong ?? "", names.join(", ") || "–");
      return cli.badInputs(path, index + 1, detail);
    });
  });
}

/** The inputs that the row's rule asks for; null where there is no such row. */
function inputNames(entry: GivenInputs, tables: readonly TableAnalysis[]): readonly string[] | null {
  const found = tables.flatMap(({ tree, rules }) => tree.nodes.filter((node) => isGivenFor(entry, tree, node)).map((node) => rules[node.index] ?? null));
  return found.length === 0 ? null : found.flatMap((rule) => rule?.inputs.map((input) => input.name) ?? []);
}
