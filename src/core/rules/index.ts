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
export { evaluate } from "./evaluate";
export { missing } from "./missing";
export { toDtiFormula } from "./dti-formula";
export { toNativeFormula } from "./native-formula";
export { bestScore, choiceScore, levelScore, minMaxScore, missingNumerator, ratioScore, type MethodFailure, type MethodResult } from "./methods";
