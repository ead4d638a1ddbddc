import { digest } from "../../text/digest";

/** The mark of a scoring text: equal for texts that differ in white space only. */
export function ruleTextDigest(text: string): string {
  return digest(text.normalize("NFC").replace(/\s+/gu, " ").trim());
}
