import type { LegacyEncoding } from "../../../src/core/text/encoding/legacy-encoding";

/** Unicode letters and their TCVN3 codes, in the order of the Vietnamese keyboard driver UniKey's manual. */
const TCVN3_LETTERS = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵĂÂÊÔƠƯĐ";
const TCVN3_CODES = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¡¢£¤¥¦§";

const VNI_LETTERS = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";
const VNI_CODES =
  "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ";

const CODES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: tcvn3Codes(), vni: vniCodes() };

/** A Unicode text as an old font's typist left it. Capitals that TCVN3 lacks become small letters, as in its fonts of capitals. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = CODES[encoding];
  return [...text.normalize("NFC")].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join("");
}

function tcvn3Codes(): ReadonlyMap<string, string> {
  const codes = [...TCVN3_CODES];
  return new Map([...TCVN3_LETTERS].map((letter, index) => [letter, codes[index] ?? letter]));
}

function vniCodes(): ReadonlyMap<string, string> {
  const codes = VNI_CODES.split(" ");
  const small = [...VNI_LETTERS].map((letter, index): [string, string] => [letter, codes[index] ?? letter]);
  return new Map([...small, ...small.map(([letter, code]): [string, string] => [letter.toUpperCase(), code.toUpperCase()])]);
}
