import { textWidth } from "./times-widths";

export interface TypeFace {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The lines into which a text breaks in a width (in points), at spaces and at its own line ends; a word wider than the line is cut. */
export function wrapText(text: string, width: number, face: TypeFace): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, face));
}

function wrapParagraph(paragraph: string, width: number, { size, bold = false }: TypeFace): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/[ \t]+/).flatMap((each) => fittingPieces(each, width, size, bold))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A word in pieces that fit into a line each; nearly always one. */
function fittingPieces(word: string, width: number, size: number, bold: boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && textWidth(piece + letter, size, bold) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
