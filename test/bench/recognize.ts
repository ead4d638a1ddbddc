import { strToU8, zipSync } from "fflate";
import { recognizeTables } from "../../src/core/recognize/recognize-tables";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { fixtureBytes } from "../support/fixture";

const ROWS_A_SHEET = 10_000;
const SHEETS = 20;
const COLUMNS = 5;

/** The time to recognise (or reject) tables against the time merely to read the cells, in the same run. */
export async function benchRecognize(): Promise<void> {
  await measure("Bạch Thông (840 cells)", fixtureBytes("clean-4-bach-thong.xlsx"), 20);
  await measure("20 sheets of other data (1,000,000 cells)", otherData(), 1);
}

async function measure(title: string, bytes: Uint8Array, times: number): Promise<void> {
  let reading = 0;
  let recognising = 0;
  for (let round = 0; round <= times; round++) {
    const start = performance.now();
    const { sheets } = await openWorkbookFile(bytes, null).read();
    const read = performance.now();
    for (const sheet of sheets) recognizeTables(sheet);
    // The first round warms up, where there are several.
    if (round === 0 && times > 1) continue;
    reading += read - start;
    recognising += performance.now() - read;
    if (times === 1) break;
  }
  console.log(`  ${title}: recognise / read = ${(recognising / reading).toFixed(2)} (read ${(reading / times).toFixed(1)} ms)`);
}

/** A staff list a sheet: numbered, with names and marks, as offices keep beside the appendix. */
function otherData(): Uint8Array {
  const names = Array.from({ length: SHEETS }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const types = names.map((name) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`);
  const entries = names.map((_, index) => `<sheet name="S${index + 1}" sheetId="${index + 1}" r:id="r${index + 1}"/>`);
  const links = names.map((name, index) => `<Relationship Id="r${index + 1}" Type="${office}/worksheet" Target="/${name}"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">${links.join("")}</Relationships>`,
  };
  for (const name of names) parts[name] = `<worksheet xmlns="${main}"><sheetData>${staffRows()}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 1 });
}

function staffRows(): string {
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from({ length: ROWS_A_SHEET }, (_, index) =>
    index === 0
      ? `<row>${["STT", "Họ và tên", "Chức vụ", "Điểm", "Ghi chú"].map(text).join("")}</row>`
      : `<row><c><v>${index}</v></c>${text(`Nguyễn Văn ${index}`)}${text("Chuyên viên")}<c><v>${(index * 7) % 100}</v></c>${text(`Phòng ${index % 12}`)}</row>`,
  );
  if (rows.length * COLUMNS * SHEETS !== 1_000_000) throw new Error("the title says 1,000,000 cells");
  return rows.join("");
}
