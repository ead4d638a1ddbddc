import type { Wordings } from "../messages";

/** Why a table was recognised, in words. */
export const evidence: Wordings["evidence"] = {
  confidence: (percent) => `Certainty of recognition: ${percent}`,
};
