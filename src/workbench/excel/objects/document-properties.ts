import type { DocumentName } from "../../../core/plan/document-names";
import { invalidArgument } from "../../office/api-error";
import type { HostProperty } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import type { ExcelSession } from "../excel-session";

/** api/excel/excel.documentproperties: of its members those that name people. "lastAuthor" is read-only. */
export const documentProperties = hostType<ExcelSession>({
  name: "DocumentProperties",
  properties: { Author: nameProperty("author"), LastAuthor: { get: ({ documentNames }) => documentNames.now.lastAuthor }, Manager: nameProperty("manager"), Company: nameProperty("company") },
});

function nameProperty(name: DocumentName): HostProperty<ExcelSession> {
  return {
    get: ({ documentNames }) => documentNames.now[name],
    set: ({ documentNames }, value) => {
      if (typeof value !== "string") throw invalidArgument(`DocumentProperties.${name}`);
      documentNames.now = { ...documentNames.now, [name]: value };
    },
  };
}
