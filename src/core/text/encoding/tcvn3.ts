/**
 * TCVN 5712:1993 VN3, the encoding of the ".Vn…" fonts, as programs show it that take its bytes for
 * Windows-1252: each character of the first line stands for the one below it in the second.
 */
const TCVN3 =
  "\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00bb\u00bc\u00bd\u00be\u00c6\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb\u00ae" +
  "\u00cc\u00ce\u00cf\u00d0\u00d1\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de" +
  "\u00df\u00e1\u00e2\u00e3\u00e4\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee" +
  "\u00ef\u00f1\u00f2\u00f3\u00f4\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe" +
  "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7";
const UNICODE =
  "àảãáạăằẳẵắặâầẩẫấậđ" +
  "èẻẽéẹêềểễếệìỉĩíị" +
  "òỏõóọôồổỗốộơờởỡớợ" +
  "ùủũúụưừửữứựỳỷỹýỵ" +
  "ĂÂÊÔƠƯĐ";

const LETTERS: ReadonlyMap<string, string> = new Map([...TCVN3].map((code, index) => [code, UNICODE[index] ?? code]));

/** Letters with a tone have no capital of their own in TCVN3; a font of capitals shows them. */
const WORD = /[A-Za-z\u00a1-\u00ff]+/g;

/** Reads TCVN3 text as Unicode. Among capitals, and where a text begins, letters that have no capital in TCVN3 are taken for capitals. */
export function fromTcvn3(text: string): string {
  const shouts = isCapital(text);
  const read = text.replace(WORD, (word) => {
    const letters = [...word].map((letter) => LETTERS.get(letter) ?? letter).join("");
    return shouts || (isCapital(word) && (word.match(/[A-Z]/g)?.length ?? 0) > 1) ? letters.toUpperCase() : letters;
  });
  return read.replace(/^(\P{L}*)(\p{L})/u, (start, before: string, first: string) => (LETTERS.has(text.charAt(before.length)) ? before + first.toUpperCase() : start));
}

/** Whether a text has plain capitals and no plain small letters. */
function isCapital(text: string): boolean {
  return /[A-Z]/.test(text) && !/[a-z]/.test(text);
}
