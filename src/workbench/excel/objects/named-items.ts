import type { FWorkbook } from "@univerjs/sheets/facade";
import { itemNotFound } from "../../office/api-error";
import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import { parseAddress } from "../cells/a1";
import type { ExcelSession } from "../excel-session";
import { SheetRange } from "../sheet-range";

interface NamedItem {
  readonly session: ExcelSession;
  readonly item: ReturnType<FWorkbook["getDefinedNames"]>[number];
}

/** api/excel/excel.nameditem */
const namedItem = hostType<NamedItem>({
  name: "NamedItem",
  properties: { Name: { get: ({ item }) => item.getName() }, Formula: { get: ({ item }) => `=${item.getFormulaOrRefString().replace(/^=/, "")}` } },
  methods: {
    GetRange: (named) => rangeOf(named) ?? missing(),
    GetRangeOrNullObject: rangeOf,
    Delete: ({ session, item }) => void session.workbook.deleteDefinedName(item.getName()),
  },
});

/** api/excel/excel.nameditemcollection */
export const namedItems = hostType<ExcelSession>({
  name: "NamedItemCollection",
  items: (session) => session.workbook.getDefinedNames().map((item) => namedItem.of({ session, item })),
  item: (session, args) => find(session, args.text(0)) ?? missing(),
  methods: {
    GetCount: (session) => session.workbook.getDefinedNames().length,
    GetItemOrNullObject: (session, args) => find(session, args.text(0)),
  },
});

function find(session: ExcelSession, name: string): HostNode | null {
  const item = session.workbook.getDefinedNames().find((each) => each.getName().toLowerCase() === name.toLowerCase());
  return item === undefined ? null : namedItem.of({ session, item });
}

function rangeOf({ session, item }: NamedItem): HostNode | null {
  const reference = item.getFormulaOrRefString().replace(/^=/, "");
  const area = parseAddress(reference);
  const sheet = session.findSheet(reference.slice(0, reference.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'"));
  return area === null || sheet === null ? null : session.nodes.range(new SheetRange(session, sheet, area));
}

function missing(): never {
  throw itemNotFound("NamedItemCollection.getItem");
}
