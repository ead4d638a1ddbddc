import { analyse } from "../../../src/core/analyse";
import type { Analysis, TableAnalysis } from "../../../src/core/analysis";
import type { Assessment } from "../../../src/core/council/assessment";
import { assessments } from "../../../src/core/council/assessment";
import type { Improvement } from "../../../src/core/effort/improvements";
import { improvements } from "../../../src/core/effort/improvements";
import type { GoalPoints } from "../../../src/core/effort/path-goal";
import { pointsForIndex, pointsForRank } from "../../../src/core/effort/path-goal";
import { pathScenario } from "../../../src/core/effort/path-scenario";
import type { PathAction, PathRequest } from "../../../src/core/effort/plan-path";
import { planPath } from "../../../src/core/effort/plan-path";
import type { PeerUnits } from "../../../src/core/rank/peer-units";
import { readUnit } from "../../../src/core/rank/read-unit";
import { leavesOf } from "../../../src/core/rank/rank-set";
import { NO_CHANGE } from "../../../src/core/scenario/scenario";
import { scenarioIndex } from "../../../src/core/scenario/scenario-index";
import { scenarioStanding } from "../../../src/core/scenario/scenario-standing";
import { tryScenario } from "../../../src/core/scenario/try-scenario";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { drawGrid } from "../../support/read-grid";
import { SeededRandom } from "../../support/seeded-random";

const SEED = Number(process.env["SEED"] ?? 20260412);
const UNIT = "Đơn vị này";

interface Case {
  readonly analysis: Analysis;
  readonly table: TableAnalysis;
  readonly assessment: Assessment;
  readonly peers: PeerUnits;
}

/** A table of a few documents to issue, each with a score that gives its option away, and a handful of other units. */
function randomCase(random: SeededRandom): Case {
  const rows = Array.from({ length: random.integer(3, 6) }, (_, index) => {
    const max = random.pick([5, 8, 10, 12, 20]) ?? 10;
    const [half, score] = [max / 2, random.pick([0, max / 2, max]) ?? 0];
    return `'1.${index + 1} | Có văn bản số ${index + 1} | ${max} | ${score} | - Đã ban hành và thực hiện: Điểm tối đa;\\n- Đã ban hành: ${half} điểm;\\n- Chưa ban hành: 0 điểm.`;
  });
  const maxima = rows.map((row) => Number(row.split(" | ")[2]));
  const sum = maxima.reduce((total, max) => total + max, 0);
  const grid = drawGrid(`STT | Chỉ số | Điểm tối đa | Điểm đạt | Cách tính\n'1 | Thể chế số | ${sum} | | |\n${rows.join("\n")}`);
  const analysis = analyse([grid], { labels: inputSheetLabels, year: 2026 });
  const [table] = analysis.tables;
  const unit = readUnit({ file: "", mark: "" }, analysis, [grid]);
  const [assessment] = assessments({ tables: analysis.tables, indexMethods: [], typing: () => null });
  if (!table || !unit || !assessment) throw new Error("The table is not recognised.");
  const names = [...Array.from({ length: random.integer(1, 6) }, (_, index) => `Đơn vị ${index}`), UNIT];
  const units = names.map((name) => ({ name, file: name, mark: "", scores: leavesOf(unit.set).map((_, at) => random.integer(0, 2) * ((maxima[at] ?? 0) / 2)), measures: [], previousTotal: null }));
  return { analysis, table, assessment, peers: { set: unit.set, units, method: "sum", weights: new Map() } };
}

const request: Omit<PathRequest, "goal"> = { efforts: new Map(), excluded: new Set(), agencies: null, notAfter: null };

/** The least effort of all selections of improvements after which something holds; null where it holds after none. */
function bruteForce(table: TableAnalysis, holds: (actions: readonly PathAction[]) => boolean): number | null {
  const usable = improvements(table, new Map()).filter((each) => each.improvements.length > 0);
  let least: number | null = null;
  const visit = (at: number, actions: readonly PathAction[], effort: number): void => {
    const each = usable[at];
    if (!each) {
      if ((least === null || effort < least) && holds(actions)) least = effort;
      return;
    }
    visit(at + 1, actions, effort);
    for (const improvement of each.improvements) visit(at + 1, [...actions, actionOf(improvement, each.advice)], effort + Math.round(improvement.effort * 10));
  };
  visit(0, [], 0);
  return least;
}

function actionOf(improvement: Improvement, advice: PathAction["advice"]): PathAction {
  return { ...improvement, advice };
}

/** The effort of the path that wins what a goal takes; null where none does. */
function planned(table: TableAnalysis, goal: GoalPoints): number | null {
  if (goal.kind !== "points") return null;
  const path = planPath(table, { ...request, goal: goal.points });
  return path.reached ? Math.round(path.effort * 10) : null;
}

test(`a class and a rank cost what the cheapest of all selections costs that leads there (SEED=${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const wrong: unknown[] = [];
  let reached = 0;
  for (let round = 0; round < 60; round++) {
    const { analysis, table, assessment, peers } = randomCase(random);
    const after = (actions: readonly PathAction[]) => tryScenario(table, pathScenario(actions));
    const own = { peers, unit: UNIT };
    const present = tryScenario(table, NO_CHANGE);
    const percent = random.integer(20, 110);
    const byIndex = { found: planned(table, pointsForIndex(assessment, 0, present, percent)), expected: bruteForce(table, (actions) => (scenarioIndex(assessment, 0, after(actions))[0]?.percent ?? 0) >= percent) };
    const rank = random.integer(1, peers.units.length + 1);
    const standing = scenarioStanding(own, analysis.tables, 0, present);
    if (!standing) throw new Error("The unit has no rank.");
    const byRank = { found: planned(table, pointsForRank(standing, present.max, rank)), expected: bruteForce(table, (actions) => (scenarioStanding(own, analysis.tables, 0, after(actions))?.rank ?? Infinity) <= rank) };
    for (const each of [byIndex, byRank]) {
      if (each.found !== each.expected) wrong.push({ round, percent, rank, byIndex, byRank });
      if (each.found !== null && each.found > 0) reached += 1;
    }
  }
  expect(wrong).toEqual([]);
  // Goals that are reached at once, or never, would prove little.
  expect(reached).toBeGreaterThan(30);
});

describe("goals that are no number of points", () => {
  const { table, assessment } = randomCase(new SeededRandom(7));
  const present = tryScenario(table, NO_CHANGE);
  const [pillar] = assessment.pillars;
  if (!pillar) throw new Error("The assessment has no part.");

  test("a class that has been reached takes nothing more", () => {
    expect(pointsForIndex(assessment, 0, present, 0)).toEqual({ kind: "points", points: 0 });
  });

  test("more than everything is out of reach", () => {
    expect(pointsForIndex(assessment, 0, present, 100.01)).toEqual({ kind: "out-of-reach" });
  });

  test("the way of the index has to be chosen first where the document leaves two", () => {
    expect(pointsForIndex({ ...assessment, method: null }, 0, present, 80)).toEqual({ kind: "undecided", why: "method-open" });
  });

  test("no points are named for an index that cannot be made", () => {
    expect(pointsForIndex({ ...assessment, problem: { kind: "pillars-missing", pillars: ["II"] } }, 0, present, 80)).toEqual({ kind: "undecided", why: "no-index" });
  });

  test("no points are named where they count differently from pillar to pillar of one table", () => {
    const unlike = { ...assessment, method: "mean-of-pillars" as const, pillars: [pillar, { ...pillar, weight: 2 }] };
    expect(pointsForIndex(unlike, 0, present, 80)).toEqual({ kind: "undecided", why: "pillars-differ" });
  });
});
