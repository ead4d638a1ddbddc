import type { Expression } from "../../../ast";
import type { Assembly } from "../../scope/assembly";
import type { Guarded } from "./guarded";
import { isGrowth } from "../../../node/expression-shape";
import { isSymbol, phraseAt } from "../../../text/clauses/clause";
import { PhraseList } from "../../../text/words/phrase-list";
import { wordsOf } from "../../../text/source";
import type { TokenRange } from "../../../text/token";

/** What a percentage is of, right behind it, where it is not of what is measured. */
const STANDARDS = new PhraseList("mức bình quân", "bình quân", "trung bình", "chỉ tiêu", "mục tiêu", "kế hoạch", "năm trước", "cùng kỳ", "grdp", "tổng chi");
const COMPARED = new PhraseList("so với");
const EACH = new PhraseList("mỗi", "/ xã", "/ phường", "/ đơn vị", "/ người", "/ ngày", "/ tuần", "/ tháng", "/ quý");
/** Words that tell nothing of what a figure is. */
const IDLE: readonly string[] = ["mỗi", "mức", "với", "so", "của", "tỉnh", "giao", "được", "năm", "đề", "ra"];

/** "chỉ tiêu tỉnh giao" of "≥ 80% chỉ tiêu tỉnh giao", "mỗi quý" of "≥ 20 tin mỗi quý": what stands behind the amounts and makes them amounts of another figure. Null: nothing does. */
export function standardOf(assembly: Assembly, guarded: readonly Guarded[]): string | null {
  for (const { branch: { head }, guard } of guarded) {
    const amount = (guard.low ?? guard.high)?.amount.kind;
    const tail = amount === "percent" ? (tailFrom(assembly, head, STANDARDS, 1) ?? tailFrom(assembly, head, COMPARED)) : amount === "plain" ? tailFrom(assembly, head, EACH) : null;
    if (tail !== null) return wordsOf(assembly.source, tail).replace(/^\/\s*/u, "mỗi ").replace(/\s*(?:trở (?:lên|xuống)|hoặc .*|và .*)$/u, "");
  }
  return null;
}

/** From a phrase behind the last number, at most so many tokens behind it, up to the end of the condition. Null: none stands there, or in a bracket, as a remark. */
function tailFrom({ source: { tokens } }: Assembly, head: TokenRange, phrases: PhraseList, most = Infinity): TokenRange | null {
  let index = head.to - 1;
  while (index >= head.from && tokens[index]?.kind !== "number") index--;
  const end = Math.min(head.to, index + 2 + most);
  for (index++; index > head.from && index < end; index++) {
    if (isSymbol(tokens, index, "(", ":")) return null;
    if (phraseAt(tokens, index, phrases) !== null) return { from: index, to: isSymbol(tokens, head.to - 1, ":") ? head.to - 1 : head.to };
  }
  return null;
}

/** Whether letters that are compared are another figure than the levels' amounts: nothing in their definitions tells of what those are. */
export function isOtherFigure({ scope, context }: Assembly, expression: Expression, standard: string): boolean {
  if (isGrowth(expression)) return false;
  const labels = [...scope.letters.values()].map(({ label }) => label);
  const told = ` ${[context.name ?? "", ...labels, ...scope.quantities.map(({ name }) => name)].join(" ").toLowerCase()} `;
  const words = standard.toLowerCase().split(/[\s,]+/u).filter((word) => !IDLE.includes(word));
  return words.length === 0 || !words.some((word) => told.includes(` ${word} `));
}

/** A label with what its figure is measured by. */
export function withStandard(label: string, standard: string | null): string {
  if (standard === null || label.toLowerCase().includes(standard.toLowerCase())) return label;
  return `${label} (${/^(?:mỗi|so với)/iu.test(standard) ? "" : "% "}${standard})`.trim();
}
