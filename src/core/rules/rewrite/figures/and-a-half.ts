import { TextCue } from "../../text/cue";
import { numberToken, type Token } from "../../text/token";

const AND_A_HALF: readonly string[] = ["rưỡi", "rưởi"];

export const HALF_CUE = new TextCue(AND_A_HALF);

/** "2 tỷ rưỡi", "1 điểm rưỡi", "2 rưỡi": the half belongs to the figure, which has its unit between. */
export function withHalves(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    const place = AND_A_HALF.includes(token.text) ? [kept.length - 1, kept.length - 2].find((index) => Number.isInteger(kept[index]?.value)) : undefined;
    const figure = place === undefined ? undefined : kept[place];
    if (place === undefined || figure === undefined || kept[kept.length - 1]?.kind === "newline") kept.push(token);
    else kept[place] = numberToken(figure.text, figure.value + 0.5, figure.start, figure.end);
  }
  return kept.length === tokens.length ? tokens : kept;
}
