import { z } from "zod";
import "../schema/without-generated-code";
import { frameworkSchema, INDEX_METHODS } from "../framework/schema";
import { successionsSchema } from "../agency/succession-schema";
import { planSchema, stepKindSchema } from "./plan-schema";
import { ruleChoiceSchema } from "./rule-choice-schema";
import type { WorkbookState } from "./workbook-state";
import { DEFAULT_SETTINGS, MIN_MAX_READINGS, ROUNDINGS } from "./workbook-state";

const COLUMN_ROLES = ["none", "code", "name", "max", "rule", "lead", "support", "deadline", "solution", "reason", "adjustment", "evidence", "note", "published", "self", "council", "final"] as const;

const joins = z.array(z.object({ keys: z.array(z.string()).min(2) }));
const figureColumns = z.array(z.object({ sheet: z.string(), table: z.int().min(1), column: z.int().min(0), header: z.string() }));
const figures = z.array(z.object({ key: z.string().min(1), value: z.union([z.number(), z.array(z.number()).min(1)]), source: z.string().exactOptional(), evidence: z.string().exactOptional() }));
const indexMethods = z.array(z.object({ set: z.string(), method: z.enum(INDEX_METHODS) }));

const settings = z.object({
  missingIsZero: z.boolean().default(DEFAULT_SETTINGS.missingIsZero),
  rounding: z.enum(ROUNDINGS).default(DEFAULT_SETTINGS.rounding),
  minMax: z.enum(MIN_MAX_READINGS).default(DEFAULT_SETTINGS.minMax),
});

const frameworks = z.array(z.object({ sheet: z.string(), table: z.int().min(1), id: z.string().nullable(), settings }));

/** Version 2 of what stands in the workbook. Lists that are absent are empty: only what there is gets written. */
export const stateSchema: z.ZodType<WorkbookState> = z.object({
  frameworks: frameworks.default([]),
  ownFrameworks: z.array(frameworkSchema).default([]),
  columns: z.array(z.object({ sheet: z.string(), column: z.int().min(0), header: z.string(), role: z.enum(COLUMN_ROLES) })).default([]),
  declined: z.array(z.object({ sheet: z.string(), title: z.string(), header: z.string() })).default([]),
  rules: z.array(z.object({ key: z.string(), form: ruleChoiceSchema, text: z.string() })).default([]),
  joins: joins.default([]),
  figureColumns: figureColumns.default([]),
  figures: figures.default([]),
  indexMethods: indexMethods.default([]),
  crosswalk: z.array(z.object({ key: z.string(), earlier: z.string(), before: z.string().nullable() })).default([]),
  successions: successionsSchema.default([]),
  ignored: z.array(z.object({ id: z.string(), reason: z.string() })).default([]),
  journal: z.array(z.object({ id: z.string(), kind: stepKindSchema, inverse: planSchema, decided: z.object({ joins: joins.exactOptional(), figureColumns: figureColumns.exactOptional(), figures: figures.exactOptional(), indexMethods: indexMethods.exactOptional(), frameworks: frameworks.exactOptional() }).exactOptional() })).default([]),
  sheets: z.array(z.string()).default([]),
});
