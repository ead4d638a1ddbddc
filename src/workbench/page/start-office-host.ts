import { microsoft365, startExcelHost } from "../excel/excel-host";
import type { FunctionSet } from "../excel/functions/function-metadata";
import { partId } from "../xlsx/custom-xml";
import type { OfficeHostStarter } from "./office-host";

/** Starts the host that emulates Excel. */
export const startOfficeHost: OfficeHostStarter = (paneWindow, { univer, api, workbook, functions, name, customXml, documentNames }) => {
  const displayLanguage = askedLanguage();
  const host = startExcelHost(paneWindow, { univer, api, workbook, functions, name, documentNames, requirements: microsoft365, ...(displayLanguage && { displayLanguage }) });
  host.xmlParts.replaceAll(customXml.map(({ xml }) => xml));
  return {
    runCommand: host.runCommand,
    customXml: () => host.xmlParts.list().map(({ xml }, index) => ({ id: partId(index + 1), xml })),
    beyondGrid: host.beyondGrid,
    charts: host.charts,
    settled: () => host.calculation.settled(),
    unsupported: host.unsupported,
    stop: host.dispose,
  };
};

/** Excel's display language where the page's address asks for one: "?lang=en-US" shows the add-in as an English Excel would. */
function askedLanguage(): string | null {
  return new URLSearchParams(location.search).get("lang");
}

/** The custom functions as the add-in's build describes them (functions.json, as Excel loads it) under their namespace. */
export async function loadFunctions(namespace: string): Promise<FunctionSet> {
  const answer = await fetch("functions.json");
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  // The add-in's own build writes this file in the one shape that Excel asks for.
  const { functions } = (await answer.json()) as Pick<FunctionSet, "functions">;
  return { namespace, functions };
}
