import type { Language } from "./language";
import type { Messages } from "./messages";
import { numbersOf } from "./numbers";
import { vi } from "./vi";

/** The messages of a language for a page: the source is at hand, every other language is a file that is loaded where it is spoken. */
export async function loadMessages(language: Language): Promise<Messages> {
  const wordings = language === "vi" ? vi : (await import(/* webpackChunkName: "en" */ "./en")).en;
  return { ...wordings, language, numbers: numbersOf(language) };
}
