import { z } from "zod";
import "../schema/without-generated-code";
import { frameworkSchema } from "../framework/schema";
import { successionsSchema } from "../agency/succession-schema";
import { planSchema, stepKindSchema } from "./plan-schema";
import { ruleFormSchema } from "./rule-form-schema";
import type { WorkbookState } from "./workbook-state";

const COLUMN_ROLES = ["none", "code", "name", "max", "rule", "lead", "support", "deadline", "solution", "reason", "evidence", "note", "published", "self", "council", "final"] as const;

const joins = z.array(z.object({ keys: z.array(z.string()).min(2) }));
const figureColumns = z.array(z.object({ sheet: z.string(), table: z.int().min(1), column: z.int().min(0), header: z.string() }));

/** Version 1 of what stands in the workbook. Lists that are absent are empty: only what there is gets written. */
export const stateSchema: z.ZodType<WorkbookState> = z.object({
  frameworks: z
    .array(z.object({ sheet: z.string(), table: z.int().min(1), id: z.string().nullable(), settings: z.object({ missingIsZero: z.boolean().default(false) }) }))
    .default([]),
  ownFrameworks: z.array(frameworkSchema).default([]),
  columns: z.array(z.object({ sheet: z.string(), column: z.int().min(0), header: z.string(), role: z.enum(COLUMN_ROLES) })).default([]),
  rules: z.array(z.object({ key: z.string(), form: ruleFormSchema, text: z.string() })).default([]),
  rowStates: z.array(z.object({ key: z.string(), state: z.enum(["not-assessed", "not-scored"]).nullable() })).default([]),
  joins: joins.default([]),
  figureColumns: figureColumns.default([]),
  crosswalk: z.array(z.object({ key: z.string(), earlier: z.string(), before: z.string().nullable() })).default([]),
  successions: successionsSchema.default([]),
  ignored: z.array(z.object({ id: z.string(), reason: z.string() })).default([]),
  journal: z.array(z.object({ id: z.string(), kind: stepKindSchema, inverse: planSchema, decided: z.object({ joins: joins.exactOptional(), figureColumns: figureColumns.exactOptional() }).exactOptional() })).default([]),
  sheets: z.array(z.string()).default([]),
});
