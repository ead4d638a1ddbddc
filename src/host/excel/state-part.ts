import { STATE_NAMESPACE } from "../../core/state/state-xml";
import type { Task } from "./batches";
import { scalarBytes } from "./payload-size";

/** The custom XML parts of ours (API set ExcelApi 1.5): one, or more where other software copied it. */
export interface StateParts {
  /** In the workbook's order, once they are read. */
  readonly ids: () => readonly string[];
}

/** Asks which parts are ours; call it before the sync. */
export function loadStateParts(context: Excel.RequestContext): StateParts {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load("items/id");
  return { ids: () => parts.items.map(({ id }) => id) };
}

/** Asks for the XML of the first part; what comes back tells it after the sync. */
export function loadState(context: Excel.RequestContext, [id]: readonly string[]): () => string | null {
  if (id === undefined) return () => null;
  const xml = context.workbook.customXmlParts.getItem(id).getXml();
  return () => xml.value;
}

/** What to queue so that the workbook keeps `xml`, or nothing where it is null. */
export function stateTask(xml: string | null, ids: readonly string[]): Task {
  return {
    bytes: scalarBytes(xml),
    queue: (context) => {
      const { customXmlParts } = context.workbook;
      const [id] = ids;
      if (xml === null) for (const each of ids) customXmlParts.getItem(each).delete();
      else if (id === undefined) customXmlParts.add(xml);
      else customXmlParts.getItem(id).setXml(xml);
    },
  };
}
