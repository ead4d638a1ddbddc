import { chooseFramework, frameworkChoice } from "../../../app/use-cases/choose-framework";
import type { CouncilFound, FinalPreview } from "../../../app/use-cases/council";
import { applyFinal, chooseIndexMethod, findCouncil, makeIndexSheet } from "../../../app/use-cases/council";
import type { Judgement } from "../../../app/use-cases/judge-row";
import { judgeRow } from "../../../app/use-cases/judge-row";
import { loadFrameworks } from "../../../app/use-cases/load-frameworks";
import type { UseCaseContext } from "../../../app/use-case";
import type { IndexMethod } from "../../../core/framework/framework";
import { councilLabels } from "../../../i18n/council-labels";
import type { Messages } from "../../../i18n/messages";
import type { ToolWordings } from "../../../i18n/tool-wordings";
import type { ToolContext } from "../tool-context";

/** What the screen shows about the assessment of the table with this index; the official sets are loaded where they are not there yet. */
export function findForScreen(table: number): (context: UseCaseContext) => Promise<CouncilFound | null> {
  return async (context) => {
    await loadFrameworks(context);
    return context.analysis?.tables[table] ? findCouncil(context, table, councilLabels) : null;
  };
}

/** What the tool can do, with what it says afterwards. */
export class CouncilController {
  private readonly tool: ToolContext;
  private readonly words: ToolWordings["council"];
  private readonly messages: Messages;

  constructor(tool: ToolContext, { council }: ToolWordings, messages: Messages) {
    this.tool = tool;
    this.words = council;
    this.messages = messages;
  }

  async apply(preview: FinalPreview): Promise<void> {
    await this.tool.act((context) => applyFinal(context, preview), ({ changes }) => ({ text: this.words.applied(this.messages.numbers.number(changes.length)), undoable: true }));
  }

  /** Whether a row without figures and without a reason scores 0, for every table of an assessment. */
  async setMissingIsZero({ assessment }: CouncilFound, missingIsZero: boolean): Promise<void> {
    const tables = [...new Set(assessment.pillars.map(({ table }) => table))];
    await this.tool.act(
      async (context) => {
        for (const table of tables) await chooseFramework(context, table, { ...frameworkChoice(context, table), settings: { ...frameworkChoice(context, table).settings, missingIsZero } });
      },
      () => ({ text: this.words.missingIsZeroSaved }),
    );
  }

  async chooseMethod(set: string, method: IndexMethod): Promise<void> {
    await this.tool.act((context) => chooseIndexMethod(context, set, method, councilLabels), () => ({ text: this.words.chosen, undoable: true }));
  }

  async makeSheet({ number, sheet }: CouncilFound): Promise<void> {
    await this.tool.act((context) => makeIndexSheet(context, number, councilLabels), () => ({ text: this.words.sheetMade(sheet), undoable: true }));
  }

  /** Whether it was written: somebody else may have changed the cells meanwhile. */
  async judge(judgement: Judgement, code: string): Promise<boolean> {
    const applied = await this.tool.act((context) => judgeRow(context, judgement, councilLabels), () => ({ text: this.words.saved(code), undoable: true }));
    return applied !== null;
  }
}
