import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GoalPoints } from "../../../core/effort/path-goal";
import type { PlannedPath } from "../../../core/effort/plan-path";
import { Banner } from "../../parts/Banner";
import { useTool } from "../use-tool";
import type { FoundPath, GoalKind } from "./use-path";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface PathOutcomeProps {
  readonly kind: GoalKind;
  readonly found: FoundPath;
}

/** What the search says: the least effort with its proof and what the unit then comes to, or why there is no path. */
export function PathOutcome({ kind, found: { needed, path, index, standing } }: PathOutcomeProps): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { path: words } } = useTool();
  const isReached = path?.reached === true && path.actions.length > 0;
  return (
    <div role="status">
      {needed && needed.kind !== "points" && <Banner intent="warning">{refusal(needed, words)}</Banner>}
      {kind !== "points" && needed?.kind === "points" && needed.points > 0 && <Body1 block>{words.needed(number(needed.points))}</Body1>}
      {path && <Verdict path={path} />}
      {isReached && index?.percent != null && <Caption1 block>{words.thenIndex(number(index.percent), index.band)}</Caption1>}
      {isReached && standing && <Caption1 block>{words.thenRank(number(standing.rank), number(standing.of))}</Caption1>}
      {isReached && kind === "rank" && <Caption1 block className={styles.quiet}>{words.othersStay}</Caption1>}
      {path && path.unknown.length > 0 && <Caption1 block className={styles.quiet}>{words.unknown(number(path.unknown.length))}</Caption1>}
    </div>
  );
}

function Verdict({ path }: { readonly path: PlannedPath }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { path: words } } = useTool();
  if (!path.reached) return <Banner intent="warning">{words.notReached(number(path.most))}</Banner>;
  if (path.actions.length === 0) return <Banner intent="success">{words.already}</Banner>;
  return (
    <>
      <Body1 block>{words.result(number(path.gain), number(path.effort), number(path.actions.length))}</Body1>
      <Caption1 block className={styles.quiet}>{words.proof(number(path.improvable))}</Caption1>
    </>
  );
}

function refusal(needed: Exclude<GoalPoints, { readonly kind: "points" }>, words: ReturnType<typeof useTool>["words"]["path"]): string {
  return needed.kind === "out-of-reach" ? words.outOfReach : words.undecided[needed.why];
}
