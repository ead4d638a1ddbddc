import type { RuleNode } from "../ast";
import { evaluate } from "../evaluate/evaluate";
import { segmentsOf } from "../node/segments";
import type { Rule, RuleInput, RuleInputs } from "../rule";

/** Figures for which two readings of a text score differently. */
export interface ReadingExample {
  /** Empty where every option of the text holds. */
  readonly figures: readonly ExampleFigure[];
  readonly scores: readonly [number, number];
}

export interface ExampleFigure {
  readonly name: string;
  readonly value: number;
  /** A ratio is a fraction. */
  readonly unit: "ratio" | "quantity";
}

/** Rules with more inputs need no example that anybody reads. */
const MOST_INPUTS = 4;
const MOST_VALUES = 8;
/** Figures that a reader computes with in the head. */
const ROUND_FIGURES: readonly number[] = [10, 20, 40, 50, 80, 100];

/** A short example that tells two readings of one text apart; null where there is none. */
export function exampleOf(first: Rule, second: Rule, max: number): ReadingExample | null {
  const whole = [wholeOfOptions(first, max), wholeOfOptions(second, max)] as const;
  if (whole[0] !== null && whole[1] !== null) return { figures: [], scores: [whole[0], whole[1]] };
  const { inputs } = first;
  if (inputs.length === 0 || inputs.length > MOST_INPUTS || inputs.some(({ kind }) => kind !== "number")) return null;
  const values = valuesFor(first.ast);
  return differing(first, second, max, values) ?? differing(first, second, max, betweenThem(values, inputs.every(({ counted }) => counted)));
}

/** The first figures out of some values for which the two score differently. */
function differing(first: Rule, second: Rule, max: number, values: readonly number[]): ReadingExample | null {
  for (const figures of combinations(first.inputs, values)) {
    const [one, other] = [evaluate(first, figures, max).score, evaluate(second, figures, max).score];
    if (one !== null && other !== null && one !== other) return { figures: asFigures(first, figures), scores: [one, other] };
  }
  return null;
}

/** Half-way between neighbours: where steps and a straight line meet at every border, they differ there. Things are counted whole. */
function betweenThem(values: readonly number[], whole: boolean): readonly number[] {
  return values.slice(1).map((value, index) => {
    const middle = Number(((value + (values[index] ?? value)) / 2).toPrecision(6));
    return whole ? Math.floor(middle) : middle;
  });
}

/** The score where every option holds: that of the best one where only one applies. Null: it is no rule of options. */
function wholeOfOptions(rule: Rule, max: number): number | null {
  const { ast } = rule;
  if (ast?.kind === "choice") return Math.max(...ast.options.map((_, index) => evaluate(rule, { choice: index + 1 }, max).score ?? 0));
  return ast?.kind === "additive" ? evaluate(rule, Object.fromEntries(ast.options.map(({ input }) => [input, 1])), max).score : null;
}

/** The borders of the levels and round figures, the small ones first. */
function valuesFor(ast: RuleNode | null): readonly number[] {
  if (ast?.kind !== "bands") return ROUND_FIGURES;
  const borders = segmentsOf(ast).map(({ from }) => from).filter(Number.isFinite).map((border) => Number(border.toPrecision(6)));
  const single = ast.measure.expression.kind === "input";
  return [...new Set(single ? borders : [...ROUND_FIGURES, ...borders.map((border) => border * 100)])].slice(0, MOST_VALUES).sort((a, b) => a - b);
}

/** Every way to give each input one of the values. */
function* combinations(inputs: readonly RuleInput[], values: readonly number[]): Generator<RuleInputs> {
  const [first, ...others] = inputs;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const value of values) for (const rest of combinations(others, values)) yield { [first.name]: value, ...rest };
}

function asFigures({ inputs, ast }: Rule, figures: RuleInputs): readonly ExampleFigure[] {
  const isRatio = ast?.kind === "bands" && ast.measure.unit === "ratio" && ast.measure.expression.kind === "input";
  return inputs.map(({ name }) => ({ name, value: Number(figures[name]), unit: isRatio ? "ratio" : "quantity" }));
}
