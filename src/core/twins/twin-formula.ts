import { formulaTokens } from "../grid/formula-tokens";
import { nativeTwin } from "./native-twin";

/** Excel takes no longer formula. */
const MAX_LENGTH = 8192;

/** A call of one of our functions; a file that Excel saved without the add-in may hold the stored name. */
const CALL = /(?<![\p{L}\p{N}_.])(?:_xldudf_)?DTI[._]([A-Z]+)\(/iu;

/** What stands for a character of a text or a quoted name: no call, bracket or comma is found there. */
const LITERAL = "\u0000";

/**
 * A formula that somebody typed, "=" included, with functions of Excel 2016 in place of every call of ours. Null: a call has no twin (DTI.SCORE, DTI.EXPLAIN,
 * too few or too many arguments), or the formula becomes too long for Excel.
 */
export function twinFormula(formula: string): string | null {
  const native = withoutCalls(formula);
  return native === null || native.length > MAX_LENGTH ? null : native;
}

function withoutCalls(formula: string): string | null {
  const code = formulaTokens(formula).map(({ kind, text }) => (kind === "code" ? text : LITERAL.repeat(text.length))).join("");
  const call = CALL.exec(code);
  if (!call) return formula;
  const from = call.index + call[0].length;
  const [to, ...commas] = callEnd(code, from);
  if (to === undefined) return null;
  const args = argumentTexts(formula, from, to, commas).map(withoutCalls);
  const twin = args.every((arg) => arg !== null) ? nativeTwin(call[1] ?? "", args) : null;
  const rest = withoutCalls(formula.slice(to + 1));
  return twin === null || rest === null ? null : formula.slice(0, call.index) + twin + rest;
}

/** Where the bracket that opened before `from` closes, then the commas between the call's own arguments; nothing where it never closes. */
function callEnd(code: string, from: number): readonly number[] {
  const commas: number[] = [];
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const character = code.charAt(at);
    if (depth === 0 && character === ")") return [at, ...commas];
    if (character === "(" || character === "{") depth++;
    else if (character === ")" || character === "}") depth--;
    else if (depth === 0 && character === ",") commas.push(at);
  }
  return [];
}

function argumentTexts(formula: string, from: number, to: number, commas: readonly number[]): readonly string[] {
  return [...commas, to].map((end, index) => formula.slice(index === 0 ? from : (commas[index - 1] ?? 0) + 1, end).trim());
}
