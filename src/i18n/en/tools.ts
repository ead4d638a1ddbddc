import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { compare } from "./tools/compare";
import { figures } from "./tools/figures";
import { frameworks } from "./tools/frameworks";
import { path } from "./tools/path";
import { rank } from "./tools/rank";
import { reports } from "./tools/reports";
import { send } from "./tools/send";
import { whatIf } from "./tools/what-if";

export const tools: ToolWordings = { common, figures, reports, path, whatIf, compare, rank, send, columns, frameworks };
