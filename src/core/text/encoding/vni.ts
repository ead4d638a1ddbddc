/**
 * VNI for Windows, the encoding of the "VNI-…" fonts, as programs show it that take its bytes for
 * Windows-1252: most letters are a plain letter with a second character for its marks.
 */
const GRAVE = "\u0300";
const ACUTE = "\u0301";
const TILDE = "\u0303";
const HOOK = "\u0309";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** The combining marks that a second character stands for. */
const MARKS: Readonly<Record<string, string>> = {
  "ù": ACUTE, "ø": GRAVE, "û": HOOK, "õ": TILDE, "ï": DOT,
  "â": CIRCUMFLEX, "á": CIRCUMFLEX + ACUTE, "à": CIRCUMFLEX + GRAVE, "å": CIRCUMFLEX + HOOK, "ã": CIRCUMFLEX + TILDE, "ä": CIRCUMFLEX + DOT,
  "ê": BREVE, "é": BREVE + ACUTE, "è": BREVE + GRAVE, "ú": BREVE + HOOK, "ü": BREVE + TILDE, "ë": BREVE + DOT,
};

/** Characters that are letters by themselves. */
const LETTERS: Readonly<Record<string, string>> = {
  "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư",
};

const LETTER_WITH_MARKS = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[íìæóòîñôö]/gi;

/** Reads VNI text as Unicode. Marks may stand in capitals after a small letter and the other way round. */
export function fromVni(text: string): string {
  const read = text.replace(LETTER_WITH_MARKS, (all: string, base: string | undefined, marks: string | undefined) => {
    const letter = base ?? all;
    const small = letter.toLowerCase();
    const plain = LETTERS[small] ?? small;
    const marked = plain + (marks === undefined ? "" : (MARKS[marks.toLowerCase()] ?? ""));
    return letter === small ? marked : marked.toUpperCase();
  });
  return read.normalize("NFC");
}
