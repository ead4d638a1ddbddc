import type { Source } from "./source";
import type { TokenRange } from "./token";

/** With a comma the text goes on. */
const OPEN_SIGNS: readonly string[] = [",", "="];

/** "/2" on a line of its own or a comma at the end, "Hoặc:" between parts: what it changes nobody can tell. Null: there is none. */
export function danglingSign({ tokens, normal }: Source, inParts: boolean): TokenRange | null {
  const last = tokens.length - 2;
  if (last > 0 && tokens[last]?.text === "/" && tokens[last + 1]?.kind === "number" && normal.text.slice(tokens[last - 1]?.end, tokens[last]?.start).includes("\n")) return { from: last, to: last + 2 };
  if (last >= 0 && OPEN_SIGNS.includes(tokens[last + 1]?.text ?? "")) return { from: last + 1, to: last + 2 };
  const either = inParts ? tokens.findIndex(({ text, capital }, index) => text === "hoặc" && capital && (tokens[index + 1]?.text === ":" || tokens[index + 1]?.kind === "number")) : -1;
  return either < 0 ? null : { from: either, to: either + 1 };
}
