import { oncePerText } from "../memo/once-per-text";

/** Spaces of any width, tabs included; line ends are not among them. */
const SPACES = /[^\S\n]+/g;
const ZERO_WIDTH = /[\u200b-\u200d\ufeff\u00ad]/g;

/** Words parted by single spaces, which most texts are; nothing to clean unless there are marks to compose. */
const CLEAN = /^\S+(?: \S+)*$/;
const UNSEEN = /[\u00ad\u0300-\u036f\u200b-\u200d\ufeff]/;

/**
 * A cell's text as it is meant: composed Unicode, no-break and repeated spaces as one, no spaces around
 * lines, no empty lines at the ends. Line ends stay. Other encodings (TCVN3, VNI) are to be turned into
 * Unicode before this.
 */
export const cleanText: (text: string) => string = oncePerText((text) => {
  if (CLEAN.test(text) && !UNSEEN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(ZERO_WIDTH, "")
    .replace(/\r\n?/g, "\n")
    .replace(SPACES, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
});

/** The same on one line: names, headers, codes. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return clean.includes("\n") ? clean.replaceAll("\n", " ").replace(/ {2,}/g, " ") : clean;
}
