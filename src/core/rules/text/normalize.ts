import type { Span } from "../rule";

/** The text in one spelling, with the way back to the original. */
export interface NormalText {
  readonly text: string;
  readonly original: string;
  /** The original range of a range of `text`. */
  locate(start: number, end: number): Span;
}

const SYMBOLS = new Map<string, string>([
  ["×", "*"], ["·", "*"], ["∙", "*"], ["⋅", "*"], ["✕", "*"], ["✖", "*"], ["∗", "*"],
  ["∕", "/"], ["⁄", "/"],
  ["–", "-"], ["—", "-"], ["−", "-"], ["‐", "-"], ["‑", "-"], ["‒", "-"], ["―", "-"],
  ["≧", "≥"], ["⩾", "≥"], ["≦", "≤"], ["⩽", "≤"],
  ["●", "•"], ["▪", "•"], ["◦", "•"], ["■", "•"], ["□", "•"], ["➢", "•"], ["✓", "•"], ["❖", "•"], ["\uf0b7", "•"], ["\uf02d", "•"],
  ["½", "1/2"], ["¼", "1/4"], ["¾", "3/4"], ["⅓", "1/3"], ["⅔", "2/3"], ["⅕", "1/5"], ["⅖", "2/5"], ["⅗", "3/5"], ["⅘", "4/5"],
  ["％", "%"],
]);

const ENTITIES = new Map<string, string>([
  ["nbsp", " "], ["lt", "<"], ["gt", ">"], ["ge", "≥"], ["le", "≤"], ["amp", "&"], ["times", "*"], ["divide", "/"], ["quot", "\""],
]);

const COMMANDS = new Map<string, string>([
  ["geq", "≥"], ["ge", "≥"], ["geqslant", "≥"], ["leq", "≤"], ["le", "≤"], ["leqslant", "≤"], ["gt", ">"], ["lt", "<"],
  ["times", "*"], ["cdot", "*"], ["div", "/"], ["quad", " "], ["qquad", " "],
]);

const MARKS = /^\p{M}+/u;
const SPACES = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** Arrows to the right, of whatever make. */
const ARROW = /^[⇒⇨⇾⟶⟹⟼⟾➔-➾🡒🡢]/u;
const FULL_WIDTH = /^[\uff01-\uff5e]/u;
const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]/u;
const OPERATOR = /^[ \u00a0]{0,2}[-+*/×·x:÷−)]/u;
const TAG = /^<\s*(\/?)\s*(br|li|ul|ol|p|div|table|tbody|thead|tr|td|th|b|i|u|strong|em|span|sup|sub|font)\b[^<>]{0,200}>/iu;
/** The mark of a footnote. */
const FOOTNOTE = /^<sup\b[^<>]{0,80}>\s{0,3}\d{1,3}\s{0,3}<\/sup>/iu;
const BREAKING_TAG = /^(?:br|li|ul|ol|p|div|table|tr)$/iu;
const CELL_TAG = /^t[dh]$/iu;
const ENTITY = /^&(#\d{2,5}|[a-z]{2,6});/iu;
/** "&atilde;", "&#7889;": a letter with its mark, or by its number. */
const LETTER = /^(?:#(\d+)|([a-z])(grave|acute|circ|tilde))$/iu;
const ENTITY_MARKS = new Map([["grave", "\u0300"], ["acute", "\u0301"], ["circ", "\u0302"], ["tilde", "\u0303"]]);
const COMMAND = /^\\([a-zA-Z]+|.)/u;
/** A brace behind one of them is a bracket, and no argument of a command. */
const ENCLOSED = /^[\s=(*×x+\-/:]/u;
/** Longer than any tag, entity or command that is recognised. */
const WINDOW = 240;

/** What one step of the scan consumed and wrote. */
interface Step {
  readonly length: number;
  readonly output: string;
}

/** Remembers which braces of LaTeX belong to a fraction. */
type Brace = "numerator" | "denominator" | "plain" | "bracket";

/** A piece of the text in one spelling: a run of characters as they stand, or what one step wrote. */
interface Piece {
  /** Where it begins in the text in one spelling. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isRun: boolean;
}

/**
 * Brings a text to one spelling: NFC, plain spaces, one sign for each operator, no HTML or LaTeX. Linear in the text's length.
 */
export function normalize(original: string): NormalText {
  const pieces: Piece[] = [];
  const braces: Brace[] = [];
  let text = "";
  let position = 0;
  while (position < original.length) {
    const end = runEnd(original, position);
    if (end > position) {
      pieces.push({ at: text.length, from: position, to: end, isRun: true });
      text = end - position === original.length ? original : text + original.slice(position, end);
      position = end;
      continue;
    }
    const step = nextStep(original, position, braces);
    if (step.output !== "") pieces.push({ at: text.length, from: position, to: position + step.length, isRun: false });
    text += step.output;
    position += step.length;
  }
  const unchanged = text === original;
  return { text, original, locate: (start, end) => (unchanged ? { start, end } : locate(pieces, original.length, start, end)) };
}

function locate(pieces: readonly Piece[], length: number, start: number, end: number): Span {
  const first = pieceAt(pieces, start);
  const from = first === undefined ? length : first.isRun ? Math.min(first.from + start - first.at, first.to) : first.from;
  const last = end > start ? pieceAt(pieces, end - 1) : undefined;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: last === undefined ? length : last.isRun ? Math.min(last.from + end - last.at, last.to) : last.to };
}

/** The piece that holds a place of the text in one spelling. */
function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? Infinity) <= place) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece?.isRun === true && place >= piece.at + piece.to - piece.from ? undefined : piece;
}

/** The characters that stay as they are: letters, digits, blanks and the signs of one spelling. */
const PLAIN = plainCodes();

function plainCodes(): Uint8Array {
  const plain = new Uint8Array(0x2300);
  for (let code = 0x20; code <= 0x7e; code++) if (!"<&\\${}".includes(String.fromCharCode(code))) plain[code] = 1;
  for (let code = 0xc0; code <= 0x1b0; code++) if (code !== 0xd7 && code !== 0xf7) plain[code] = 1;
  for (let code = 0x1ea0; code <= 0x1ef9; code++) plain[code] = 1;
  for (const code of [0x09, 0x0a, 0x2022, 0x2192, 0x2264, 0x2265]) plain[code] = 1;
  return plain;
}

/** Where the run of plain characters from a place ends; a mark takes the letter before it with it, as both must be joined. */
function runEnd(text: string, from: number): number {
  let position = from;
  while (position < text.length && PLAIN[text.charCodeAt(position)] === 1) position++;
  const code = text.charCodeAt(position);
  return code >= 0x300 && code <= 0x36f && position > from ? position - 1 : position;
}

function nextStep(text: string, position: number, braces: Brace[]): Step {
  const head = text.charAt(position);
  switch (head) {
    case "<": return tagStep(text, position);
    case "&": return entityStep(text, position);
    case "\\": return commandStep(text, position, braces);
    case "$": return { length: 1, output: "" };
    case "{": case "}": return braceStep(text, position, head, braces);
    case "\r": return { length: text.charAt(position + 1) === "\n" ? 2 : 1, output: "\n" };
    default: return characterStep(text, position);
  }
}

function tagStep(text: string, position: number): Step {
  const match = TAG.exec(text.slice(position, position + WINDOW));
  if (match === null) return { length: 1, output: "<" };
  const note = FOOTNOTE.exec(text.slice(position, position + WINDOW));
  if (note !== null) return { length: note[0].length, output: "" };
  return { length: match[0].length, output: tagOutput(match[2] ?? "", match[1] === "/") };
}

/** A new line for a paragraph or a row, "|" before a cell. */
function tagOutput(name: string, closes: boolean): string {
  if (CELL_TAG.test(name)) return closes ? "" : "|";
  return BREAKING_TAG.test(name) ? "\n" : "";
}

function entityStep(text: string, position: number): Step {
  const match = ENTITY.exec(text.slice(position, position + 10));
  const replaced = match === null ? undefined : (ENTITIES.get((match[1] ?? "").toLowerCase()) ?? letterOf(match[1] ?? ""));
  return match === null || replaced === undefined ? { length: 1, output: "&" } : { length: match[0].length, output: replaced };
}

function letterOf(entity: string): string | undefined {
  const [, code, letter = "", mark = ""] = LETTER.exec(entity) ?? [];
  if (code !== undefined) return String.fromCodePoint(Number(code)).normalize("NFC");
  return letter === "" ? undefined : (letter + (ENTITY_MARKS.get(mark.toLowerCase()) ?? "")).normalize("NFC");
}

const DIGIT = /^\d/u;

function commandStep(text: string, position: number, braces: Brace[]): Step {
  // "1\\2" is typed for the stroke.
  if (DIGIT.test(text.charAt(position + 1)) && DIGIT.test(text.charAt(position - 1))) return { length: 1, output: "/" };
  const match = COMMAND.exec(text.slice(position, position + 24));
  if (match === null) return { length: 1, output: "" };
  const [whole, name = ""] = match;
  if (/^[dt]?frac$/u.test(name)) {
    const brace = /^\s*\{/u.exec(text.slice(position + whole.length, position + whole.length + 8));
    if (brace === null) return { length: whole.length, output: "" };
    braces.push("numerator");
    return { length: whole.length + brace[0].length, output: "((" };
  }
  if (/^[%&#_$]$/u.test(name)) return { length: whole.length, output: name === "$" ? "" : name };
  return { length: whole.length, output: COMMANDS.get(name) ?? (/^[a-z]/iu.test(name) ? "" : " ") };
}

function braceStep(text: string, position: number, brace: "{" | "}", braces: Brace[]): Step {
  if (brace === "{") {
    const encloses = position === 0 || ENCLOSED.test(text.charAt(position - 1));
    braces.push(encloses ? "bracket" : "plain");
    return { length: 1, output: encloses ? "(" : "" };
  }
  const opened = braces.pop();
  const next = /^\}\s*\{/u.exec(text.slice(position, position + 8));
  if (opened === "numerator" && next !== null) {
    braces.push("denominator");
    return { length: next[0].length, output: ")/(" };
  }
  return { length: 1, output: opened === "denominator" ? "))" : opened === "bracket" ? ")" : "" };
}

function characterStep(text: string, position: number): Step {
  const code = text.codePointAt(position) ?? 0;
  const character = String.fromCodePoint(code);
  if (code < 0x80 && text.charCodeAt(position + 1) < 0x80) return { length: 1, output: SYMBOLS.get(character) ?? character };
  const marks = MARKS.exec(text.slice(position + character.length, position + character.length + 8))?.[0] ?? "";
  const length = character.length + marks.length;
  if (SUPERSCRIPT.test(character)) return { length, output: isPower(text, position, character) ? "^" : "" };
  return { length, output: oneSpelling((character + marks).normalize("NFC")) };
}

/** "a²/b", "(a/b)³", "10⁴ lượt": a power rather than the mark of a footnote. */
function isPower(text: string, position: number, mark: string): boolean {
  return mark !== "¹" && (/[)\d]/u.test(text.charAt(position - 1)) || OPERATOR.test(text.slice(position + 1, position + 4)));
}

function oneSpelling(character: string): string {
  const symbol = SYMBOLS.get(character);
  if (symbol !== undefined) return symbol;
  if (SPACES.test(character)) return " ";
  if (INVISIBLE.test(character)) return "";
  if (ARROW.test(character)) return "→";
  return FULL_WIDTH.test(character) ? character.normalize("NFKC") : character;
}
