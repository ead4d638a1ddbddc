import { ruleForm as en } from "./en/rule-form";
import type { Language } from "./language";
import type { Wording } from "./messages";
import { ruleForm as vi } from "./vi/rule-form";

/** What the form for refused texts says: apart from the other messages, because it is loaded with the form. */
export type RuleFormWordings = Wording<typeof vi>;

const wordings: Readonly<Record<Language, RuleFormWordings>> = { vi, en };

export function ruleFormWordings(language: Language): RuleFormWordings {
  return wordings[language];
}
