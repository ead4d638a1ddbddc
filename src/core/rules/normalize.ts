import type { Span } from "./rule";

/** The text in one spelling, with the way back to the original. */
export interface NormalText {
  readonly text: string;
  readonly original: string;
  /** The original range of a range of `text`. */
  locate(start: number, end: number): Span;
}

const SYMBOLS = new Map<string, string>([
  ["×", "*"], ["·", "*"], ["∙", "*"], ["⋅", "*"], ["✕", "*"], ["✖", "*"], ["∗", "*"],
  ["÷", "/"], ["∕", "/"], ["⁄", "/"],
  ["–", "-"], ["—", "-"], ["−", "-"], ["‐", "-"], ["‑", "-"], ["‒", "-"], ["―", "-"],
  ["≧", "≥"], ["⩾", "≥"], ["≦", "≤"], ["⩽", "≤"],
  ["●", "•"], ["▪", "•"], ["◦", "•"], ["■", "•"], ["□", "•"], ["➢", "•"], ["✓", "•"], ["❖", "•"], ["\uf0b7", "•"], ["\uf02d", "•"],
  ["½", "1/2"], ["¼", "1/4"], ["¾", "3/4"], ["⅓", "1/3"], ["⅔", "2/3"], ["⅕", "1/5"], ["⅖", "2/5"], ["⅗", "3/5"], ["⅘", "4/5"],
  ["⇒", "→"], ["➔", "→"], ["⟹", "→"], ["％", "%"], ["\t", " "],
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
const FULL_WIDTH = /^[\uff01-\uff5e]/u;
const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]/u;
const TAG = /^<\s*(\/?)\s*(br|li|ul|ol|p|div|tr|td|b|i|u|strong|em|span|sup|sub|font)\b[^<>]{0,200}>/iu;
/** The mark of a footnote. */
const FOOTNOTE = /^<sup\b[^<>]{0,80}>\s{0,3}\d{1,3}\s{0,3}<\/sup>/iu;
const BREAKING_TAG = /^(?:br|li|ul|ol|p|div|tr|td)$/iu;
const ENTITY = /^&([a-z]{2,6});/iu;
const COMMAND = /^\\([a-zA-Z]+|.)/u;
/** Longer than any tag, entity or command that is recognised. */
const WINDOW = 240;

/** What one step of the scan consumed and wrote. */
interface Step {
  readonly length: number;
  readonly output: string;
}

/** Remembers which braces of LaTeX belong to a fraction. */
type Brace = "numerator" | "denominator" | "plain";

/**
 * Brings a text to one spelling: NFC, plain spaces, one sign for each operator, no HTML or LaTeX. Linear in the text's length.
 */
export function normalize(original: string): NormalText {
  const output: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const braces: Brace[] = [];
  let position = 0;
  while (position < original.length) {
    if (isPlain(original, position)) {
      output.push(original.charAt(position));
      starts.push(position);
      position++;
      ends.push(position);
      continue;
    }
    const step = nextStep(original, position, braces);
    for (const unit of step.output.split("")) {
      output.push(unit);
      starts.push(position);
      ends.push(position + step.length);
    }
    position += step.length;
  }
  return {
    text: output.join(""),
    original,
    locate: (start, end) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
  };
}

/** Most characters are letters, digits and blanks that stay as they are; a mark behind a letter must be joined to it. */
function isPlain(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  const next = text.charCodeAt(position + 1);
  if (next >= 0x300 && next <= 0x36f) return false;
  const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x20 || code === 0x0a;
  return letter || (code >= 0xe0 && code <= 0x1b0 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1ef9);
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
  return { length: match[0].length, output: BREAKING_TAG.test(match[2] ?? "") ? "\n" : "" };
}

function entityStep(text: string, position: number): Step {
  const match = ENTITY.exec(text.slice(position, position + 10));
  const replaced = match === null ? undefined : ENTITIES.get((match[1] ?? "").toLowerCase());
  return match === null || replaced === undefined ? { length: 1, output: "&" } : { length: match[0].length, output: replaced };
}

function commandStep(text: string, position: number, braces: Brace[]): Step {
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
    braces.push("plain");
    return { length: 1, output: "" };
  }
  const opened = braces.pop();
  const next = /^\}\s*\{/u.exec(text.slice(position, position + 8));
  if (opened === "numerator" && next !== null) {
    braces.push("denominator");
    return { length: next[0].length, output: ")/(" };
  }
  return { length: 1, output: opened === "denominator" ? "))" : "" };
}

function characterStep(text: string, position: number): Step {
  const code = text.codePointAt(position) ?? 0;
  const character = String.fromCodePoint(code);
  if (code < 0x80 && text.charCodeAt(position + 1) < 0x80) return { length: 1, output: SYMBOLS.get(character) ?? character };
  const marks = MARKS.exec(text.slice(position + character.length, position + character.length + 8))?.[0] ?? "";
  const length = character.length + marks.length;
  return { length, output: oneSpelling((character + marks).normalize("NFC")) };
}

function oneSpelling(character: string): string {
  const symbol = SYMBOLS.get(character);
  if (symbol !== undefined) return symbol;
  if (SPACES.test(character)) return " ";
  if (INVISIBLE.test(character) || SUPERSCRIPT.test(character)) return "";
  return FULL_WIDTH.test(character) ? character.normalize("NFKC") : character;
}
