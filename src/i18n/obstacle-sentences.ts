import { cellAddress } from "../core/grid/address";
import type { Obstacle } from "../core/grid/grid";
import type { FillPreview } from "../core/plan/fill-preview";
import { cellList } from "./failure-sentence";
import { fillObstacles } from "./fill-obstacles";
import type { Messages } from "./messages";

const OBSTACLES: readonly Obstacle[] = ["locked", "array"];

/** A sentence for each kind of obstacle: which score cells are left out because of it, and what to do. */
export function obstacleSentences(kept: FillPreview["kept"], { language }: Messages): readonly string[] {
  return OBSTACLES.flatMap((obstacle) => {
    const cells = kept.flatMap(({ reason, cell }) => (reason === obstacle && cell ? [cellAddress(cell.row, cell.column)] : []));
    return cells.length === 0 ? [] : [fillObstacles[language][obstacle](cellList(cells))];
  });
}
