import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { figures } from "./tools/figures";
import { frameworks } from "./tools/frameworks";
import { send } from "./tools/send";

export const tools: ToolWordings = { common, figures, columns, frameworks, send };
