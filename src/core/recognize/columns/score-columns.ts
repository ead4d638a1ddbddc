import type { ScoreColumn, ScoreRole } from "../appendix-table";
import { authorityTier } from "../headers/authority-tier";
import type { HeaderColumn } from "../headers/header-column";
import { withoutPeriod } from "../headers/period";
import type { HeaderMeaning } from "../headers/header-vocabulary";

/**
 * Whose score each score column holds. "Điểm đạt" alone, or before the self score, is the printed result of
 * an earlier assessment; after a self or council score it is what the assessment ends with. Of authorities
 * that each award points ("Xã chấm", "Huyện chấm", "Tỉnh chấm") the lowest is the unit, the highest has the last word.
 * `titleYear`: the year of assessment that the title names, or null.
 */
export function scoreColumns(columns: readonly HeaderColumn[], titleYear: number | null = null): readonly ScoreColumn[] {
  const firstJudged = columns.findIndex(({ reading }) => reading?.meaning === "score-self" || reading?.meaning === "score-council");
  const byTier = rolesByTier(columns);
  const self = columns.find(({ reading }) => reading?.meaning === "score-self");
  const ownYear = self?.reading?.year ?? titleYear;
  const ownAt = self ? columns.indexOf(self) : -1;
  const byPlace = rolesByPlace(columns);
  return columns.map((column, index) => ({
    role: isOfEarlierYear(column, ownYear, index < ownAt) ? "published" : (byTier.get(column) ?? byPlace.get(column) ?? roleOf(column, firstJudged >= 0 && firstJudged < index)),
    column: column.column,
    year: column.reading?.year ?? null,
    header: column.text,
  }));
}

/**
 * What points of which the words do not tell whose they are ("Điểm chấm", "Điểm sơ bộ") most likely are by their place, where points are given in
 * turn: right before the council's they are the unit's own, behind its own the council's, and behind these the last word. They are asked about all the same.
 */
function rolesByPlace(columns: readonly HeaderColumn[]): ReadonlyMap<HeaderColumn, ScoreRole> {
  const roles = new Map<HeaderColumn, ScoreRole>();
  const meanings = columns.map(({ reading }) => reading?.meaning);
  const has = (meaning: HeaderMeaning, role: ScoreRole): boolean => meanings.includes(meaning) || [...roles.values()].includes(role);
  columns.forEach((column, index) => {
    if (!isOpen(column, columns)) return;
    const next = meanings[index + 1];
    if (!has("score-self", "self") && (next === "score-council" || (next === "score-final" && meanings[index] !== "score-got"))) roles.set(column, "self");
    // "Điểm đạt" behind the unit's own is what the assessment ends with, unless something else does.
    if ((meanings[index] === "score-got" && !meanings.slice(index).includes("score-final")) || !columns.slice(0, index).some((other) => other.reading?.meaning === "score-self" || roles.get(other) === "self")) return;
    if (!has("score-council", "council")) roles.set(column, "council");
    else if (!has("score-final", "final") && !meanings.slice(index).includes("score-council")) roles.set(column, "final");
  });
  return roles;
}

function isOpen({ reading }: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (reading?.meaning !== "score-got") return reading === null || reading.meaning === "score";
  return reading.year === null || columns.some((other) => other.reading?.meaning === "score-self" && other.reading.year === reading.year);
}

/** Whether a column holds what an earlier assessment ended with: "Điểm được công nhận năm 2024" beside "Điểm tự chấm năm 2025", or before a "Điểm tự chấm" of no year. */
function isOfEarlierYear({ reading }: HeaderColumn, ownYear: number | null, isBeforeOwn: boolean): boolean {
  if (reading === null || reading.year === null || reading.meaning === "score-self") return false;
  return ownYear === null ? isBeforeOwn && reading.meaning === "score-final" : reading.year < ownYear;
}

function roleOf({ reading }: HeaderColumn, isJudgedBefore: boolean): ScoreRole {
  switch (reading?.meaning) {
    case "score-self":
      return "self";
    case "score-council":
      return "council";
    case "score-final":
      return "final";
    case "score-got":
      return isJudgedBefore ? "final" : "published";
    default:
      return "published";
  }
}

/** A column that speaks of an award, "Huyện chấm", though not of an appraisal, "Huyện thẩm định". */
const AWARD_WEIGHT = 2;

/** Roles of the columns whose headers name one authority each; none where two are of the same tier. */
function rolesByTier(columns: readonly HeaderColumn[]): ReadonlyMap<HeaderColumn, ScoreRole> {
  const councils = columns.filter(({ reading }) => reading?.meaning === "score-council");
  const tiered = councils.flatMap((column) => {
    const tier = authorityTier(column.text);
    return tier === null ? [] : [{ column, tier }];
  });
  const steps = tiered.map(({ tier }, index) => Math.sign(tier - (tiered[index - 1]?.tier ?? tier)));
  // A ward's office beside its ward's board: their names do not tell who stands over whom.
  if (steps.includes(-1)) return new Map();
  const [lowest] = tiered.sort((a, b) => a.tier - b.tier);
  const authorities = [...new Set(tiered.map(({ column }) => withoutPeriod(column.text)))];
  const hasSelf = columns.some(({ reading }) => reading?.meaning === "score-self");
  const hasFinal = columns.some(({ reading }) => reading?.meaning === "score-final");
  const areTold = councils.every((column) => column.reading?.weight !== AWARD_WEIGHT || authorityTier(column.text) !== null);
  const isOwn = !hasSelf && areTold && councils.length > 1 && lowest?.column.reading?.weight === AWARD_WEIGHT;
  const ladder: readonly ScoreRole[] = [...(isOwn ? (["self"] as const) : []), "council", ...(hasFinal || councils.length > tiered.length ? [] : (["final"] as const))];
  if (authorities.length > ladder.length || new Set(tiered.map(({ tier }) => tier)).size < authorities.length) return new Map();
  return new Map(
    tiered.flatMap(({ column }) => {
      const role = ladder[authorities.indexOf(withoutPeriod(column.text))];
      return role === undefined ? [] : [[column, role] as const];
    }),
  );
}

/** The first column of awarded points, where nobody can tell whether its authority is the unit ("Huyện chấm", "Sở chấm | Điểm thống nhất") for want of any of the unit's own; null where that is told. */
export function columnOfUnclearTier<Column extends HeaderColumn>(columns: readonly Column[]): Column | null {
  const judged = columns.filter(({ reading }) => reading !== null && JUDGED.includes(reading.meaning));
  const roles = scoreColumns(judged).map(({ role }) => role);
  const first = judged[roles.findIndex((role) => role !== "published")];
  const isAward = first?.reading?.meaning === "score-council" && first.reading.weight === AWARD_WEIGHT && authorityTier(first.text) !== null;
  return isAward && !roles.includes("self") ? first : null;
}

const JUDGED: readonly HeaderMeaning[] = ["score-self", "score-council", "score-final", "score-got"];
