import { agencyKey } from "./agency-key";
import { atPlace, isPlace } from "./agency-place";

/**
 * From a day on, one agency's figures come from another. Where `from` is a place ("tỉnh Bắc Kạn"), the
 * place's own bodies move with it: "UBND tỉnh Bắc Kạn" is "UBND tỉnh Thái Nguyên" by then.
 */
export interface AgencySuccession {
  readonly from: string;
  readonly to: string;
  /** ISO 8601: "2025-03-01". */
  readonly since: string;
  /** The document that says so; absent where the user does. */
  readonly source?: string;
}

/**
 * The agency that gives on `day` (ISO 8601) what the named one gave: the name as it is where it has no
 * successor. The first entry that fits is taken, so that the user's own come before the bundled ones.
 */
export function successorOf(name: string, day: string, successions: readonly AgencySuccession[]): string {
  const inForce = successions.filter(({ since }) => since <= day);
  const seen = new Set<string>();
  let current = name;
  for (;;) {
    const key = agencyKey(current);
    const next = seen.has(key) ? null : nextOf(current, inForce);
    if (next === null) return current;
    seen.add(key);
    current = next;
  }
}

/** The table with one entry more; it takes the place of another about the same agency and day. */
export function withSuccession(successions: readonly AgencySuccession[], added: AgencySuccession): readonly AgencySuccession[] {
  return [...withoutSuccession(successions, added), added];
}

export function withoutSuccession(successions: readonly AgencySuccession[], { from, since }: AgencySuccession): readonly AgencySuccession[] {
  return successions.filter((each) => agencyKey(each.from) !== agencyKey(from) || each.since !== since);
}

function nextOf(name: string, successions: readonly AgencySuccession[]): string | null {
  for (const { from, to } of successions) {
    const next = agencyKey(from) === agencyKey(name) ? to : partlyReplaced(name, from, to);
    if (next !== null) return next;
  }
  return null;
}

/** The place of a body's name replaced, or the body before its place. */
function partlyReplaced(name: string, from: string, to: string): string | null {
  const parts = atPlace(name);
  if (parts === null) return null;
  const { body, place } = parts;
  if (isPlace(from)) return agencyKey(place) === agencyKey(from) ? `${body} ${to}` : null;
  return agencyKey(body) === agencyKey(from) ? `${to} ${place}` : null;
}
