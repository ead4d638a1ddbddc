import { inputNames } from "../../evaluate/figures";
import { unreadable, wholeRange, type Assembled, type Assembly } from "../scope/assembly";
import { letterInputs, unexplainedLetters, unusedLetters } from "./letter-inputs";

/** A rule with the letters of its text among the inputs. Null: letters and formula do not tell the same; why is in the diagnostics, as are letters that nothing uses. */
export function withLetters(assembly: Assembly, assembled: Assembled): Assembled | null {
  const all = letterInputs(assembly, assembled.inputs);
  if (all === null) return unreadable(assembly, wholeRange(assembly), "inputs");
  // "Tỷ lệ xã = a/b; Tỷ lệ thôn = c/d; Điểm = Tỷ lệ xã × Điểm tối đa": a figure that counts for nothing.
  const names = inputNames(assembled.node);
  const inputs = all.filter(({ name }) => names.includes(name) || !isLettered(assembly, name));
  if (inputs.some(({ name }) => !names.includes(name))) return unreadable(assembly, wholeRange(assembly), "inputs");
  const unused = unusedLetters(assembly);
  assembly.diagnostics.push(...unused);
  if (comparesOneOfSeveral(assembly, assembled)) return unreadable(assembly, wholeRange(assembly), "inputs");
  const [unknown, ...strangers] = unexplainedLetters(assembly);
  // "a = …; b = …; Điểm = a/c": the formula may mean the figure that it leaves out.
  // "Điểm = (x - k)/(h - k); x là số sự cố": it explains what it divides, and not by what.
  const halfTold = strangers.length > 0 && assembly.scope.letters.size > 0;
  if ((unused.length > 0 || halfTold) && unknown !== undefined) return unreadable(assembly, unknown.range, "inputs");
  return { node: assembled.node, inputs };
}

/** "Số hồ sơ đúng hạn (a) chia cho tổng số hồ sơ (b)": a side of a ratio in words that a letter stands for. */
function isLettered({ scope, source }: Assembly, name: string): boolean {
  const side = name === "numerator" || name === "denominator" ? scope.used.get(name) : undefined;
  return side !== undefined && source.tokens.slice(side.range.from, side.range.to).some(({ text }) => scope.used.has(text));
}

/** "Tỷ lệ = a\\b", "(a/b)*100 từ 80": of several letters one alone is compared. */
function comparesOneOfSeveral({ scope, isPart }: Assembly, { node }: Assembled): boolean {
  if (isPart || node.kind !== "bands" || node.measure.expression.kind !== "input") return false;
  return scope.letters.size > 1 && scope.letters.has(node.measure.expression.name);
}
