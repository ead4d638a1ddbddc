/** A word with a small letter: nearly every text begins with one. */
const SMALL = /\p{Ll}\p{L}|\p{L}\p{Ll}/u;
const WORD = /\p{L}{2,}/gu;
/** The first letter of a text, or a little way behind a stop, a bullet or the number of a list. */
const OPENING = /(?<=(?:^|[\n.;:→⇒]|\d\))[\s\-+*•]{0,8})\p{L}(?=\p{L})/gu;

/** A text typed in capitals throughout, as it would be typed without them: there they tell nothing of where a sentence begins. Letters that stand alone remain, and every character keeps its place. */
export function unshouted(text: string): string {
  if (SMALL.test(text)) return text;
  const lower = text.replace(WORD, (word) => word.toLowerCase()).replace(OPENING, (letter) => letter.toUpperCase());
  return lower.length === text.length ? lower : text;
}
