/** Spaces of any width, tabs included; line ends are not among them. */
const SPACES = /[^\S\n]+/g;
const ZERO_WIDTH = /[\u200b-\u200d\ufeff\u00ad]/g;

/**
 * A cell's text as it is meant: composed Unicode, no-break and repeated spaces as one, no spaces around
 * lines, no empty lines at the ends. Line ends stay. Other encodings (TCVN3, VNI) are to be turned into
 * Unicode before this.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(ZERO_WIDTH, "")
    .replace(/\r\n?/g, "\n")
    .replace(SPACES, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** The same on one line: names, headers, codes. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll("\n", " ").replace(/ {2,}/g, " ");
}
