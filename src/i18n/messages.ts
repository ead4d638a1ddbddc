import { en } from "./en";
import type { Language } from "./language";
import type { Numbers } from "./numbers";
import { numbersOf } from "./numbers";
import { vi } from "./vi";

/** The same tree of messages with any wording: texts stay texts, functions keep what they are given. */
export type Wording<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Wording<T[Key]> };

/** The wordings that every language has: those of the Vietnamese source. */
export type Wordings = Wording<typeof vi>;

/** All that a language needs to say something: its wordings and its way with figures. */
export interface Messages extends Wordings {
  readonly language: Language;
  readonly numbers: Numbers;
}

const wordings: Readonly<Record<Language, Wordings>> = { vi, en };

/** The messages of a language. */
export function messages(language: Language): Messages {
  return { ...wordings[language], language, numbers: numbersOf(language) };
}
