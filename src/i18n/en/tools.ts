import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";

export const tools: ToolWordings = { common, columns };
