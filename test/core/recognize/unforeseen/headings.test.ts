import { recognizeTables } from "../../../../src/core/recognize/recognize-tables";
import { drawGrid } from "../../../support/read-grid";
import type { Column } from "./heading-roles";
import { columnsIn, rolesOf, ROWS } from "./heading-roles";

const MAX: Column = { heading: "Điểm tối đa", contents: "maxima" };
const SELF: Column = { heading: "Điểm tự đánh giá", contents: "points" };
const NOTE: Column = { heading: "Ghi chú", contents: "nothing" };

test.each([
  "Điểm theo Quyết định 1098", "Điểm gốc", "Cơ cấu điểm", "Điểm khung", "Điểm (theo QĐ 922)", "Đ.Chuẩn", "Điểm ban hành", "Điểm tuyệt đối", "Điểm kế hoạch", "Điểm của bộ chỉ số", "Điểm được phân", "Điểm theo bộ tiêu chí", "Điểm thành phần tối đa",
  "Mức điểm cao nhất", "Điểm được phân bổ", "Thang chấm", "Điểm cấu phần tối đa", "Điểm theo hướng dẫn", "Điểm tối đa (khối xã)", "Hạn mức điểm theo quyết định",
])("'%s' over the highest numbers is the maximum", (heading) => {
  expect(rolesOf([{ heading, contents: "maxima" }, SELF, NOTE])).toBe("max self note");
});

test.each([
  ["Điểm cơ sở chấm", "self"], ["Tự CĐ", "self"], ["Điểm đơn vị", "self"], ["Điểm cơ quan, đơn vị báo cáo", "self"], ["Điểm đề nghị", "self"], ["Điểm đơn vị đề xuất", "self"], ["Điểm xã tự rà soát", "self"], ["Điểm trước thẩm định", "self"], ["Địa phương tự nhận", "self"], ["Số điểm đơn vị tự tính", "self"],
  ["Đơn vị tự rà soát", "self"], ["Điểm xã kê khai", "self"], ["Điểm nhà trường", "self"], ["Điểm đăng ký", "self"], ["Tự nhận điểm", "self"], ["Kết quả tự kiểm tra", "self"], ["Bệnh viện chấm", "self"], ["Chi nhánh chấm", "self"],
] as const)("'%s' between the maximum and the appraisal is the %s score", (heading, role) => {
  expect(rolesOf([MAX, { heading, contents: "points" }, { heading: "Điểm thẩm định", contents: "fewer points" }])).toBe(`max ${role} council`);
  expect(rolesOf([MAX, { heading, contents: "nothing" }, { heading: "Điểm thẩm định", contents: "nothing" }])).toBe(`max ${role} council`);
});

test.each([
  ["Điểm rà soát", "council"], ["Điểm Tổ công tác", "council"], ["Điểm của Sở KH&CN", "council"], ["Điểm xác minh", "council"], ["Điểm đối chiếu", "council"], ["Cơ quan thường trực đánh giá", "council"], ["Điểm tổ kiểm tra", "council"], ["Điểm chấm chéo", "council"], ["Điểm đánh giá lại", "council"], ["Điểm kiểm định", "council"], ["Điểm BCĐ", "council"], ["Điểm tái kiểm", "council"], ["Điểm Sở chủ quản", "council"], ["Điểm xác nhận của Tỉnh", "council"], ["Tổ chuyên gia chấm", "council"], ["Tập thể đánh giá", "council"], ["Cơ quan theo dõi đánh giá", "council"],
  ["Điểm quyết định", "final"], ["Kết quả chung cuộc", "final"], ["Điểm cuối", "final"], ["Điểm UBND tỉnh phê duyệt", "final"], ["Điểm sau rà soát", "final"], ["Điểm sau khi phúc khảo", "final"], ["Điểm sau giải trình", "final"], ["Điểm được chấp nhận", "final"], ["Điểm được ghi nhận", "final"], ["Điểm được xác nhận", "final"], ["Điểm hoàn chỉnh", "final"], ["Điểm thực đạt", "final"],
] as const)("'%s' behind the self score is the %s score", (heading, role) => {
  expect(rolesOf([MAX, SELF, { heading, contents: "fewer points" }, NOTE])).toBe(`max self ${role} note`);
  expect(rolesOf([MAX, SELF, { heading, contents: "nothing" }, NOTE])).toBe(`max self ${role} note`);
});

test("a heading without points is that of the council's over points, and of nothing sure over nothing", () => {
  expect(rolesOf([MAX, SELF, { heading: "Tổ rà soát", contents: "fewer points" }])).toBe("max self council");
  expect(rolesOf([MAX, SELF, { heading: "Tổ rà soát", contents: "nothing" }])).toBe("max self -");
});

test.each(["Sở KH&CN rà soát", "Đoàn công tác xác minh", "Kết quả kiểm tra chéo", "SNV đánh giá", "Sở KH&CN chấm điểm"])("'%s' over points behind the self score is the council's", (heading) => {
  expect(rolesOf([MAX, SELF, { heading, contents: "fewer points" }])).toBe("max self council");
});

test.each(["Kết quả 2024", "DTI 2024", "Điểm DTI năm 2024", "Điểm lần trước", "Điểm đợt trước", "Kết quả năm ngoái", "Điểm cũ"])("'%s' before the self score is what an earlier assessment ended with", (heading) => {
  expect(rolesOf([MAX, { heading, contents: "fewer points" }, SELF])).toBe("max published self");
});

test.each(["So sánh", "Chênh", "Tỷ lệ (%)", "Mức đạt", "Điểm mất", "Số liệu thực tế", "Kết quả thực hiện", "Hệ số", "Số liệu năm 2024", "Kế hoạch năm", "Điểm chưa đạt"])("'%s' over numbers that are no scores has no role", (heading) => {
  expect(rolesOf([MAX, SELF, { heading, contents: "counted things" }])).toBe("max self -");
});

test.each([
  ["Giao đơn vị", "agencies", "lead"], ["Bộ phận thực hiện", "agencies", "lead"], ["Cơ quan, đơn vị", "agencies", "lead"], ["Phòng chuyên môn", "agencies", "lead"], ["Ai làm", "agencies", "lead"], ["Cán bộ theo dõi", "persons", "lead"], ["Đơn vị báo cáo", "agencies", "lead"], ["Phân giao", "agencies", "lead"], ["Cơ quan tổng hợp", "agencies", "lead"],
  ["Đơn vị đảm nhiệm", "agencies", "lead"], ["Thực hiện", "agencies", "lead"], ["Chịu TN", "agencies", "lead"], ["Nơi thực hiện", "agencies", "lead"], ["Đơn vị thực hiện và phối hợp", "agencies", "lead"], ["Cán bộ đầu mối", "persons", "lead"], ["Người làm", "persons", "lead"], ["Ai phụ trách", "nothing", "lead"],
  ["Đơn vị hỗ trợ", "agencies", "support"], ["Cùng thực hiện", "agencies", "support"], ["Cơ quan liên quan", "agencies", "support"], ["Đơn vị tham gia", "agencies", "support"], ["Đơn vị đồng hành", "agencies", "support"], ["Kết hợp với", "agencies", "support"],
  ["Hạn", "days", "deadline"], ["Ngày xong", "days", "deadline"], ["Mốc hoàn thành", "days", "deadline"], ["Khi nào", "days", "deadline"], ["Xong trước", "days", "deadline"], ["Kỳ hạn", "nothing", "deadline"], ["Chậm nhất", "days", "deadline"], ["Bao giờ xong", "days", "deadline"], ["Hạn báo cáo", "days", "deadline"], ["Kế hoạch hoàn thành", "days", "deadline"],
  ["Hồ sơ, tài liệu", "documents", "evidence"], ["Văn bản", "documents", "evidence"], ["Số, ký hiệu văn bản", "documents", "evidence"], ["Link", "documents", "evidence"], ["Nguồn", "documents", "evidence"], ["Tài liệu xác minh", "nothing", "evidence"], ["File đính kèm", "nothing", "evidence"], ["Căn cứ chứng minh", "documents", "evidence"], ["Sản phẩm đầu ra", "documents", "evidence"], ["Hồ sơ kèm theo", "documents", "evidence"], ["Số VB", "documents", "evidence"], ["Liên kết", "documents", "evidence"], ["Địa chỉ truy cập", "documents", "evidence"], ["Phụ lục kèm", "documents", "evidence"], ["Danh mục tài liệu", "nothing", "evidence"], ["Nơi lưu hồ sơ", "documents", "evidence"], ["Chứng cứ", "documents", "evidence"], ["Căn cứ", "documents", "evidence"], ["Căn cứ", "sentences", "evidence"],
  ["Mô tả", "scoring", "rule"], ["Nội dung chấm", "scoring", "rule"], ["Mức đánh giá", "scoring", "rule"], ["Điều kiện", "scoring", "rule"], ["Tiêu chí chấm điểm", "scoring", "rule"], ["Cơ sở cho điểm", "scoring", "rule"], ["Quy đổi", "scoring", "rule"], ["Căn cứ", "scoring", "rule"], ["Yêu cầu", "scoring", "rule"], ["Tính như sau", "scoring", "rule"], ["Chi tiết", "scoring", "rule"], ["Bảng điểm chi tiết", "scoring", "rule"], ["Cách quy điểm", "nothing", "rule"], ["Phạm vi, cách xét", "scoring", "rule"],
  ["Vì sao chưa đạt", "sentences", "reason"], ["Khó khăn, vướng mắc", "sentences", "reason"], ["Tồn tại", "sentences", "reason"], ["Hạn chế", "sentences", "reason"], ["Giải thích", "sentences", "reason"], ["Nguyên do", "sentences", "reason"], ["Bất cập", "sentences", "reason"], ["Điểm nghẽn", "sentences", "reason"], ["Những việc chưa làm được", "sentences", "reason"], ["Vướng ở đâu", "sentences", "reason"],
  ["Hướng xử lý", "sentences", "solution"], ["Công việc tiếp theo", "sentences", "solution"], ["Hướng cải thiện", "nothing", "solution"], ["Việc cần làm", "sentences", "solution"], ["Cần làm gì", "sentences", "solution"], ["Cách nâng điểm", "sentences", "solution"], ["Phương hướng nâng điểm", "nothing", "solution"],
  ["Nhận xét thẩm định", "sentences", "adjustment"], ["Ý kiến tổ thẩm định", "sentences", "adjustment"], ["Lý do cộng, trừ điểm", "sentences", "adjustment"], ["Lý do không công nhận", "sentences", "adjustment"], ["Căn cứ điều chỉnh", "sentences", "adjustment"],
  ["Ý kiến", "sentences", "note"], ["Ghi nhận", "sentences", "note"],
] as const)("'%s' over %s is the %s", (heading, contents, role) => {
  expect(rolesOf([MAX, SELF, { heading, contents }])).toBe(`max self ${role}`);
});

test.each([
  ["Tình trạng", "sentences"], ["Loại", "sentences"], ["Người chấm", "persons"], ["Đơn vị thẩm định", "agencies"], ["Đơn vị đánh giá", "agencies"], ["Điểm mạnh", "sentences"], ["Kết quả", "sentences"], ["Người nhập", "persons"], ["Người ký", "persons"], ["Ngày cập nhật", "days"], ["Ngày ban hành", "days"],
] as const)("'%s' over %s says nothing of the score, and has no role", (heading, contents) => {
  expect(rolesOf([MAX, SELF, { heading, contents }])).toBe("max self -");
});

test.each(["Link", "Người theo dõi", "Ngày gửi"])("'%s' over numbers that would fit is no score", (heading) => {
  expect(rolesOf([MAX, { heading, contents: "fewer points" }])).toBe("max -");
});

test.each(["Điểm A", "Điểm lần 1", "Điểm khác"])("'%s' over numbers that add up as scores do is asked about", (heading) => {
  expect(rolesOf([MAX, { heading, contents: "points" }])).toMatch(/^max \S+\?$/);
});

test("a heading that names both is the maximum where nothing else is, and the last word where the maximum is known", () => {
  const decided: Column = { heading: "Điểm theo quyết định", contents: "maxima" };
  expect(rolesOf([decided, SELF])).toBe("max self");
  expect(rolesOf([MAX, SELF, { ...decided, contents: "fewer points" }])).toBe("max self final");
});

test.each([
  ["TT | Yếu tố", "Điểm gốc", "Tự CĐ", "Tổ rà soát"],
  ["Số TT | Tên", "Điểm khung", "Điểm đề nghị", "Điểm rà soát"],
  ["STT | Việc phải làm", "Điểm giao", "Xã tự rà", "Điểm tổ công tác"],
  ["Mã | Thành phần", "Cơ cấu điểm", "Điểm cơ sở", "Điểm xác minh"],
] as const)("a table all of whose headings are unforeseen but the codes' ('%s', '%s', '%s', '%s') is read by its shape", (first, max, self, council) => {
  expect(rolesOf([{ heading: max, contents: "maxima" }, { heading: self, contents: "points" }, { heading: council, contents: "fewer points" }], first)).toBe("max self council");
});

test.each([["documents", "-"], ["sentences", "-"], ["scoring", "rule"]] as const)("'Căn cứ' over %s before all points grounds no score: it is %s", (contents, role) => {
  expect(rolesOf([{ heading: "Căn cứ", contents }, MAX, SELF])).toBe(`${role} max self`);
});

/** Whole rows of headings, as printed decisions, exported sheets and forms on screens word them. */
test.each([
  ["Điểm tối đa=maxima | Cách xác định và tính điểm=scoring | Tài liệu kiểm chứng=documents | Nguồn thu thập dữ liệu=agencies | Đơn vị phối hợp xác minh số liệu=agencies", "max rule evidence - support"],
  ["Cách tính điểm=scoring | Điểm tối đa=maxima | Ghi chú=nothing", "rule max note"],
  ["Điểm chuẩn/tối đa=maxima | Tiêu chí chi tiết=scoring | Hướng dẫn=sentences | Minh chứng=documents | Cơ quan chủ trì=agencies | Phối hợp=agencies", "max rule - evidence lead support"],
  ["Điểm chuẩn=maxima | Điểm chấm=points | Giải trình=sentences | Đơn vị phúc tra=agencies | Điểm phúc tra=fewer points | Người chấm=persons", "max self? reason - council -"],
  ["Điều kiện chấm điểm=sentences | Yêu cầu minh chứng & nguyên tắc chấm=scoring | Tổ theo dõi=agencies | Khung điểm=maxima | Thời hạn nộp minh chứng=days | Đơn vị áp dụng=nothing", "- rule lead max deadline -"],
  ["Diễn giải=sentences | Yêu cầu=sentences | Cách tính=scoring | Điểm chuẩn=maxima | Kết quả đạt=counted things | Điểm=points | Ghi chú=nothing", "- - rule max - published? note"],
  ["Điểm tối đa=maxima | Điểm Tự Đánh Giá=points | Điểm Đã Duyệt=fewer points | Ghi chú=nothing", "max self final note"],
  ["Phương pháp đo lường=scoring | Điểm chuẩn=maxima | Điểm đơn vị tự chấm=points | Điểm cơ quan quản lý chấm=fewer points | Điểm duyệt=fewer points", "rule max self council final"],
  ["Thang điểm=maxima | Điểm do đơn vị tự chấm=points | Cấp có thẩm quyền đánh giá=fewer points", "max self council"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Điểm đạt=fewer points | Ghi chú=nothing", "max self final note"],
  ["Điểm chuẩn=maxima | Điểm tự chấm=points | Ban chấp hành chấm=fewer points | Lý do điều chỉnh=sentences", "max self council adjustment"],
  ["Điểm tối đa=maxima | Đơn vị tự chấm=points | Tổ trưởng đánh giá=fewer points | Minh chứng kèm theo=documents", "max self council evidence"],
  ["Mô tả=sentences | Điểm tối thiểu=fewer points | Điểm tối đa=maxima | Hệ số=counted things | Trạng thái=sentences", "- - max - -"],
  ["Điểm tối đa=maxima | Hệ số=counted things | Điểm đánh giá=points", "max - published?"],
  ["Điểm tối đa (1)=maxima | Điểm tự chấm (2)=points | Điểm Hội đồng (3)=fewer points | Chênh lệch (4)=(2)-(3)=fewer points | Ghi chú (5)=nothing", "max self council - note"],
  ["Trọng số=counted things | Điểm tối đa=maxima | Điểm đạt=points | Tỷ lệ (%) (4=3/2x100)=counted things", "- max published? -"],
  ["Số liệu năm 2024=counted things | Số liệu năm 2025=counted things | Điểm tối đa=maxima | Điểm tự chấm=points", "- - max self"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Điểm mất=fewer points | Vì sao mất=sentences | Làm gì để lấy lại=sentences | Ai làm=persons | Bao giờ=days", "max self - reason solution lead deadline"],
  ["Cơ quan theo dõi, đánh giá=agencies | Điểm tối đa=maxima | Đơn vị tự đánh giá=points | Cơ quan theo dõi đánh giá=fewer points | Giải trình của đơn vị=sentences", "lead max self council reason"],
  ["Điểm quy định=maxima | Điểm trường tự chấm=points | Điểm Phòng GD&ĐT chấm=fewer points | Điểm Sở GD&ĐT chấm=fewer points", "max self council final"],
  ["Điểm tối đa=maxima | Điểm tự chấm=points | Trạng thái minh chứng=sentences | Đường link=documents", "max self - evidence"],
  ["Điểm tối đa=maxima | Điểm công ty tự chấm=points | Điểm tư vấn đánh giá=fewer points | Mục tiêu năm 2026=points", "max self council -"],
  ["Điểm tối đa=maxima | Tự chấm=points | Căn cứ tự chấm=documents | Điểm thẩm tra=fewer points | Thuyết minh của tổ thẩm tra=sentences", "max self evidence council adjustment"],
  ["Điểm trần=maxima | Điểm sơ bộ=points | Điểm chính thức=fewer points", "max self? final"],
  ["Điểm tối đa=maxima | Điểm tự chấm của đơn vị=points | Điểm Hội đồng tư vấn=fewer points | Điểm Chủ tịch quyết=fewer points", "max self council final"],
  ["Điểm tối đa=maxima | Cơ quan tự chấm=points | Cơ quan chuyên môn chấm=fewer points | Tổ thẩm định chốt=fewer points | Nội dung không đồng ý=sentences", "max self council final adjustment"],
  ["Điểm tối đa=maxima | Điểm năm trước=fewer points | Điểm tự chấm=points | Giải trình tăng, giảm=sentences", "max published self reason"],
  ["Điểm tối đa=maxima | Xã Tự ĐG=points | Tỉnh ĐG=fewer points | Vướng mắc, kiến nghị=sentences", "max self council reason"],
  ["Điểm tối đa=maxima | Tự ĐG=points | TĐ=fewer points | Vấn đề=sentences", "max self? council? reason"],
  ["Điểm kế hoạch=maxima | Điểm thực hiện=points | Điểm nghiệm thu=fewer points", "max self? council?"],
  ["Điểm tối đa=maxima | Phường tự chấm=points | Tỷ lệ điểm đạt (%)=counted things | Số liệu, nguồn kiểm tra=documents", "max self - evidence"],
  ["Giải thích chỉ tiêu=sentences | Đơn vị tính=sentences | Điểm tối đa=maxima | Đạt=points", "- - max published?"],
] as const)("'%s' is read as %s", (columns, roles) => {
  expect(rolesOf(columnsIn(columns))).toBe(roles);
});

/** Headings in two rows over codes and names, with six rows of points beneath; what the columns behind the names are. */
test.each([
  ["Điểm tối đa | Tự chấm | | Kết quả thẩm định | ", " | Năm 2024 | Năm 2025 | Tổ thẩm định | Chênh", "max published self council -"],
  ["Điểm chuẩn | Năm 2024 | | Năm 2025 | ", " | Tự chấm | Thẩm định | Tự chấm | Thẩm định", "max self council self council"],
  ["Điểm tối đa | Điểm tự chấm | | Điểm Tổ thẩm định chung | Lưu ý", " | Văn phòng | Phòng Kinh tế | | ", "max self self council note"],
] as const)("'%s' over '%s' is %s", (upper, lower, roles) => {
  const points = ["20 | 15 | 13 | 12 | ", "12 | 9 | 8 | 8 | ", "8 | 6 | 5 | 4 | ", "10 | 7 | 6 | 6 | ", "6 | 4 | 3 | 3 | ", "4 | 3 | 3 | 3 | "];
  const rows = ROWS.map((row, index) => `${row} | ${points[index] ?? ""}`);
  const filled = lower.includes("Chênh") || lower.endsWith("Thẩm định") ? rows.map((row, index) => `${row}${["11", "7", "4", "6", "3", "3"][index] ?? ""}`) : rows;
  const [table] = recognizeTables(drawGrid(["CHẤM ĐIỂM CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2025", `TT | Chỉ số | ${upper}`, ` | | ${lower}`, ...filled].join("\n")));
  const found = table ? [...Object.entries(table.columns).map(([role, column]) => ({ role, column })), ...table.scores] : [];
  expect([2, 3, 4, 5, 6].map((column) => found.find((each) => each.column === column)?.role ?? "-").join(" ")).toBe(roles);
});

test("maxima in the names come before points of a quarter that are always lower", () => {
  const maxima = [20, 12, 8, 10, 6, 4];
  const rows = ROWS.map((row, index) => `${row} (${maxima[index] ?? 0} điểm) | ${index + 1} | ${index + 2}`);
  const [table] = recognizeTables(drawGrid(["THEO DÕI ĐIỂM CHUYỂN ĐỔI SỐ NĂM 2025", "TT | Tiêu chí (điểm tối đa) | Quý I | Quý II", ...rows].join("\n")));
  expect(table?.columns.max).toBeUndefined();
  expect(table?.rows.map(({ max }) => max?.value)).toEqual(maxima);
});
