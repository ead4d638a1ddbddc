import type { Language } from "../language";
import { rankWordsEn } from "./rank-words-en";
import { rankWordsVi } from "./rank-words-vi";

/** The same wordings in any language: texts stay texts, functions keep what they are given. */
type Wording<T> = T extends string ? string : T extends (...values: infer Values) => string ? (...values: Values) => string : { readonly [Key in keyof T]: Wording<T[Key]> };

/** Everything that is said of workbooks that are ranked together. */
export type RankWords = Wording<typeof rankWordsVi>;

export function rankWords(language: Language): RankWords {
  return language === "en" ? rankWordsEn : rankWordsVi;
}
