import { isNear } from "../../text/decimal";
import type { FormOption, FormPart, RuleForm } from "./rule-form";

/** Why a form cannot score yet. */
export type FormProblem = "target" | "levels" | "level-order" | "shares" | "share-sum" | "options" | "points" | "cap" | "parts" | "part-sum" | "part-cap";

/** What is wrong with a form, or null where it can score. */
export function formProblem(form: RuleForm): FormProblem | null {
  switch (form.kind) {
    case "ratio": return form.target > 0 && form.target <= 1 ? null : "target";
    case "growth": return form.target > 0 ? null : "target";
    case "levels": return levelsProblem(form);
    case "choice": return form.options.length < 2 ? "options" : sharesProblem(form.options);
    case "additive": return additiveProblem(form.options);
    case "minmax": case "best": return null;
    case "count": case "penalty": return countProblem(form);
    case "parts": return partsProblem(form.parts);
    default: return form satisfies never;
  }
}

function levelsProblem({ levels, rest }: Extract<RuleForm, { kind: "levels" }>): FormProblem | null {
  if (levels.length === 0) return "levels";
  if (![...levels, { share: rest }].every(({ share }) => isShare(share))) return "shares";
  return levels.every(({ from }, index) => index === 0 || from < (levels[index - 1]?.from ?? Infinity)) ? null : "level-order";
}

function additiveProblem(options: readonly FormOption[]): FormProblem | null {
  if (options.length === 0) return "options";
  const sum = options.reduce((total, { share }) => total + share, 0);
  return sharesProblem(options) ?? (sum > 1 && !isNear(sum, 1) ? "share-sum" : null);
}

function countProblem(form: Extract<RuleForm, { kind: "count" | "penalty" }>): FormProblem | null {
  const { pointsEach, cap } = form;
  if (!(pointsEach > 0)) return "points";
  if (cap === undefined) return form.kind === "count" && form.mayExceedMaximum === true ? "cap" : null;
  return cap >= pointsEach ? null : "cap";
}

function partsProblem(parts: readonly FormPart[]): FormProblem | null {
  if (parts.length < 2) return "parts";
  const own = parts.map(({ form }) => formProblem(form)).find((problem) => problem !== null);
  if (own !== undefined) return own;
  if (parts.some(({ form }) => form.kind === "count" && form.cap !== undefined)) return "part-cap";
  const sum = parts.reduce((total, { share }) => total + share, 0);
  return parts.every(({ share }) => share > 0) && isNear(sum, 1) ? null : "part-sum";
}

function sharesProblem(options: readonly FormOption[]): FormProblem | null {
  return options.every(({ share }) => isShare(share)) && options.some(({ share }) => share > 0) ? null : "shares";
}

function isShare(share: number): boolean {
  return share >= 0 && share <= 1;
}
