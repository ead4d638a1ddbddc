import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Framework } from "../../../core/framework/framework";
import { useTool } from "../use-tool";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" } });

/** Whose set it is, by which document, and what is to be known of it. */
export function FrameworkSource({ framework: { source } }: { readonly framework: Framework }): ReactElement {
  const styles = useStyles();
  const { words: { frameworks: words } } = useTool();
  return (
    <>
      <Caption1 className={styles.quiet}>{source.document === null ? words.sourceWithout(source.issuer) : words.source(source.issuer, source.document)}</Caption1>
      {source.note !== undefined && <Caption1 className={styles.quiet}>{words.note(source.note)}</Caption1>}
    </>
  );
}
