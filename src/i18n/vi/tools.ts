import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { council } from "./tools/council";
import { figures } from "./tools/figures";
import { frameworks } from "./tools/frameworks";
import { path } from "./tools/path";
import { rank } from "./tools/rank";
import { reports } from "./tools/reports";
import { send } from "./tools/send";
import { whatIf } from "./tools/what-if";

/** The words of each tool, one file a tool. */
export const tools = { common, figures, council, reports, path, whatIf, rank, send, columns, frameworks };
