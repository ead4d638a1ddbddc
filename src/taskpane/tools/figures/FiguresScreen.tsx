import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { joinProposals } from "../../../core/inputs/join-proposals";
import { supplierProgress } from "../../../core/inputs/supplier-progress";
import { useAgencyNaming } from "../../state/use-agency-naming";
import { useTool } from "../use-tool";
import { FigureColumnChoice } from "./FigureColumnChoice";
import { JoinedList } from "./JoinedList";
import { ProposalCard } from "./ProposalCard";
import { SupplierList } from "./SupplierList";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
});

/** Who still owes figures, which figures are one, and where the table holds figures itself. */
export function FiguresScreen(): ReactElement {
  const styles = useStyles();
  const { state, words: { figures: words } } = useTool();
  const tables = state.analysis?.tables ?? [];
  const suppliers = supplierProgress(tables, useAgencyNaming());
  const proposals = joinProposals(tables);
  return (
    <>
      <section className={styles.section} aria-label={words.suppliers}>
        <Subtitle2 as="h3">{words.suppliers}</Subtitle2>
        {suppliers.length === 0 ? <span>{words.noFigures}</span> : <SupplierList suppliers={suppliers} />}
      </section>
      {proposals.length > 0 && (
        <section className={styles.section} aria-label={words.proposals}>
          <Subtitle2 as="h3">{words.proposals}</Subtitle2>
          <span>{words.proposalsHint}</span>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.rows.map(({ key }) => key).join(" ")} proposal={proposal} />
          ))}
        </section>
      )}
      <JoinedList />
      <FigureColumnChoice />
    </>
  );
}
