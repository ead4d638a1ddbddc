import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Rule, RuleDiagnostic, Span } from "../../core/rules/rule";
import { diagnosticSentence } from "../../i18n/diagnostic-sentence";
import { usePane } from "../state/pane-context";
import type { TextPiece } from "../state/rule-marks";
import { markText } from "../state/rule-marks";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    maxHeight: "240px",
    overflowY: "auto",
  },
  piece: { backgroundColor: "transparent", color: "inherit", borderRadius: tokens.borderRadiusSmall },
  understood: { backgroundColor: tokens.colorBrandBackground2 },
  decided: { backgroundColor: tokens.colorPaletteGreenBackground2, fontWeight: tokens.fontWeightSemibold },
  wrong: { textDecorationLine: "underline", textDecorationStyle: "wavy", textDecorationColor: tokens.colorPaletteDarkOrangeForeground1, textUnderlineOffset: "3px" },
  legend: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXS },
  key: { padding: `0 ${tokens.spacingHorizontalXS}` },
  defects: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The official text of a row: what was understood in it, what decided the score, and what is wrong with it. */
export function RuleText({ rule, decided }: { readonly rule: Rule; readonly decided: Span | null }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const pieces = markText(rule, decided);
  return (
    <div>
      <p className={styles.text} tabIndex={0} aria-label={messages.pane.rule.text}>
        {pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} />
        ))}
      </p>
      <Legend pieces={pieces} />
      <Defects diagnostics={rule.diagnostics} text={rule.text} />
    </div>
  );
}

function Piece({ piece }: { readonly piece: TextPiece }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  if (!piece.understood && !piece.decided && !piece.diagnostic) return <>{piece.text}</>;
  const className = mergeClasses(styles.piece, piece.understood && styles.understood, piece.decided && styles.decided, piece.diagnostic !== null && styles.wrong);
  return (
    <mark className={className} title={piece.diagnostic ? diagnosticSentence(piece.diagnostic, piece.text, messages) : undefined}>
      {piece.text}
    </mark>
  );
}

/** What the marks mean; only those that are there. */
function Legend({ pieces }: { readonly pieces: readonly TextPiece[] }): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.rule.legend;
  const keys = [
    [pieces.some((piece) => piece.understood && !piece.decided), words.understood, styles.understood],
    [pieces.some((piece) => piece.decided), words.decided, styles.decided],
    [pieces.some((piece) => piece.diagnostic !== null), words.wrong, styles.wrong],
  ] as const;
  return (
    <div className={styles.legend}>
      {keys.flatMap(([shown, label, className]) =>
        shown ? [
          <Caption1 key={label} className={mergeClasses(styles.piece, styles.key, className)}>
            {label}
          </Caption1>,
        ] : [],
      )}
    </div>
  );
}

function Defects({ diagnostics, text }: { readonly diagnostics: readonly RuleDiagnostic[]; readonly text: string }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  if (diagnostics.length === 0) return null;
  const sentences = new Set(diagnostics.map((diagnostic) => diagnosticSentence(diagnostic, text.slice(diagnostic.start, diagnostic.end), messages)));
  return (
    <ul className={styles.defects}>
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
