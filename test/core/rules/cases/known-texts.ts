import { UNSEEN_CASES } from "../unseen/unseen-cases";
import bachThong from "./bach-thong.json";
import giaLai from "./gia-lai.json";
import register from "./register.json";
import wordings from "./wordings.json";

/** A scoring text with the points that its row can give. */
export interface KnownText {
  readonly text: string;
  readonly max: number;
}

/** Those of the published appendices, and of the register of forms. */
export const OFFICIAL_TEXTS: readonly KnownText[] = [...bachThong, ...giaLai, ...register].map(({ text, max }) => ({ text: text.join("\n"), max }));

/** The ways in which offices word the same. */
export const WORDED_TEXTS: readonly KnownText[] = wordings.map(({ rule, max }) => ({ text: rule, max: max ?? 10 }));

/** Every text of the case tables that rules are read from. */
export const KNOWN_TEXTS: readonly KnownText[] = [...OFFICIAL_TEXTS, ...WORDED_TEXTS, ...UNSEEN_CASES.map(({ rule, max }) => ({ text: rule, max: max ?? 10 }))];
