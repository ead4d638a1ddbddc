/** One way to improve an indicator: what it wins and what it costs, both whole numbers (hundredths of points; tenths of effort). */
export interface Choice {
  readonly gain: number;
  readonly effort: number;
}

export type CheapestPath =
  /** `chosen`: for each class the index of the choice taken, or null for none. No other selection that reaches the goal costs less. */
  | { readonly reached: true; readonly chosen: readonly (number | null)[]; readonly gain: number; readonly effort: number }
  /** No selection reaches the goal; the most that can be won. */
  | { readonly reached: false; readonly most: number };

/**
 * The least effort that wins at least `goal`, taking at most one choice of each class: the multiple-choice knapsack problem, solved
 * exactly by dynamic programming over gains (Kellerer, Pferschy, Pisinger: Knapsack Problems, 2004, chapter 11). With f(i, g) the least
 * effort that wins at least g with the first i classes, f(i, g) = min over the choices c of class i, and none, of
 * f(i − 1, max(0, g − gain(c))) + effort(c).
 */
export function cheapestPath(classes: readonly (readonly Choice[])[], goal: number): CheapestPath {
  const most = sum(classes.map(mostOf));
  if (goal > most) return { reached: false, most };
  const unit = greatestCommonDivisor(classes.flatMap((choices) => choices.map(({ gain }) => gain)));
  const steps = Math.max(0, Math.ceil(goal / unit));
  const scaled = classes.map((choices) => choices.map(({ gain, effort }) => ({ gain: gain / unit, effort })));
  const chosen = trace(scaled, decisions(scaled, steps), steps);
  const taken = chosen.flatMap((index, at) => (index === null ? [] : (classes[at]?.[index] ?? [])));
  return { reached: true, chosen, gain: sum(taken.map(({ gain }) => gain)), effort: sum(taken.map(({ effort }) => effort)) };
}

/**
 * For each class and each gain still wanted the choice to take, counted from 1; 0 for none. Of each class only the gains are worked out
 * that the later ones may leave over.
 */
function decisions(classes: readonly (readonly Choice[])[], steps: number): readonly Uint16Array[] {
  let least = new Float64Array(steps + 1).fill(Infinity);
  least[0] = 0;
  let later = sum(classes.map(mostOf));
  return classes.map((choices) => {
    later -= mostOf(choices);
    const next = least.slice();
    const decision = new Uint16Array(steps + 1);
    const first = Math.max(1, steps - later);
    choices.forEach((choice, index) => take(choice, index + 1, first, { least, next, decision }));
    least = next;
    return decision;
  });
}

interface Stage {
  readonly least: Float64Array;
  readonly next: Float64Array;
  readonly decision: Uint16Array;
}

/** Takes a choice wherever it makes a gain cheaper; the innermost loop of all. */
function take({ gain, effort }: Choice, number: number, first: number, { least, next, decision }: Stage): void {
  for (let wanted = first; wanted < next.length; wanted++) {
    // Both arrays are as long as the loop runs.
    const cost = (wanted <= gain ? 0 : (least[wanted - gain] as number)) + effort;
    if (cost < (next[wanted] as number)) {
      next[wanted] = cost;
      decision[wanted] = number;
    }
  }
}

function mostOf(choices: readonly Choice[]): number {
  return choices.reduce((most, { gain }) => Math.max(most, gain), 0);
}

function trace(classes: readonly (readonly Choice[])[], decided: readonly Uint16Array[], steps: number): readonly (number | null)[] {
  const chosen = new Array<number | null>(classes.length).fill(null);
  let wanted = steps;
  for (let at = classes.length - 1; at >= 0; at--) {
    const index = (decided[at]?.[wanted] ?? 0) - 1;
    if (index < 0) continue;
    chosen[at] = index;
    wanted = Math.max(0, wanted - (classes[at]?.[index]?.gain ?? 0));
  }
  return chosen;
}

function greatestCommonDivisor(values: readonly number[]): number {
  return values.reduce((divisor, value) => {
    let [a, b] = [divisor, value];
    while (b > 0) [a, b] = [b, a % b];
    return a;
  }, 0) || 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
