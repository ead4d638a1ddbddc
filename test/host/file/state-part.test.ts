import { wrapState } from "../../../src/core/state/state-xml";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { fixtureBytes } from "../../support/fixture";
import { sheetData } from "../../support/small-file";
import { buildWorkbook, partTexts, relationship, relationshipsPart } from "./build-workbook";

const ours = wrapState({ version: 1, json: '{"sheets":["Trang <1>"]}' });
const foreign = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';

/** A workbook in which another program keeps a part of its own. */
function withForeignPart(): Uint8Array {
  return buildWorkbook({
    sheets: { A: sheetData([["x", 1]]) },
    links: { customXml: "../customXml/item1.xml" },
    extra: {
      "customXml/item1.xml": foreign,
      "customXml/itemProps1.xml": "<ds:datastoreItem/>",
      "customXml/_rels/item1.xml.rels": relationshipsPart([relationship("rId1", "customXmlProps", "itemProps1.xml")]),
    },
  });
}

/** The parts that differ between two archives, by path; entries for folders are no parts. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [a, b] = [partTexts(before), partTexts(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => !path.endsWith("/") && a[path] !== b[path]).sort();
}

describe("what we keep in a file", () => {
  test("a workbook has nothing of ours until something is written", async () => {
    const bytes = fixtureBytes("clean-4-bach-thong.xlsx");
    const workbook = openWorkbookFile(bytes, null);
    expect([await workbook.readState(), (await workbook.read()).state]).toEqual([null, null]);
    await workbook.writeState(null);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test("is a custom XML part with its properties, linked and declared; every other part stays as it was", async () => {
    const bytes = withForeignPart();
    const workbook = openWorkbookFile(bytes, null);
    await workbook.writeState(ours);
    const saved = workbook.save();
    expect(changedParts(bytes, saved)).toEqual(["[Content_Types].xml", "customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps2.xml", "xl/_rels/workbook.xml.rels"]);
    const parts = partTexts(saved);
    expect(parts["customXml/item2.xml"]).toBe(ours);
    expect(parts["customXml/_rels/item2.xml.rels"]).toContain('/customXmlProps" Target="itemProps2.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('/customXml" Target="../customXml/item2.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"');
    const reopened = openWorkbookFile(saved, null);
    expect([await reopened.readState(), (await reopened.read()).state]).toEqual([ours, ours]);
  });

  test("is replaced in place, and taken out without a trace", async () => {
    const bytes = withForeignPart();
    const workbook = openWorkbookFile(bytes, null);
    await workbook.writeState(wrapState({ version: 1, json: "{}" }));
    await workbook.writeState(ours);
    expect(Object.keys(partTexts(workbook.save())).filter((path) => path.startsWith("customXml/item")).sort()).toEqual(["customXml/item1.xml", "customXml/item2.xml", "customXml/itemProps1.xml", "customXml/itemProps2.xml"]);
    await workbook.writeState(null);
    expect(changedParts(bytes, workbook.save())).toEqual([]);
  });

  test("a package that declares no plain XML gets a declaration", async () => {
    const bytes = withForeignPart();
    const workbook = openWorkbookFile(bytes, null);
    const parts = partTexts(bytes);
    expect(parts["[Content_Types].xml"]).toContain('Extension="xml"');
    await workbook.writeState(ours);
    expect(partTexts(workbook.save())["[Content_Types].xml"]).not.toContain('PartName="/customXml/item2.xml"');
  });

  test("a foreign part that is no good XML is passed over", async () => {
    const workbook = openWorkbookFile(
      buildWorkbook({ sheets: { A: "<sheetData/>" }, links: { customXml: "../customXml/item1.xml" }, extra: { "customXml/item1.xml": "<a><b urn:dti-addin:workbook-state" } }),
      null,
    );
    expect(await workbook.readState()).toBeNull();
    await workbook.writeState(ours);
    expect(await workbook.readState()).toBe(ours);
  });

  test("is written with a plan or not at all", async () => {
    const workbook = openWorkbookFile(buildWorkbook({ sheets: { A: '<sheetData/><sheetProtection sheet="1"/>' } }), null);
    const plan = { kind: "fill", edits: [{ kind: "cells", sheet: "A", row: 0, column: 0, before: [[{ kind: "blank" }]], after: [[{ kind: "value", value: 1 }]] }] } as const;
    await expect(workbook.write(plan, ours)).rejects.toMatchObject({ failure: "protected" });
    expect(await workbook.readState()).toBeNull();
  });
});
