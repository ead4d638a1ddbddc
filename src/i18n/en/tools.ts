import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { path } from "./tools/path";
import { reports } from "./tools/reports";
import { whatIf } from "./tools/what-if";

export const tools: ToolWordings = { common, columns, path, reports, whatIf };
