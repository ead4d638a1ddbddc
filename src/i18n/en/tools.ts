import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { send } from "./tools/send";

export const tools: ToolWordings = { common, columns, send };
