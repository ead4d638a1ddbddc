import { chooseFramework, frameworkChoice } from "../../../app/use-cases/choose-framework";
import { insertFramework } from "../../../app/use-cases/insert-framework";
import { loadFrameworks } from "../../../app/use-cases/load-frameworks";
import type { OwnFramework, OwnFrameworkWords } from "../../../app/use-cases/own-frameworks";
import { importFramework, removeFramework, saveAsFramework } from "../../../app/use-cases/own-frameworks";
import type { UseCaseContext } from "../../../app/use-case";
import type { Framework } from "../../../core/framework/framework";
import type { ChosenFramework } from "../../../core/state/workbook-state";
import { frameworkSheetLabels } from "../../../i18n/framework-sheet-labels";
import type { ToolWordings } from "../../../i18n/tool-wordings";
import type { ToolContext } from "../tool-context";

/** The sets that can be chosen, and what was chosen for a table. */
export interface FrameworksFound {
  readonly official: readonly Framework[];
  readonly own: readonly Framework[];
  /** null where there is no table. */
  readonly choice: Pick<ChosenFramework, "id" | "settings"> | null;
}

/** What the screen shows about the table with this index; the official sets are loaded where they are not there yet. */
export function findFrameworks(table: number): (context: UseCaseContext) => Promise<FrameworksFound> {
  return async (context) => {
    await loadFrameworks(context);
    const choice = context.analysis?.tables[table] ? frameworkChoice(context, table) : null;
    return { official: context.frameworks, own: context.state.ownFrameworks, choice };
  };
}

/** What the tool can do, in words of its own where something is done or cannot be used. */
export class FrameworksController {
  private readonly tool: ToolContext;
  private readonly words: ToolWordings["frameworks"];

  constructor(tool: ToolContext, { frameworks }: ToolWordings) {
    this.tool = tool;
    this.words = frameworks;
  }

  async choose(table: number, choice: Pick<ChosenFramework, "id" | "settings">): Promise<void> {
    await this.tool.act((context) => chooseFramework(context, table, choice), () => ({ text: this.words.chosen }));
  }

  async save(table: number, own: OwnFrameworkWords): Promise<void> {
    await this.tool.act((context) => saveAsFramework(context, table, own), (saved) => ({ text: this.outcome(saved, this.words.saved) }));
  }

  async import(file: File): Promise<void> {
    const text = await file.text();
    await this.tool.act((context) => importFramework(context, text), (imported) => ({ text: this.outcome(imported, this.words.imported) }));
  }

  async remove({ id, title }: Framework): Promise<void> {
    await this.tool.act((context) => removeFramework(context, id), () => ({ text: this.words.removed(title) }));
  }

  /** Adds an official table and turns to it: it is there to be scored. */
  async insert(framework: Framework): Promise<void> {
    const inserted = await this.tool.act((context) => insertFramework(context, framework, frameworkSheetLabels), (sheet) => ({ text: this.words.inserted(sheet), undoable: true }));
    if (inserted !== null) await this.tool.turnToTable(inserted);
  }

  private outcome(result: OwnFramework, done: (title: string) => string): string {
    return result.ok ? done(result.framework.title) : this.words.notASet(result.problems[0]?.path ?? "");
  }
}
