import type { TableRow } from "../recognize/appendix-table";
import { codeSegments } from "../recognize/codes/table-code";

/**
 * Gives rows their paths, in table order: the code ("6.7"), after the pillar's where there are pillars
 * ("II/3.1"), after the row's it belongs to for letters, options and rows without a code ("6.22/a"). The second row of a path
 * gets "#2". Row numbers play no part, so a path outlives inserted rows.
 */
export class TreePaths {
  private readonly paths: string[] = [];
  private readonly taken = new Map<string, number>();
  private pillar = "";

  /** Paths are added in the order of rows; `parent` is the index of a row added before. */
  add(row: TableRow, index: number, parent: number | null): string {
    const path = this.unique(this.plainPath(row, parent));
    if (row.level === "pillar") this.pillar = path;
    this.paths[index] = path;
    return path;
  }

  private plainPath(row: TableRow, parent: number | null): string {
    switch (row.level) {
      case "heading":
      case "total":
        return row.level;
      case "pillar":
        return row.code === "" ? row.level : row.code;
      case "group":
      case "indicator":
      case "sub":
      case "input":
      case "option":
        return this.codedPath(row, parent);
    }
  }

  private codedPath(row: TableRow, parent: number | null): string {
    const above = parent === null ? "" : (this.paths[parent] ?? "");
    const own = row.code === "" || row.code === "-" ? row.level : row.code;
    const nested = codeSegments(own).length > 1 || above === "" || above === this.pillar;
    if (!nested) return `${above}/${own}`;
    return this.pillar === "" ? own : `${this.pillar}/${own}`;
  }

  private unique(path: string): string {
    const times = (this.taken.get(path) ?? 0) + 1;
    this.taken.set(path, times);
    return times === 1 ? path : `${path}#${times}`;
  }
}
