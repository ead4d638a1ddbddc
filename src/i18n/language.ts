/** The languages of the pane. Vietnamese is the source; English is complete. */
export type Language = "vi" | "en";

/** The language for Office's display language ("vi-VN", "en-US" …): Vietnamese unless Office speaks another language. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage === undefined || displayLanguage === "" || /^vi\b/i.test(displayLanguage) ? "vi" : "en";
}
