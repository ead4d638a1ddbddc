import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { figures } from "./tools/figures";

/** The words of each tool, one file a tool. */
export const tools = { common, columns, figures };
