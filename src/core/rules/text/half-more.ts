import { TextCue } from "./cue";
import { numberToken, type Token } from "./token";

export const HALF_MORE_CUE = new TextCue(["rưỡi"]);

/** "2 tỷ rưỡi" as "2,5 tỷ". Positions stay those of the text. */
export function withHalfMore(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    const [figure, unit] = [read.at(-2), read.at(-1)];
    const halved = token.text === "rưỡi" && figure?.kind === "number" && Number.isInteger(figure.value) && unit?.kind === "word";
    if (halved) read.splice(-2, 1, numberToken(`${String(figure.value)},5`, figure.value + 0.5, figure.start, figure.end));
    else read.push(token);
  }
  return read;
}
