import { fromTcvn3 } from "./tcvn3";
import { isVietnameseSyllable } from "./vietnamese-syllable";
import { fromVni } from "./vni";

/** Encodings from before Unicode that office files still come in. */
export type LegacyEncoding = "tcvn3" | "vni";

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** What tells a text's encoding: the share of its accented words that are Vietnamese, 0…1, read each way. */
export type EncodingFit = Readonly<Record<LegacyEncoding | "unicode", number>>;

const READERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** Letters and marks of Vietnamese that no legacy encoding shows as such. */
const UNICODE_SIGNS = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9]/;
const UPPER_LATIN_1 = /[\u00a1-\u00ff]/;
const PARTS_WORDS = /[\s\d!-@[-`{-~\u2010-\u2026]+/;

/** Whether a text has letters that only Unicode has: it is never to be converted. */
export function isSurelyUnicode(text: string): boolean {
  return UNICODE_SIGNS.test(text);
}

/** A text of a legacy encoding in Unicode. */
export function toUnicode(text: string, encoding: LegacyEncoding): string {
  return READERS[encoding](text);
}

/** How well a text reads each way; null where it says nothing, being plain ASCII or surely Unicode. */
export function encodingFit(text: string): EncodingFit | null {
  if (!UPPER_LATIN_1.test(text) || isSurelyUnicode(text)) return null;
  const words = text.split(PARTS_WORDS).filter((word) => UPPER_LATIN_1.test(word));
  const share = (read: (word: string) => string): number => words.filter((word) => isVietnameseSyllable(read(word))).length / words.length;
  return { unicode: share((word) => word), tcvn3: share(fromTcvn3), vni: share(fromVni) };
}
