import { z } from "zod";
import "../schema/without-generated-code";
import { formProblem } from "../rules/forms/form-problem";
import type { FormMeasure, RuleChoice } from "../rules/forms/rule-form";
import { TEXT_READINGS } from "../rules/text-reading";

/** What was chosen for a rule, as it comes back from a workbook: anybody may have edited it there. */

/** Far more than any table has. */
const MOST_LINES = 100;

const label = z.string().max(2_000);
const share = z.number().min(0).max(1);

const measure: z.ZodType<FormMeasure> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("figure"), label, unit: label }),
  z.object({ kind: z.literal("ratio"), numerator: label, denominator: label }),
]);

const options = z.array(z.object({ words: label, share })).max(MOST_LINES);
const peers = { measure, better: z.enum(["highest", "lowest"]) };
const each = { thing: label, pointsEach: z.number(), cap: z.number().exactOptional() };

const plainForms = [
  z.object({ kind: z.literal("ratio"), numerator: label, denominator: label, target: z.number(), below: z.enum(["proportional", "plain", "nothing"]) }),
  z.object({ kind: z.literal("growth"), measure: label, target: z.number() }),
  z.object({ kind: z.literal("levels"), measure, levels: z.array(z.object({ from: z.number(), share })).max(MOST_LINES), rest: share }),
  z.object({ kind: z.literal("choice"), options }),
  z.object({ kind: z.literal("additive"), options }),
  z.object({ kind: z.literal("minmax"), ...peers }),
  z.object({ kind: z.literal("best"), ...peers }),
  z.object({ kind: z.literal("count"), ...each, mayExceedMaximum: z.boolean().exactOptional() }),
] as const;

const parts = z.array(z.object({ label, share, form: z.discriminatedUnion("kind", [...plainForms]) })).max(MOST_LINES);

const reading = z.object({ kind: z.literal("reading"), reading: z.enum(Object.values(TEXT_READINGS).flat()) });

export const ruleChoiceSchema: z.ZodType<RuleChoice> = z
  .discriminatedUnion("kind", [...plainForms, z.object({ kind: z.literal("penalty"), ...each }), z.object({ kind: z.literal("parts"), parts }), reading])
  .refine((choice) => choice.kind === "reading" || formProblem(choice) === null);
