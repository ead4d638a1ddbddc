/** Takes the JSON of one version to the next. What it is given may be anything: the schema judges at the end. */
export type StateMigration = (json: unknown) => unknown;

/** By the version that each starts from. Version 1 is the first that was ever written. */
const MIGRATIONS: ReadonlyMap<number, StateMigration> = new Map([[1, withoutRowStates]]);

/** States of rows were kept but never took effect. */
function withoutRowStates(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== "rowStates"));
}

/** The JSON in the form of version `to`; versions without a migration have the form of the next. */
export function migrateState(json: unknown, from: number, to: number, migrations: ReadonlyMap<number, StateMigration> = MIGRATIONS): unknown {
  let current = json;
  for (let version = from; version < to; version++) current = migrations.get(version)?.(current) ?? current;
  return current;
}
