import { citationTiming } from "../../../src/core/evidence/citation-timing";
import { citationsIn } from "../../../src/core/evidence/citations-in-text";

/** What a citation says, in short. */
function read(text: string): readonly (readonly (string | null)[])[] {
  return citationsIn(text).map(({ kind, number, date, issuer, subject }) => [kind?.text ?? null, number?.normal ?? null, date?.day ?? null, issuer?.text ?? null, subject?.text ?? null]);
}

describe("documents cited as evidence", () => {
  test.each<[text: string, expected: readonly (string | null)[]]>([
    ["Quyết định số 123/QĐ-UBND ngày 05/6/2024 của UBND huyện về thành lập Tổ công nghệ số", ["Quyết định", "123/QĐ-UBND", "2024-06-05", "UBND huyện", "về thành lập Tổ công nghệ số"]],
    ["QĐ số 123/QĐ-UBND ngày 5 tháng 6 năm 2024", ["QĐ", "123/QĐ-UBND", "2024-06-05", null, null]],
    ["Quyết định số: 749 / QĐ-TTg, ngày 03.6.2020 của Thủ tướng Chính phủ v/v phê duyệt Chương trình", ["Quyết định", "749/QĐ-TTg", "2020-06-03", "Thủ tướng Chính phủ", "v/v phê duyệt Chương trình"]],
    ["Tờ trình số 151/TTr- STTTT ngày 10/02/2022", ["Tờ trình", "151/TTr-STTTT", "2022-02-10", null, null]],
    ["Nghị quyết số 06-NQ/TU ngày 26/3/2021 của Ban chấp hành Đảng bộ tỉnh về chuyển đổi số", ["Nghị quyết", "06-NQ/TU", "2021-03-26", "Ban chấp hành Đảng bộ tỉnh", "về chuyển đổi số"]],
    ["Nghị định số 64/2007/NĐ-CP ngày 10/4/2007 của Chính phủ", ["Nghị định", "64/2007/NĐ-CP", "2007-04-10", "Chính phủ", null]],
    ["Công văn số 2224/BTTTT-THH ngày 09/6/2022 của Bộ TT&TT về việc thúc đẩy nền tảng số", ["Công văn", "2224/BTTTT-THH", "2022-06-09", "Bộ TT&TT", "về việc thúc đẩy nền tảng số"]],
    ["CV 2224/BTTTT-THH", ["CV", "2224/BTTTT-THH", null, null, null]],
    ["Kế hoạch hành động 5 năm: 2358/KH-UBND ngày 25/6/2021", [null, "2358/KH-UBND", "2021-06-25", null, null]],
    ["theo QĐ 505/QĐ-TTg (22/4/2022)", ["QĐ", "505/QĐ-TTg", "2022-04-22", null, null]],
    ["Báo cáo số 12a/BC-VHTT ngày 30/11/2024", ["Báo cáo", "12a/BC-VHTT", "2024-11-30", null, null]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test("several in one cell, each where it stands", () => {
    const text = "- Kế hoạch số 15/KH-UBND ngày 20/01/2024 của UBND xã;\n- Quyết định số 30/QĐ-UBND ngày 02/02/2024 về kiện toàn Ban Chỉ đạo, Báo cáo số 9/BC-UBND ngày 15/12/2024";
    const found = citationsIn(text);
    expect(found.map(({ number }) => number?.normal)).toEqual(["15/KH-UBND", "30/QĐ-UBND", "9/BC-UBND"]);
    for (const { number, date, start, end } of found) {
      expect(text.slice(number?.start, number?.end)).toBe(number?.text);
      expect(text.slice(start, end)).toContain(date?.text);
    }
  });

  test.each([
    ["Tỷ lệ 24/7 và 15/20 hộ", []],
    ["Điểm = a/b*100", []],
    ["Đạt 10/10 TTHC", []],
    ["Thống kê 45/kh-ubnd", []],
    ["Có chuyên mục tại http://haiduong.gov.vn/2024/CDS", []],
  ])("cites nothing: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what is wrong with the form", () => {
  test.each([
    ["Kế hoạch số /KH-UBND ngày 20/01/2024", ["number-missing"]],
    ["Kế hoạch số …/KH-UBND của UBND xã", ["number-missing", "date-missing"]],
    ["Quyết định số 12/QĐ-UBND của UBND xã", ["date-missing"]],
    ["Quyết định số 12/QĐ-UBND ngày 31/02/2024", ["date-impossible"]],
    ["Kế hoạch số 12/QĐ-UBND ngày 02/02/2024", ["kind-differs"]],
    ["Công văn số 12/UBND-VX ngày 02/02/2024", []],
    ["Chương trình số 12/CT-UBND ngày 02/02/2024", []],
  ])("%s: %j", (text, problems) => {
    expect(citationsIn(text)[0]?.problems).toEqual(problems);
  });
});

describe("documents for the assessment of 2024", () => {
  test.each([
    ["Kế hoạch số 1/KH-UBND ngày 20/12/2023 về chuyển đổi số năm 2024", "in-year"],
    ["Kế hoạch số 1/KH-UBND ngày 20/12/2022 về chuyển đổi số năm 2023", "expired"],
    ["Kế hoạch số 1/KH-UBND ngày 20/12/2021 về chuyển đổi số giai đoạn 2021-2025, định hướng đến năm 2030", "in-year"],
    ["Kế hoạch số 1/KH-UBND ngày 20/12/2016 về ứng dụng CNTT giai đoạn 2016 – 2020", "expired"],
    ["Quyết định số 1/QĐ-UBND ngày 20/12/2022 về kiện toàn Ban Chỉ đạo", "earlier"],
    ["Quyết định số 1/QĐ-UBND ngày 20/02/2024 về kiện toàn Ban Chỉ đạo", "in-year"],
    ["Quyết định số 1/QĐ-UBND ngày 10/01/2025", "later"],
    ["Quyết định số 1/QĐ-UBND", "unknown"],
  ])("%s: %s", (text, timing) => {
    const [citation] = citationsIn(text);
    expect(citation && citationTiming(citation, 2024)).toBe(timing);
  });
});
