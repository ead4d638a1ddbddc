/** Engines cut pieces this short out of a text by copying them. */
const COPIED_ANYWAY = 12;

/**
 * The same text in memory of its own. A piece that is cut out of a long text is only a place in it, so that whoever keeps the piece
 * keeps all of the long text: of one cell, the whole sheet.
 */
export function ownCopy(text: string): string {
  // Printed and parsed, because that copies a text in the least time.
  return text.length <= COPIED_ANYWAY ? text : String(JSON.parse(JSON.stringify(text)));
}
