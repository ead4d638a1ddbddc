import { z } from "zod";
import "../schema/without-generated-code";
import type { Framework, IndexMethod } from "./framework";

/** Every way of making an index of pillars. */
export const INDEX_METHODS = ["sum", "mean-of-pillars", "mean-of-shares"] as const satisfies readonly IndexMethod[];

const indicatorSchema = z.strictObject({
  path: z.string().min(1),
  code: z.string(),
  name: z.string().min(1),
  level: z.enum(["pillar", "group", "indicator", "sub", "input"]),
  max: z.number().nonnegative().nullable(),
  rule: z.string().optional(),
  lead: z.string().optional(),
  support: z.string().optional(),
  evidence: z.string().optional(),
  remedy: z.string().optional(),
  state: z.literal("not-scored").optional(),
  printed: z.strictObject({ code: z.string().optional(), name: z.string().optional(), max: z.number().nullable().optional() }).optional(),
  examples: z.array(z.strictObject({ inputs: z.record(z.string(), z.union([z.number(), z.array(z.number())])), score: z.number().nonnegative() })).optional(),
});

/** What a set.json, or an indicator set that a user imports, must look like. */
export const frameworkSchema: z.ZodType<Framework> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string().min(1),
  source: z.strictObject({
    issuer: z.string(),
    document: z.string().nullable(),
    date: z.iso.date().nullable(),
    basedOn: z.string().optional(),
    note: z.string().optional(),
  }),
  year: z.int().min(2000).max(2100),
  settings: z.strictObject({
    decimals: z.int().min(0).max(6),
    total: z.enum(["sum", "mean-of-pillars"]),
    totalMax: z.number().positive().nullable(),
    missingIsZero: z.boolean(),
    index: z.enum(["percent-of-maximum", "none"]),
    notAssessed: z.enum(["leave-maximum", "keep-maximum"]),
    readings: z.array(z.strictObject({ method: z.enum(INDEX_METHODS), text: z.string().min(1), place: z.string() })).min(2).optional(),
    weights: z.record(z.string(), z.number().positive()).optional(),
    bands: z.array(z.strictObject({ from: z.number().min(0).max(100), name: z.string().min(1) })).optional(),
  }),
  indicators: z.array(indicatorSchema).min(1).max(5000),
});
