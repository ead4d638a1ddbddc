import type { RuleNode } from "../../ast";
import { evaluate } from "../../evaluate/evaluate";
import { isNear } from "../../../text/decimal";
import type { Rule, RuleInputs } from "../../rule";
import { hasPhrase, isLetter, isSymbol } from "../../text/clauses/clause";
import type { Token, TokenRange } from "../../text/token";
import { isPoints } from "../../text/words/vocabulary";

/** One case with its points, as an example states it: figures by their letters, or one figure. */
interface StatedCase {
  readonly letters: RuleInputs;
  readonly figure: { readonly value: number; readonly isRatio: boolean } | null;
  readonly points: number;
}

/** So many things of a ratio make every percentage of an example a whole number. */
const THINGS = 10_000;

/** Whether the rule gives the points that an example states for its figures; false also where the example cannot be read. */
export function agreesWithExample(tokens: readonly Token[], range: TokenRange, rule: Rule, max: number | undefined): boolean {
  const stated = statedCase(tokens, range, max);
  if (stated === null || max === undefined || rule.ast === null) return false;
  return inputsFor(stated, rule, rule.ast, max).some((inputs) => {
    const { score } = evaluate(rule, inputs, max);
    return score !== null && isNear(score, stated.points);
  });
}

function statedCase(tokens: readonly Token[], { from, to }: TokenRange, max = Number.NaN): StatedCase | null {
  const letters: Record<string, number> = {};
  const figures: { value: number; isRatio: boolean }[] = [];
  const points: number[] = [];
  for (let index = from; index < to; index++) {
    const value = tokens[index]?.value ?? Number.NaN;
    if (hasPhrase(tokens, index, "điểm tối đa")) points.push(max);
    if (tokens[index]?.kind !== "number") continue;
    const letter = isSymbol(tokens, index - 1, "=") ? tokens[index - 2] : undefined;
    if (isPoints(tokens, index)) points.push(value);
    else if (letter !== undefined && isLetter(letter)) letters[letter.text] = value;
    else if (isSymbol(tokens, index + 1, "%")) figures.push({ value: value / 100, isRatio: true });
    else if (stands(tokens.slice(0, from), tokens[index + 1])) figures.push({ value, isRatio: false });
    else return null;
  }
  const [figure] = figures;
  const [given] = points;
  if (given === undefined || points.length > 1 || figures.length + Math.min(Object.keys(letters).length, 1) !== 1) return null;
  return { letters, figure: figure ?? null, points: given };
}

/** Whether the rule names what an example counts. */
function stands(rule: readonly Token[], thing: Token | undefined): boolean {
  return thing?.kind === "word" && rule.some(({ text }) => text === thing.text);
}

/** What the inputs of the rule are in such a case. A ratio of two is given by its value, which only one of both ways to divide makes. */
function inputsFor({ letters, figure }: StatedCase, rule: Rule, node: RuleNode, max: number): readonly RuleInputs[] {
  if (figure === null) return [letters];
  const [first, second, ...others] = rule.inputs.map(({ name }) => name);
  const isRatio = node.kind === "bands" && node.measure.unit === "ratio";
  if (first === undefined || others.length > 0 || isRatio !== figure.isRatio || !["bands", "count"].includes(node.kind)) return [];
  if (second === undefined) return [{ [first]: figure.value }];
  const divided = [{ [first]: figure.value * THINGS, [second]: THINGS }, { [first]: THINGS, [second]: figure.value * THINGS }];
  return isRatio ? divided.filter((inputs) => measureOf(rule, inputs, max) === figure.value) : [];
}

function measureOf(rule: Rule, inputs: RuleInputs, max: number): number | null {
  const evaluation = evaluate(rule, inputs, max);
  return evaluation.reason === null ? evaluation.measure : null;
}
