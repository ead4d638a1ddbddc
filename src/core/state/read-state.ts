import { migrateState } from "./migrate-state";
import { stateSchema } from "./state-schema";
import { STATE_VERSION } from "./state-version";
import { unwrapState } from "./state-xml";
import type { WorkbookState } from "./workbook-state";

/** What became of the part on reading. A newer version is never overwritten; a damaged one holds nothing that we can read. */
export type StateOutcome =
  | { readonly kind: "ok"; readonly state: WorkbookState }
  | { readonly kind: "absent" }
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "damaged" };

/** Reads the part's XML, null where the workbook has none. Older versions are migrated forward. */
export function readState(xml: string | null): StateOutcome {
  if (xml === null) return { kind: "absent" };
  const envelope = unwrapState(xml);
  if (!envelope || envelope.version < 1) return { kind: "damaged" };
  if (envelope.version > STATE_VERSION) return { kind: "newer-version", version: envelope.version };
  const json = parseJson(envelope.json);
  const parsed = stateSchema.safeParse(migrateState(json, envelope.version, STATE_VERSION));
  return parsed.success ? { kind: "ok", state: parsed.data } : { kind: "damaged" };
}

/** undefined where the text is no JSON: no schema accepts that. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
