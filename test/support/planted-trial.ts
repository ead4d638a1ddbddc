import type { Finding } from "../../src/core/check/finding";
import { cellAddress } from "../../src/core/grid/address";
import type { PlantedDefect } from "./plant-defects";

/** What the checks made of one planted defect. */
export interface Trial {
  readonly defect: PlantedDefect;
  /** Whether it was found at its cell, with its code. */
  readonly found: boolean;
  /** Errors that the planted defect does not account for. */
  readonly strays: readonly string[];
}

/** "group-score-sum D4" of a finding. */
export function findingKey({ code, row, column }: Finding): string {
  return `${code} ${cellAddress(row, column)}`;
}

/** Compares the findings of a sheet with a defect with the keys of those that it had before. */
export function planted(defect: PlantedDefect, findings: readonly Finding[], before: ReadonlySet<string>): Trial {
  const target = `${defect.code} ${cellAddress(defect.row, defect.column)}`;
  const named = findings.filter((finding) => finding.row === defect.row).map(({ id }) => id);
  const strays = findings.filter((finding) => finding.severity === "error" && !before.has(findingKey(finding)) && finding.row !== defect.row);
  const followsFrom = ({ facts }: Finding): boolean => (facts.causedBy ?? []).some((id) => named.includes(id) || strays.some((stray) => stray.id === id && followsFrom(stray)));
  return { defect, found: findings.some((finding) => findingKey(finding) === target), strays: strays.filter((finding) => !followsFrom(finding)).map(findingKey) };
}
