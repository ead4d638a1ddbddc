/** The rule compiler and its five readings. */
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
export { scoreFromText, type GivenValue, type TextScore } from "./score-from-text";
export { evaluate } from "./evaluate";
export { missing } from "./missing";
export { toDtiFormula } from "./dti-formula";
export { toNativeFormula } from "./native-formula";
export { bestScore, choiceScore, countScore, growthScore, levelScore, minMaxScore, missingNumerator, ratioScore, type MethodFailure, type MethodResult } from "./methods";
