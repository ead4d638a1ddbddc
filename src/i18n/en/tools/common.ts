import type { ToolWordings } from "../../tool-wordings";

export const common: ToolWordings["common"] = {
  list: "Tools",
  running: "Working…",
  progress: (done, total) => `${done} of ${total} done`,
  stop: "Stop",
};
