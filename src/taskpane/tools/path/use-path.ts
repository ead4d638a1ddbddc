import { useMemo, useState } from "react";
import type { EffortSize } from "../../../core/effort/effort-size";
import type { GoalPoints } from "../../../core/effort/path-goal";
import { pointsForIndex, pointsForRank } from "../../../core/effort/path-goal";
import { pathScenario } from "../../../core/effort/path-scenario";
import type { PlannedPath } from "../../../core/effort/plan-path";
import { planPath } from "../../../core/effort/plan-path";
import type { IndexResult } from "../../../core/council/index-result";
import type { RankBand } from "../../../core/rank/rank-bands";
import type { Standing } from "../../../core/rank/peer-units";
import { NO_CHANGE } from "../../../core/scenario/scenario";
import { scenarioIndex } from "../../../core/scenario/scenario-index";
import { scenarioStanding } from "../../../core/scenario/scenario-standing";
import { tryScenario } from "../../../core/scenario/try-scenario";
import { readNumber } from "../../../i18n/read-number";
import { usePane, useTable } from "../../state/pane-context";
import { useAgencyNaming } from "../../state/use-agency-naming";
import { useAssessment } from "../standing/use-assessment";
import type { Peers } from "../standing/use-peers";
import { usePeers } from "../standing/use-peers";
import type { LeadAgency } from "./lead-agencies";
import { leadAgencies } from "./lead-agencies";

/** What a path is to reach: points to win, an index (percent; a class is reached with its lower end), or a rank. */
export const GOAL_KINDS = ["points", "index", "rank"] as const;
export type GoalKind = (typeof GOAL_KINDS)[number];

/** What the user asked for. */
export interface Wish {
  readonly kind: GoalKind;
  /** As typed, for each kind of goal. */
  readonly typed: Readonly<Record<GoalKind, string>>;
  readonly efforts: ReadonlyMap<string, EffortSize>;
  readonly excluded: ReadonlySet<string>;
  /** `Agency.key`, or "" for all. */
  readonly agency: string;
  /** "YYYY-MM-DD", or "" for any deadline. */
  readonly notAfter: string;
}

const FIRST_WISH: Wish = { kind: "points", typed: { points: "50", index: "", rank: "" }, efforts: new Map(), excluded: new Set(), agency: "", notAfter: "" };

/** A path with what the unit then comes to. */
export interface FoundPath {
  /** What the goal takes; null as long as it is not typed, or nothing is known to work it out from. */
  readonly needed: GoalPoints | null;
  /** null where there is no number of points to look for. */
  readonly path: PlannedPath | null;
  /** The index in the way that is in force once the path is gone, and the rank; null where they are not known. */
  readonly index: IndexResult | null;
  readonly standing: Standing | null;
}

export interface PathSearch {
  readonly wish: Wish;
  /** Whether what is typed is a goal of its kind. */
  readonly isGoal: boolean;
  readonly peers: Peers;
  /** The agencies whose work can be chosen. */
  readonly leads: readonly LeadAgency[];
  /** The classes in force; empty where there are none. */
  readonly bands: readonly RankBand[];
  readonly found: FoundPath;
  readonly change: (part: Partial<Wish>) => void;
}

/** Works the path out anew with everything that the user changes. */
export function usePath(): PathSearch {
  const { messages } = usePane();
  const [wish, setWish] = useState(FIRST_WISH);
  const peers = usePeers();
  const typed = readNumber(wish.typed[wish.kind], messages.language);
  const goal = typeof typed === "number" && typed > 0 && (wish.kind !== "rank" || Number.isInteger(typed)) ? typed : null;
  const assessed = useAssessment();
  const table = useTable();
  const naming = useAgencyNaming();
  const leads = useMemo(() => leadAgencies(table, naming), [table, naming]);
  const lead = leads.find(({ key }) => key === wish.agency) ?? null;
  const found = useFoundPath(wish, lead, goal, peers, assessed);
  return { wish, isGoal: goal !== null, peers, leads, bands: assessed?.assessment.bands ?? [], found, change: (part) => setWish({ ...wish, ...part }) };
}

function useFoundPath({ kind, efforts, excluded, notAfter }: Wish, lead: LeadAgency | null, goal: number | null, { own }: Peers, assessed: ReturnType<typeof useAssessment>): FoundPath {
  const table = useTable();
  const { state: { analysis, table: number } } = usePane();
  const assessment = assessed?.assessment ?? null;
  const needed = useMemo((): GoalPoints | null => {
    const present = tryScenario(table, NO_CHANGE);
    if (goal === null) return null;
    if (kind === "points") return { kind: "points", points: goal };
    if (kind === "index") return assessment && pointsForIndex(assessment, number, present, goal);
    const standing = own && scenarioStanding(own, analysis?.tables ?? [], number, present);
    return own && standing && pointsForRank(standing, present.max, goal);
  }, [table, analysis, number, assessment, own, kind, goal]);
  const path = useMemo(
    () => (needed?.kind === "points" ? planPath(table, { goal: needed.points, efforts, excluded, agencies: lead?.named ?? null, notAfter: notAfter === "" ? null : notAfter }) : null),
    [table, needed, efforts, excluded, lead, notAfter],
  );
  return useMemo(() => {
    const outcome = path?.reached ? tryScenario(table, pathScenario(path.actions)) : null;
    const index = outcome && assessment ? (scenarioIndex(assessment, number, outcome).find(({ method }) => method === assessment.method) ?? null) : null;
    return { needed, path, index, standing: outcome && own && scenarioStanding(own, analysis?.tables ?? [], number, outcome) };
  }, [table, analysis, number, assessment, own, needed, path]);
}
