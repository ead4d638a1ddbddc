/**
 * The rule compiler and its five readings. The text flows through the folders, and none of them knows those behind it:
 *
 * - text/: normalised, in tokens (words/ knows the vocabulary, spelling/ undoes slips of the keyboard), split into clauses/.
 * - rewrite/: ways of writing that are brought to the one that the grammar reads, told by words and signs alone: of letters/, names/, figures/, options/, and signs/ that stand for words.
 * - parse/: clauses into statements. words/ and statement/ are what all readers share; term/ reads figures and arithmetic, guard/ conditions, award/ what is given or taken,
 *   score/ formulas, branch/ conditions with what they give, peers/ comparisons of units, aside/ what changes nothing;
 *   clause/ asks them about a whole clause. Ahead of them simplify/ undoes the ways of writing and leaves out the asides that stand within a clause.
 * - assemble/: statements into one node of ast.ts. scope/, measure/ and award/ resolve names and figures; levels/, options/, counts/, formulas/, peers/ and parts/ each build
 *   forms, absence/ what holds where there is nothing to measure; doubts/ are what speaks against a whole rule. Within levels/, what is stated/ becomes bounds/,
 *   unless one of the doubts/ holds.
 * - sections/: a text in parts that say in points what they are worth; each part is compiled as a text of its own.
 * - evaluate/, missing/, formula/: what is read from a node. node/ holds facts about a finished one; forms/ makes a rule from what the user chose where the text was refused.
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
