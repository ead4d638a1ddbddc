import { mapFormulaCode } from "../../../core/grid/formula-tokens";
import { futureFunctions, worksheetFutureFunctions } from "./future-functions";

/** Where a file keeps a function of our add-in: DTI.RATIO is stored as `_xldudf_DTI_RATIO`. */
const storedPrefix = "_xldudf_DTI_";

/** A formula as Excel shows it, from what stands in the file; without "=" in, with "=" out. */
export function formulaFromFile(stored: string): string {
  if (!stored.includes("_xl")) return `=${stored}`;
  return `=${mapFormulaCode(stored, (code) =>
    code
      .replace(/(?<![\p{L}\p{N}_.])_xlfn\.(_xlws\.)?([A-Z][A-Z0-9.]*)(?=\()/gu, (whole: string, worksheet: string | undefined, name: string) =>
        (worksheet === undefined ? futureFunctions : worksheetFutureFunctions).has(name) ? name : whole,
      )
      .replace(/(?<![\p{L}\p{N}_.])_xldudf_DTI_([A-Z0-9]+)(?=\()/gu, "DTI.$1"),
  )}`;
}

/** What a file holds for a formula as Excel shows it; with "=" in, without "=" out. */
export function formulaForFile(formula: string): string {
  return mapFormulaCode(formula.replace(/^=/, ""), (code) =>
    code.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name: string) => storedName(name)),
  );
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  const own = /^DTI\.([A-Z0-9]+)$/.exec(upper);
  if (own) return storedPrefix + (own[1] ?? "");
  if (worksheetFutureFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}
