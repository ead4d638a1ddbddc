import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { path } from "./tools/path";
import { reports } from "./tools/reports";
import { whatIf } from "./tools/what-if";

/** The words of each tool, one file a tool. */
export const tools = { common, columns, path, reports, whatIf };
