import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

interface Case {
  readonly name: string;
  readonly lines: string;
  readonly found: readonly string[];
}

const CHOICE = String.raw`- Trưởng ban là Chủ tịch: Điểm tối đa;\n- Trưởng ban là Phó Chủ tịch: 1/2*Điểm tối đa;\n- Chưa có Ban chỉ đạo: 0 điểm.`;
const ADDITIVE = String.raw`- Đã triển khai đến các cơ quan: 1/2*Điểm tối đa;\n- Đã triển khai đến từng thiết bị: 1/2*Điểm tối đa;\n- Chưa triển khai: 0 điểm.`;
const ALL_OR_NOTHING = String.raw`a = Số dịch vụ toàn trình;\nb = Tổng số dịch vụ;\n- Tỷ lệ = a/b\n- Điểm:\n+ Tỷ lệ = 100%: Điểm tối đa;\n+ Tỷ lệ < 100%: 0 điểm`;
const RATIO = String.raw`a = Số hồ sơ trực tuyến;\nb = Tổng số hồ sơ;\n- Tỷ lệ = a/b\n- Điểm = Tỷ lệ*Điểm tối đa`;
const LEVELS = String.raw`Mức 1: ≥ 2 tỷ: 100% điểm;\nMức 2: ≥ 1 tỷ: 70% điểm;\nMức 3: ≥ 0,5 tỷ: 30% điểm;\nMức 4: < 0,5 tỷ: 0% điểm`;

/** One scored row under a group that adds it up. */
function scored(score: number, max: number, rule: string): string {
  return `STT | Chỉ số | Điểm tối đa | Điểm đạt | Cách xác định và tính điểm
  '1 | Nhận thức số | ${max + 5} | ${Number((score + 5).toFixed(2))} |
  '1.1 | Chỉ số thứ nhất của nhóm | ${max} | ${score} | ${rule}
  '1.2 | Chỉ số thứ hai của nhóm | 5 | 5 |`;
}

describe("scores that the own rule cannot give", () => {
  const cases: readonly Case[] = [
    { name: "7 of 10 by a choice of 0, 5 and 10", lines: scored(7, 10, CHOICE), found: ["error score-unreachable D3"] },
    { name: "5 of 10 by a choice", lines: scored(5, 10, CHOICE), found: [] },
    { name: "5 of 10 by parts that add up", lines: scored(5, 10, ADDITIVE), found: [] },
    { name: "3 of 10 by parts that add up", lines: scored(3, 10, ADDITIVE), found: ["warning score-unreachable D3"] },
    { name: "8 of 10 by all or nothing", lines: scored(8, 10, ALL_OR_NOTHING), found: ["error score-unreachable D3"] },
    { name: "any score by a ratio", lines: scored(3.33, 10, RATIO), found: [] },
    { name: "0,6 of 2 by levels", lines: scored(0.6, 2, LEVELS), found: [] },
    { name: "1 of 2 by levels", lines: scored(1, 2, LEVELS), found: ["error score-unreachable D3"] },
    { name: "a third of the points, rounded to one place", lines: scored(3.3, 10, String.raw`- Đã có: 1/3*Điểm tối đa;\n- Có đủ: Điểm tối đa;\n- Chưa có: 0 điểm.`), found: [] },
  ];
  test.each(cases)("$name", ({ lines, found }) => {
    expect(checkGrid(drawGrid(lines)).map(brief)).toEqual(found);
  });

  test("last year's points, given under last year's set, are only doubtful beside a column for this year's", () => {
    const lines = scored(7, 10, CHOICE).split("\n").map((line, row) => line.replace(/^((?:[^|]*\|){4})/, `$1 ${row === 0 ? "Tự chấm" : ""} |`)).join("\n").replace("Điểm đạt", "Kết quả năm trước");
    expect(checkGrid(drawGrid(lines)).map(brief)).toEqual(["warning score-unreachable D3"]);
  });

  test("a group made from a possible score follows from the impossible one", () => {
    const findings = checkGrid(drawGrid(scored(7, 10, CHOICE).replace("| 12 |", "| 10 |")));
    expect(findings.map(brief)).toEqual(["error score-unreachable D3", "warning group-score-sum D2"]);
    expect(findings[1]?.facts.causedBy).toEqual([findings[0]?.id]);
  });
});

describe("a status of done", () => {
  const status = (deadline: string, score: number): string => `STT | Chỉ số | Điểm tối đa | Điểm đạt | Thời gian hoàn thành
  '1 | Thể chế số | 20 | ${score + 10} |
  '1.1 | Nghị quyết chuyên đề | 10 | ${score} | ${deadline}
  '1.2 | Kế hoạch hành động | 10 | 10 | Đã hoàn thành`;
  const cases: readonly Case[] = [
    { name: "done, yet 0 points", lines: status("Đã hoàn thành", 0), found: ["warning status-contradiction E3"] },
    { name: "done in a year, yet half the points", lines: status("Đã hoàn thành năm 2023", 5), found: ["warning status-contradiction E3"] },
    { name: "done, all points", lines: status("Đã hoàn thành", 10), found: [] },
    { name: "planned for a year", lines: status("Hoàn thành năm 2025", 0), found: [] },
    { name: "a quarter", lines: status("Quý IV năm 2024", 0), found: [] },
    { name: "done in part", lines: status("Đã hoàn thành một phần", 5), found: [] },
  ];
  test.each(cases)("$name", ({ lines, found }) => {
    expect(checkGrid(drawGrid(lines)).map(brief)).toEqual(found);
  });
});

describe("figures in a reason", () => {
  const reason = (score: number, max: number, text: string): string => `STT | Chỉ số | Điểm tối đa | Điểm đạt được | Lý do mất điểm
  '1 | Hạ tầng số | ${max + 5} | ${Number((score + 5).toFixed(2))} |
  '1.1 | Chỉ số thứ nhất của nhóm | ${max} | ${score} | ${text}
  '1.2 | Chỉ số thứ hai của nhóm | 5 | 5 |`;
  const cases: readonly Case[] = [
    { name: "7 of 21 is a third", lines: reason(1.67, 5, "Số địa chỉ đã được xử lý: 7; Số địa chỉ phát hiện: 21"), found: [] },
    { name: "7 of 21 is not a fifth", lines: reason(1, 5, "Số địa chỉ đã được xử lý: 7; Số địa chỉ phát hiện: 21"), found: ["warning reason-contradiction E3"] },
    { name: "4 of 10 services", lines: reason(4, 10, "- Số dịch vụ đã dùng là: 4 - Tổng số dịch vụ: 10"), found: [] },
    { name: "a target of 10% explains more", lines: reason(0.92, 10, "Số doanh nghiệp: 77 (Vụ cung cấp); Số lượng DN: 8333"), found: [] },
    { name: "no round target explains it", lines: reason(5.31, 10, "Đã đạt 120/400 hồ sơ"), found: ["warning reason-contradiction E3"] },
    { name: "a document's number is no fraction", lines: reason(5, 10, "Theo Quyết định số 3331/QĐ-UBND ngày 9/6/2022, Trưởng ban là Phó Chủ tịch"), found: [] },
    { name: "one figure is no ratio", lines: reason(9, 10, "Năm 2021 có 09 văn bản chỉ đạo"), found: [] },
  ];
  test.each(cases)("$name", ({ lines, found }) => {
    expect(checkGrid(drawGrid(lines)).map(brief)).toEqual(found);
  });
});

describe("indices", () => {
  const table = (total: string): string => `STT | Chỉ số | Điểm tối đa | Điểm đạt
  '1 | Nhận thức số | 30 | 12.5
  '1.1 | Có kế hoạch năm | 10 | 5
  '1.2 | Có ban chỉ đạo | 20 | 7.5
  '2 | Thể chế số | 20 | 10
  '2.1 | Có nghị quyết riêng | 20 | 10
  Tổng | | 50 | 22.5
  ${total}`;
  const cases: readonly Case[] = [
    { name: "a fraction that agrees", lines: table("Chỉ số DTI | | | 0.45"), found: [] },
    { name: "a fraction that does not", lines: table("Chỉ số DTI | | | 0.54"), found: ["error index-mismatch D8"] },
    { name: "a number of percent that agrees", lines: table("Tỷ lệ đạt | | | 45"), found: [] },
    { name: "a percentage in words that does not agree", lines: table("Tỷ lệ đạt: 54,5%"), found: ["error index-mismatch A8"] },
    {
      name: "one of a column",
      lines: `STT | Chỉ số | Điểm tối đa | Điểm đạt | Tỷ lệ đạt (%)
      '1 | Nhận thức số | 30 | 12 | 40
      '1.1 | Có kế hoạch năm | 10 | 5 | 50
      '1.2 | Có ban chỉ đạo | 20 | 7 | 53
      '2 | Thể chế số | 20 | 10 | 50
      '2.1 | Có nghị quyết riêng | 20 | 10 | 50`,
      found: ["error index-mismatch E4"],
    },
  ];
  test.each(cases)("$name", ({ lines, found }) => {
    expect(checkGrid(drawGrid(lines)).map(brief)).toEqual(found);
  });
});

test("two rows of one name are pointed out at the later one, a parent and its only child are not", () => {
  const findings = checkGrid(drawGrid(`STT | Chỉ số | Điểm tối đa
  '1 | An toàn, an ninh mạng | 10
  '1.1 | An toàn, an ninh mạng | 10
  '1.1.1 | Doanh thu trong lĩnh vực viễn thông | 5
  '1.1.2 | Doanh thu trong lĩnh vực viễn thông | 5`));
  expect(findings.map(brief)).toEqual(["warning name-duplicate B5"]);
  expect(findings[0]?.facts["others"]).toEqual(["1.1.1"]);
});
