import type { IndexMethod } from "../framework/framework";

/** The cells of one part (a pillar or main indicator) as addresses. */
export interface PartCells {
  /** Its points; blank or "" where nothing is scored. */
  readonly points: string;
  /** The most points that could be reached. */
  readonly reachable: string;
  /** What it counts in a mean: an address or a number. */
  readonly weight: string;
}

/** Points, maximum and percentage, each a native formula with "=". */
export interface IndexFormulas {
  readonly points: string;
  readonly max: string;
  readonly percent: string;
}

/** `indexResult` as formulas over the cells of a unit's parts. `isOpen`: a condition under which there is no percentage yet. */
export function indexFormulas(method: IndexMethod, parts: readonly PartCells[], isOpen: string): IndexFormulas {
  const list = (name: keyof PartCells): string => parts.map((part) => part[name]).join(",");
  const weights = `SUM(${list("weight")})`;
  const weighted = (of: (part: PartCells) => string): string => `(${parts.map((part) => `${part.weight}*${of(part)}`).join("+")})`;
  const value = (name: "points" | "reachable") => (part: PartCells): string => `N(${part[name]})`;
  const none = `COUNT(${list("points")})=0`;
  switch (method) {
    case "sum":
      return {
        points: `=IF(${none},"",ROUND(SUM(${list("points")}),2))`,
        max: `=ROUND(SUM(${list("reachable")}),2)`,
        percent: `=IF(${isOpen},"",ROUND(SUM(${list("points")})/SUM(${list("reachable")})*100,2))`,
      };
    case "mean-of-pillars":
      return {
        points: `=IF(OR(${none},${weights}=0),"",ROUND(${weighted(value("points"))}/${weights},2))`,
        max: `=IF(${weights}=0,0,ROUND(${weighted(value("reachable"))}/${weights},2))`,
        percent: `=IF(OR(${isOpen},${weights}=0),"",ROUND(${weighted(value("points"))}/${weighted(value("reachable"))}*100,2))`,
      };
    case "mean-of-shares": {
      const shares = weighted((part) => `N(${part.points})/${part.reachable}`);
      const percent = `=IF(OR(${isOpen},${weights}=0),"",ROUND(${shares}/${weights}*100,2))`;
      return { points: percent, max: "=100", percent };
    }
  }
}
