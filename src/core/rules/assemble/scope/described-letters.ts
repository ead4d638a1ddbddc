import { readDefinition, type Definition } from "../../parse/clause/definition";
import type { Statement } from "../../parse/statement/statement";
import { isLetter, isSymbol } from "../../text/clauses/clause";
import type { Source } from "../../text/source";
import type { TokenRange } from "../../text/token";

/** Words that only tell may name letters. */
const DESCRIBING: readonly Statement["kind"][] = ["prose", "lead"];
/** A description begins behind one of them. */
const EDGES: readonly string[] = [",", ";", ":", "(", ")", "."];
/** Fewer words describe nothing. */
const LEAST_WORDS = 2;

/** "Tổng số văn bản (A), số văn bản ký số (B)", "Tổng số văn bản: b": what words before a letter say that it is. They ask for the letter, and define nothing where the text has another definition. */
export function describedLetters(source: Source, statements: readonly Statement[]): ReadonlyMap<string, Definition> {
  const described = new Map<string, Definition>();
  for (const { kind, range } of statements) {
    if (!DESCRIBING.includes(kind)) continue;
    for (let index = range.from + LEAST_WORDS; index < range.to; index++) {
      const letter = source.tokens[index];
      const words = letter === undefined || !isLetter(letter) ? null : descriptionBefore(source, range, index);
      if (letter !== undefined && words !== null && !described.has(letter.text)) described.set(letter.text, readDefinition(source, words));
    }
  }
  return described;
}

/** The words before a letter in brackets, or before one behind a colon at the end. */
function descriptionBefore({ tokens }: Source, range: TokenRange, letter: number): TokenRange | null {
  const bracketed = isSymbol(tokens, letter - 1, "(") && isSymbol(tokens, letter + 1, ")");
  if (!bracketed && !(isSymbol(tokens, letter - 1, ":") && letter === range.to - 1)) return null;
  let from = letter - 1;
  while (from > range.from && !(tokens[from - 1]?.kind === "symbol" && EDGES.includes(tokens[from - 1]?.text ?? ""))) from--;
  return letter - 1 - from >= LEAST_WORDS ? { from, to: letter - 1 } : null;
}
