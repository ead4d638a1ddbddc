/** The text with "viện" for "học viện", an academy, which folded would be "học viên", its learners. */
export function asInstitute(text: string): string {
  return text.normalize("NFC").replace(/học viện/giu, "viện");
}
