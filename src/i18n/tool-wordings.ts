import { tools as en } from "./en/tools";
import type { Language } from "./language";
import type { Wording } from "./messages";
import { tools as vi } from "./vi/tools";

/** What the tools say: apart from the other messages, because it is loaded with the first tool and not with the pane. */
export type ToolWordings = Wording<typeof vi>;

const wordings: Readonly<Record<Language, ToolWordings>> = { vi, en };

export function toolWordings(language: Language): ToolWordings {
  return wordings[language];
}
