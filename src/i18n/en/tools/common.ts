import type { ToolWordings } from "../../tool-wordings";

export const common: ToolWordings["common"] = {
  list: "Tools",
};
