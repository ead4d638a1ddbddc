import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { rank } from "./tools/rank";

export const tools: ToolWordings = { common, columns, rank };
