import { z } from "zod";
import { compileRule, evaluate } from "../core/rules";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";
import type { CommandOptions, ExitCode } from "./command-options";
import { ruleJson } from "./rule-json";

const ruleLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  rule: z.string(),
  max: z.number().nullish(),
  name: z.string().optional(),
  cases: z.array(z.object({ inputs: z.record(z.string(), z.union([z.number(), z.array(z.number()), z.null()])) })).default([]),
});

/** `dti rule`: compiles and evaluates rules, a JSON line in and a JSON line out. */
export async function ruleCommand(options: CommandOptions, io: CliIo): Promise<ExitCode> {
  if (options.words.length > 0) throw new CliError(({ cli }) => cli.badArguments(options.words.join(" ")));
  const lines = (await io.readStdin()).replace(/^\ufeff/, "").split("\n");
  const printed = lines.flatMap((line, index) => (line.trim() === "" ? [] : [`${JSON.stringify(compiledLine(line, index + 1))}\n`]));
  io.out(printed.join(""));
  return 0;
}

function compiledLine(line: string, number: number): object {
  const { id = null, rule: text, max = null, name, cases } = parseLine(line, number);
  const rule = compileRule(text, { ...(name === undefined ? {} : { name }), ...(max === null ? {} : { max }) });
  const { kind, inputs, formula, diagnostics } = ruleJson(rule, max === null ? "{max}" : String(max));
  const scores = cases.map((given) => evaluate(rule, given.inputs, max).score);
  return { id, kind, inputs, formula, scores, diagnostics };
}

function parseLine(line: string, number: number): z.infer<typeof ruleLine> {
  const result = ruleLine.safeParse(parseJson(line, number));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CliError(({ cli }) => cli.badRuleLine(number, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`));
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CliError(({ cli }) => cli.badRuleLine(number, String(error)));
  }
}
