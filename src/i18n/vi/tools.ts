import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { send } from "./tools/send";

/** The words of each tool, one file a tool. */
export const tools = { common, columns, send };
