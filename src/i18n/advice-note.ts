import type { Advice } from "../core/advise/advice";
import { adviceSentences } from "./advice-sentences";
import { messages } from "./messages";

/**
 * What a note on a score cell says: why points were lost, the next step, who and by when. Vietnamese whatever the pane speaks,
 * because the workbook goes to other offices. Usual remedies and evidence are left to the pane: a note is to be read at a glance.
 */
export function adviceNote(advice: Advice, today: string | null): string {
  const vi = messages("vi");
  const { lost, steps, figures, remarks } = adviceSentences({ ...advice, usualRemedy: null, evidence: null }, vi, today);
  const facts = [[vi.advice.lead, advice.lead], [vi.advice.support, advice.support], [vi.advice.deadline, advice.deadline]] as const;
  return [lost, ...steps.slice(0, 1), ...figures.map((figure) => `• ${figure}`), ...remarks, ...facts.flatMap(([term, text]) => (text === null ? [] : [`${term}: ${text}`]))].join("\n");
}
