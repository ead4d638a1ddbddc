import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { inEnglish } from "../../scripts/webpack/functions-json.cjs";
import english from "../../src/functions/functions.en.json";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
  readonly repeating?: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

/** "RATIO(numerator, denominator, max, [target], [below])", ranges with "…", what may be repeated with "*". */
function signature({ name, parameters }: FunctionMetadata): string {
  const shown = parameters.map((parameter) => {
    const range = parameter.dimensionality === "matrix" ? `${parameter.name}…` : parameter.name;
    if (parameter.repeating) return `${range}*`;
    return parameter.optional ? `[${range}]` : range;
  });
  return `${name}(${shown.join(", ")})`;
}

describe("functions.json", () => {
  let functions: readonly FunctionMetadata[] = [];
  let errors: readonly string[] = [];

  beforeAll(async () => {
    const generated = await generateCustomFunctionsMetadata([join(__dirname, "../../src/functions/functions.ts")], false);
    errors = generated.errors;
    functions = (JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] }).functions;
  });

  test("is generated without complaints", () => {
    expect(errors).toEqual([]);
  });

  test("offers the functions", () => {
    expect(functions.map(signature)).toEqual([
      "RATIO(numerator, denominator, max, [target], [below])",
      "LEVEL(value, max, thresholds…, shares…)",
      "CHOICE(option, max, shares…)",
      "MINMAX(value, peers…, max)",
      "BEST(value, peers…, max)",
      "COUNT(count, pointsEach, max)",
      "GROWTH(current, previous, max, target)",
      "INDEX(scores…, maxima…, [states…])",
      "RANK(score, scores…)",
      "MISSING(numerator, denominator, target)",
      "SCORE(rule, max, values…*)",
      "EXPLAIN(rule, max, values…*)",
    ]);
  });

  test("describes every function and argument, in composed Vietnamese", () => {
    const descriptions = functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
    expect(descriptions.filter((text) => !/[À-ỹ]/.test(text) || text !== text.normalize("NFC"))).toEqual([]);
  });

  test("has an English wording for every function and argument, and for nothing else", () => {
    const words: Readonly<Record<string, { readonly description: string; readonly parameters: Readonly<Record<string, string>> }>> = english;
    expect(Object.entries(words).map(([id, { parameters }]) => [id, Object.keys(parameters)])).toEqual(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
    const translated = inEnglish({ functions }).functions.flatMap(({ description, parameters }) => [description, ...parameters.map((parameter) => parameter.description)]);
    expect(translated.filter((text) => text === "" || /[À-ÖØ-öø-ỹ]/.test(text.replace(/“[^”]*”|÷/g, "")))).toEqual([]);
  });

  test("calls the same argument by the same name in every function", () => {
    const descriptions = new Map<string, Set<string>>();
    for (const { name, description } of functions.flatMap(({ parameters }) => parameters)) descriptions.set(name, (descriptions.get(name) ?? new Set()).add(description));
    expect([...(descriptions.get("max") ?? [])]).toEqual(["Điểm tối đa của chỉ số."]);
    expect([...(descriptions.get("peers") ?? [])]).toHaveLength(1);
  });

  test("takes cells of any kind, so that texts reach the function and are refused there", () => {
    expect(new Set(functions.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(new Set(["any"]));
  });

  test("has ids of at least three ASCII characters", () => {
    expect(functions.filter(({ id }) => !/^[A-Z0-9_.]{3,}$/.test(id))).toEqual([]);
  });
});
