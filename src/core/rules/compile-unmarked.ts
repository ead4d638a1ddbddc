import type { RuleNode } from "./ast";
import type { Rule, RuleContext } from "./rule";
import { withMarks } from "./text/spelling/unmarked-text";

/** The words of the nodes of a rule. */
const WORDS: readonly string[] = ["words", "label"];

/** Compiles a text that is typed without marks as if it had them; what the rule says in words of the text stands in those that were typed. */
export function compileUnmarked(text: string, context: RuleContext, compile: (text: string, context: RuleContext) => Rule): Rule {
  const name = context.name ?? "";
  const [markedText, markedName] = [withMarks(text), withMarks(name)];
  const rule = compile(markedText, { ...context, ...(context.name === undefined ? {} : { name: markedName }) });
  const asTyped = (words: string): string => typedAs(words, markedText, text) ?? typedAs(words, markedName, name) ?? words;
  const inputs = rule.inputs.map((input) => ({ ...input, label: asTyped(input.label), ...(input.options === undefined ? {} : { options: input.options.map(asTyped) }) }));
  return { ...rule, text, inputs, ast: rule.ast === null ? null : withWords(rule.ast, asTyped) };
}

/** What was typed where the words stand; null: they stand nowhere. */
function typedAs(words: string, marked: string, typed: string): string | null {
  const start = words === "" ? -1 : marked.indexOf(words);
  return start < 0 ? null : typed.slice(start, start + words.length);
}

function withWords(ast: RuleNode, asTyped: (words: string) => string): RuleNode {
  return JSON.parse(JSON.stringify(ast), (key, value: unknown) => (WORDS.includes(key) && typeof value === "string" ? asTyped(value) : value)) as RuleNode;
}
