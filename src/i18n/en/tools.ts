import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { frameworks } from "./tools/frameworks";

export const tools: ToolWordings = { common, columns, frameworks };
