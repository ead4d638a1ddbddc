import type { FileFailure } from "../../core/rank/rank-problem";

/** What a file's name tells: whether to open it at all. "other" is none of our business (notes, pictures, scans). */
export type FileKind = "workbook" | "workbook-with-macros" | "other" | Extract<FileFailure, "temporary" | "legacy-format" | "binary-format">;

/** The kind of a file among many that somebody chose. `path` may lead with folders. */
export function fileKind(path: string): FileKind {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  // Excel's note that a workbook is open on some computer; it holds no table.
  if (name.startsWith("~$")) return "temporary";
  switch (extension) {
    case "xlsx": return "workbook";
    case "xlsm": return "workbook-with-macros";
    case "xls": case "xlt": return "legacy-format";
    case "xlsb": case "ods": case "xltx": case "et": return "binary-format";
    default: return "other";
  }
}
