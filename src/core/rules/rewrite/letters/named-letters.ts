import { isLetter, isSymbol, isWord, isWordOf } from "../../text/clauses/clause";
import { TextCue, standsIn } from "../../text/cue";
import { letterToken, wordToken, type Token } from "../../text/token";

/** No word of the language: an underscore, a figure at the end, or no vowel. The largest and the smallest of all units' values have such names too. */
const NAME = /^(?!.*(?:min|max)\d*$)(?:[a-zđ]{1,8}_[a-zđ\d]{1,6}|[a-zđ]{1,6}\d{1,2}|[b-df-hj-np-tv-xzđ]{2,6})$/u;
const DEFINED: readonly string[] = ["đó", "gọi", "với", "và", "là"];
const SIDES: ReadonlyMap<string, string> = new Map([["tử", "numerator"], ["mẫu", "denominator"]]);

const SIDE_WORDS: readonly string[] = [...SIDES.keys()];

export const NAMED_LETTER_CUE = new TextCue(SIDE_WORDS, NAME);

/** "HSTT/TSHS", "SL1 / SL2", "N_ht/N_t", "Tử số/Mẫu số": names of figures that are divided and defined stand for letters. */
export function withNamedLetters(tokens: readonly Token[]): readonly Token[] {
  const whole = withSides(tokens);
  const names = new Set<string>();
  whole.forEach((token, index) => {
    if (standsIn(token.entry.textCues, NAMED_LETTER_CUE) && NAME.test(token.text) && !isLetter(token) && isDivided(whole, index)) names.add(token.text);
  });
  for (const name of names) if (!whole.some(({ text }, index) => text === name && isDefined(whole, index))) names.delete(name);
  return names.size === 0 ? whole : whole.map((token) => (names.has(token.text) ? letterToken(token) : token));
}

/** "Tử số", "Mẫu số" as letters; before a letter of their own ("Tử số (a): …") they only tell what it is for. */
function withSides(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }, index) => text === "số" && isWordOf(tokens, index - 1, SIDE_WORDS))) return tokens;
  const sided: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    const side = token === undefined || next?.text !== "số" ? undefined : SIDES.get(token.text);
    if (token === undefined) continue;
    if (side === undefined || next === undefined) sided.push(token);
    else {
      index++;
      if (!hasOwnLetter(tokens, index + 1)) sided.push(letterToken(wordToken(side, token.capital, token.start, next.end)));
    }
  }
  return sided.length === tokens.length ? tokens : sided;
}

/** "(a)", "a:" behind "Tử số" */
function hasOwnLetter(tokens: readonly Token[], index: number): boolean {
  if (isSymbol(tokens, index, "(")) return isLetter(tokens[index + 1]) && isSymbol(tokens, index + 2, ")");
  return isLetter(tokens[index]) && (isSymbol(tokens, index + 1, ":", "=", "-") || isWord(tokens, index + 1, "là"));
}

/** Whether a name stands above or below the line of a formula: "= HSTT/TSHS", "(SL1 + SL2)/SL3". */
function isDivided(tokens: readonly Token[], index: number): boolean {
  return (isDivision(tokens, index + 1) && isOperand(tokens, index + 2, "(") && opensOperand(tokens, index)) || (isDivision(tokens, index - 1) && isOperand(tokens, index - 2, ")"))
    || (isSymbol(tokens, index - 1, "+", "-", "(") && isSymbol(tokens, index + 1, "+", "-", ")"));
}

function isDivision(tokens: readonly Token[], index: number): boolean {
  return isSymbol(tokens, index, "/", "÷", ":") || isWord(tokens, index, "chia");
}

function isOperand(tokens: readonly Token[], index: number, bracket: "(" | ")"): boolean {
  const token = tokens[index];
  return isLetter(token) || isSymbol(tokens, index, bracket) || (token?.kind === "word" && NAME.test(token.text)) || (token?.kind === "number" && bracket === "(" && !isSymbol(tokens, index - 1, ":"));
}

/** Whether a formula or one of its operands begins at an index; "số TTHC/DVCTT" goes on with words. */
function opensOperand(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind !== "word" || isWord(tokens, index - 1, "lệ", "bằng", "x", "nhân", "với", "là");
}

/** "HSTT: số hồ sơ …", "Gọi HSTT là …", "Số hồ sơ … (HSTT)": the name with the words that define it. */
function isDefined(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (isSymbol(tokens, index - 1, "(") && isSymbol(tokens, index + 1, ")")) return tokens[index - 2]?.kind === "word";
  const opens = before === undefined || before.kind === "newline" || isSymbol(tokens, index - 1, "-", "+", "•", "*", ";", ":") || isSymbol(tokens, index - 1, ",", ".", "(") || DEFINED.includes(before.text);
  return opens && tokens[index + 2]?.kind === "word" && (isSymbol(tokens, index + 1, "=", ":", "-") || isWord(tokens, index + 1, "là"));
}
