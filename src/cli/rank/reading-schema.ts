import { z } from "zod";
import type { FileOutcome } from "../../app/rank/read-unit-file";
import { INDEX_METHODS } from "../../core/framework/schema";
import type { RankSet } from "../../core/rank/rank-set";

/** What we kept of a file: anybody may have edited or cut it since. */

const numbers = z.array(z.number().nullable());
const place = { severity: z.enum(["error", "warning", "info"]), file: z.string().nullable(), unit: z.string().nullable() };

const problem = z.discriminatedUnion("code", [
  z.object({ ...place, code: z.literal("unreadable"), failure: z.enum(["temporary", "legacy-format", "binary-format", "encrypted", "too-large", "not-a-workbook", "unknown"]) }),
  z.object({ ...place, code: z.literal("macros-ignored") }),
  z.object({ ...place, code: z.literal("no-table") }),
]);

const comparedPart = z.object({ peers: z.string(), label: z.string().nullable(), method: z.enum(["minmax", "best"]), better: z.enum(["highest", "lowest"]), share: z.number(), named: z.literal(true).exactOptional() });

const reading = z.object({
  file: z.string(),
  mark: z.string(),
  unit: z.object({ name: z.string(), source: z.enum(["label", "title", "file-name"]), place: z.string().nullable(), fileName: z.string() }),
  year: z.number().nullable(),
  set: z.string(),
  scores: z.object({
    final: numbers.exactOptional(),
    council: numbers.exactOptional(),
    computed: numbers.exactOptional(),
    self: numbers.exactOptional(),
    published: numbers.exactOptional(),
  }),
  measures: z.array(numbers),
  notAssessed: z.array(z.number()),
  previousTotal: z.number().nullable(),
  audit: z.object({
    errors: z.number(),
    warnings: z.number(),
    worst: z.array(z.object({ code: z.string(), severity: z.enum(["error", "warning", "info"]), sheet: z.string(), cell: z.string(), indicator: z.string() })),
  }),
});

export const outcomeSchema: z.ZodType<Omit<FileOutcome, "set">> = z.object({ reading: reading.nullable(), problems: z.array(problem) });

const indexMethod = z.enum(INDEX_METHODS);

export const setSchema: z.ZodType<RankSet> = z.object({
  id: z.string(),
  title: z.string().nullable(),
  framework: z.string().nullable(),
  settings: z.object({
    methods: z.array(indexMethod),
    readings: z.array(z.object({ method: indexMethod, text: z.string(), place: z.string() })),
    bands: z.array(z.object({ from: z.number(), name: z.string() })),
    weights: z.record(z.string(), z.number()),
    rankedBy: z.enum(["points", "percent"]),
    decimals: z.number(),
    decidedDecimals: z.number().nullable(),
    notAssessedLeavesMaximum: z.boolean(),
  }),
  indicators: z.array(
    z.object({
      key: z.string(),
      code: z.string(),
      name: z.string(),
      level: z.enum(["pillar", "group", "indicator", "sub"]),
      max: z.number().nullable(),
      parent: z.number().nullable(),
      rule: z.string().nullable(),
      comparison: z.object({ parts: z.array(comparedPart), ownPoints: z.boolean() }).nullable(),
      measured: z.boolean(),
    }),
  ),
});
