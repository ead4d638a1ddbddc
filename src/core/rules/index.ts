/**
 * The rule compiler and its five readings. The text flows through the folders: text/ (normalised, in tokens, split into clauses) → parse/ (clauses into
 * statements) → assemble/ (statements into one node of ast.ts) → evaluate/, missing/, formula/ (what is read from it). node/ holds facts about a finished
 * node; forms/ makes a rule from what the user chose where the text was refused.
 */
export type {
  Evaluation,
  ExplainStep,
  FormulaReferences,
  InputKind,
  MissingStep,
  NoScore,
  Rule,
  RuleContext,
  RuleDiagnostic,
  RuleInput,
  RuleInputs,
  RuleKind,
  Span,
} from "./rule";
export type { Award, Band, BandsNode, Expression, Measure, RuleNode } from "./ast";
export { compileRule } from "./compile";
export { compileCached } from "./compile-cached";
export { compileOptionRows, type OptionRow } from "./compile-option-rows";
export { scoreFromText, type GivenValue, type TextScore } from "./evaluate/score-from-text";
export { evaluate } from "./evaluate/evaluate";
export { missing } from "./missing/missing";
export { toDtiFormula } from "./formula/dti-formula";
export { toNativeFormula } from "./formula/native-formula";
export { bestScore, choiceScore, countScore, growthScore, levelScore, minMaxScore, missingNumerator, ratioScore, type MethodFailure, type MethodResult } from "./evaluate/methods";
