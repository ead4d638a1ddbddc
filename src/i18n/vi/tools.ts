import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { rank } from "./tools/rank";

/** The words of each tool, one file a tool. */
export const tools = { common, columns, rank };
