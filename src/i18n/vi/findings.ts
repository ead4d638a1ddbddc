import type { FindingCode } from "../../core/check/finding";
import type { Facts } from "../facts";
import { lostColumns } from "./lost-columns";

/** What is wrong and what to do about it, one sentence or two for each finding. */
export const findings: Readonly<Record<FindingCode, (facts: Facts) => string>> = {
  "score-above-max": (f) => `Chỉ số ${f.indicator} ghi ${f.value("actual")} điểm, vượt điểm tối đa ${f.value("max")}. Xem lại điểm đã nhập.`,
  "score-negative": (f) => `Chỉ số ${f.indicator} ghi ${f.value("actual")} điểm. Điểm không được nhỏ hơn 0.`,
  "score-not-number": (f) => `Ô điểm của chỉ số ${f.indicator} ghi “${f.value("actual")}”, không phải là số. Nhập lại bằng số.`,
  "score-missing": (f) => `Chỉ số ${f.indicator} chưa có điểm.`,
  "score-unreachable": (f) =>
    f.has("nearest")
      ? `Theo cách tính của chính chỉ số ${f.indicator} thì không thể có ${f.value("actual")} điểm; gần nhất là ${f.value("nearest")}.`
      : `Theo cách tính của chính chỉ số ${f.indicator} thì không thể có ${f.value("actual")} điểm. Đối chiếu lại với cách tính điểm.`,
  "score-precision": (f) => `Điểm của chỉ số ${f.indicator} có ${f.value("decimals")} chữ số thập phân; làm tròn ${f.value("places")} chữ số thì được ${f.value("expected")}. Cách làm tròn đổi được ở Công cụ → Bộ chỉ số.`,
  "score-defaulted": (f) => `Chỉ số ${f.indicator} không có số liệu và không nêu lý do nên Điểm đạt được tính 0/${f.value("max")} điểm. Nhập điểm, hoặc ghi lý do ở cột Ghi chú để Hội đồng xem.`,
  "adjustment-missing": (f) => `Hội đồng chấm chỉ số ${f.indicator} là ${f.value("actual")}, đơn vị tự chấm ${f.value("self")}, nhưng chưa ghi lý do điều chỉnh.`,
  "number-as-text": (f) => `Số “${f.value("actual")}” đang được lưu dưới dạng chữ nên công thức Excel sẽ bỏ qua. Đổi ô sang dạng số.`,
  "group-score-sum": (f) => `Mục ${f.indicator} ghi ${f.value("actual")} điểm, nhưng ${f.has("reading") ? "tính trung bình (theo trọng số, nếu có) các chỉ số bên dưới thì được" : f.has("carried") ? "khi sửa đúng các mục bên dưới thì cộng lại được" : "các chỉ số bên dưới cộng lại được"} ${f.value("expected")}${f.has("difference") ? ` (lệch ${f.value("difference")})` : ""}.`,
  "group-max-sum": (f) => `Mục ${f.indicator} có điểm tối đa ${f.value("actual")}, nhưng điểm tối đa các chỉ số bên dưới cộng lại là ${f.value("expected")}.`,
  "total-score-sum": (f) => `Dòng tổng ghi ${f.value("actual")} điểm, nhưng ${f.has("reading") ? "tính trung bình (theo trọng số, nếu có) các nhóm thì được" : f.has("carried") ? "khi sửa đúng các nhóm thì cộng lại được" : "các nhóm cộng lại được"} ${f.value("expected")}${f.has("difference") ? ` (lệch ${f.value("difference")})` : ""}.`,
  "total-max-sum": (f) => `Dòng tổng có điểm tối đa ${f.value("actual")}, nhưng điểm tối đa các nhóm cộng lại là ${f.value("expected")}.`,
  "sum-formula-gap": (f) => `Công thức cộng ở ô này bỏ sót ${f.list("missing")}, nên điểm ở đó không được tính vào tổng.`,
  "index-mismatch": (f) => `Chỉ số tổng hợp ghi ${f.value("actual")}, nhưng tính từ điểm thì được ${f.value("expected")}.`,
  "index-unsettled": (f) => `Văn bản nêu hai cách tính chỉ số: trung bình cộng điểm các trụ cột (đang được ${f.value("mean-of-pillars")}/${f.value("mean-of-pillars-max")}) và tổng điểm các tiêu chí (đang được ${f.value("sum")}/${f.value("sum-max")}). Chọn một cách ở Công cụ › Hội đồng thẩm định.`,
  "code-duplicate": (f) => 
    f.has("expected")
      ? `Mã ${f.value("actual")} đã dùng cho dòng khác; theo thứ tự, dòng này phải là ${f.value("expected")}.`
      : `Mã ${f.value("actual")} được dùng cho nhiều dòng khác nhau. Sửa lại để mỗi chỉ số có một mã riêng.`,
  "code-gap": (f) => `Mã ${f.value("actual")} không theo thứ tự: chỗ này lẽ ra là mã ${f.value("expected")}. Có thể đánh số nhầm hoặc một dòng đã bị mất.`,
  "code-coerced": (f) =>
    `Mã ${f.value("expected")} đã bị Excel đổi thành ${f.value("became") === "date" ? "ngày tháng" : `số ${f.value("actual")}`}. Định dạng ô là Văn bản (Text) rồi nhập lại mã.`,
  "code-numeral": (f) => `Mã “${f.value("actual")}” viết khác kiểu với các mã bên cạnh; theo thứ tự phải là ${f.value("expected")}.`,
  "max-missing": (f) => 
    f.has("expected")
      ? `Chỉ số ${f.indicator} không có điểm tối đa; tính từ các chỉ số cùng mục thì còn ${f.value("expected")} điểm.`
      : `Chỉ số ${f.indicator} không có điểm tối đa nên không tính được điểm.`,
  "max-shared": (f) => `Chỉ số ${f.indicator} không có điểm tối đa riêng mà dùng chung với dòng khác. Nếu chấm riêng, ghi điểm tối đa cho từng dòng.`,
  "name-duplicate": (f) => `Tên chỉ số ${f.indicator} trùng với chỉ số ${f.list("others")}.`,
  "status-contradiction": (f) => `Chỉ số ${f.indicator} ghi ${f.has("text") ? `“${f.value("text")}”` : "đã hoàn thành"} nhưng mới được ${f.value("actual")}/${f.value("max")} điểm.`,
  "reason-contradiction": (f) =>
    f.has("option")
      ? `Lý do mất điểm của chỉ số ${f.indicator} nói “${f.value("option")}”, theo cách tính là ${f.value("expected")} điểm, khác ${f.value("actual")} điểm đã ghi.`
      : `Số liệu trong lý do mất điểm của chỉ số ${f.indicator}${f.has("denominator") ? ` (${f.value("numerator")}/${f.value("denominator")})` : ""} cho ra ${f.value("expected")} điểm, khác ${f.value("actual")} điểm đã ghi.`,
  "rule-parent-conflict": (f) => `Chỉ số ${f.indicator} vừa có cách tính riêng vừa có ${f.has("children") ? `${f.value("children")} chỉ số con` : "các chỉ số con"}. Điểm được lấy theo tổng các chỉ số con.`,
  "rule-branches-overlap": (f) => `Cách tính của chỉ số ${f.indicator} có hai mức chồng lên nhau tại ${f.measure("at")}.`,
  "rule-branch-duplicate": (f) => `Cách tính của chỉ số ${f.indicator} có hai mức giống hệt nhau${f.has("text") ? `: “${f.excerpt("text")}”` : ""}.`,
  "rule-gap": (f) => `Cách tính của chỉ số ${f.indicator} bỏ sót khoảng từ ${f.measure("from")} đến ${f.measure("to")}.`,
  "rule-variable-undefined": (f) => `Cách tính của chỉ số ${f.indicator} dùng ký hiệu ${f.value("name")} nhưng không nói ký hiệu đó là gì.`,
  "rule-variable-unused": (f) => `Cách tính của chỉ số ${f.indicator} nêu ký hiệu ${f.value("name")} nhưng không dùng đến.`,
  "rule-divisor-mismatch": (f) => f.undivided
    ? `Cách tính của chỉ số ${f.indicator}: từ ${f.measure("threshold")} đã được điểm tối đa, nhưng ngay dưới đó điểm lại tính theo tỷ lệ của 100%, không chia cho ${f.measure("threshold")}.`
    : `Cách tính của chỉ số ${f.indicator}: ngưỡng ${f.measure("threshold")} khác với số chia ${f.measure("divisor")}.`,
  "rule-precedence": (f) => `Công thức của chỉ số ${f.indicator} thiếu dấu ngoặc: a+b/c có thể hiểu theo hai cách.`,
  "rule-unreadable": (f) => `Chưa hiểu chắc chắn cách tính của chỉ số ${f.indicator}. ${f.refusal} Điểm của dòng này được giữ nguyên.`,
  "rule-choice-outdated": (f) => `Cách tính của chỉ số ${f.indicator} đã đổi sau khi anh/chị tự chọn cách tính, nên lựa chọn cũ không được dùng. Mở Cách tính để chọn lại hoặc bỏ lựa chọn.`,
  "bracket-unbalanced": (f) => `Nội dung của chỉ số ${f.indicator} ${f.has("bracket") ? `có dấu ngoặc “${f.value("bracket")}” không đi thành cặp` : "thiếu một dấu ngoặc"}.`,
  "word-repeated": (f) => `Nội dung của chỉ số ${f.indicator} lặp từ “${f.value("word")}”.`,
  "word-misspelt": (f) => `Chỉ số ${f.indicator} viết “${f.value("word")}”, có lẽ phải là “${f.value("expected")}”. Xem lại chỗ này có gõ nhầm không.`,
  "agency-spelling": (f) => `Chỉ số ${f.indicator} ghi tên cơ quan “${f.value("actual")}”; các dòng khác ghi “${f.value("expected")}”. Nên ghi thống nhất một tên.`,
  "agency-twice": (f) => `Chỉ số ${f.indicator} ghi ${f.quoted("names")} vừa chủ trì vừa phối hợp. Bỏ tên này ở một trong hai cột.`,
  "deadline-impossible": (f) => `Chỉ số ${f.indicator} ghi thời hạn “${f.value("text")}”, trên lịch không có. Sửa lại ngày, tháng hoặc quý.`,
  "deadline-past": (f) => `Chỉ số ${f.indicator} ghi thời hạn “${f.excerpt("text")}”, trước cả khi văn bản được ký (${f.day("signed")}). Xem lại thời hạn.`,
  "input-missing": (f) => `Chỉ số ${f.indicator} thiếu số liệu ${f.figures}. Nhập ở trang “DTI – Số liệu”.`,
  "input-column-lost": (f) => lostColumns[f.has("readable") ? "spared" : "needed"](f.value("sheet"), f.quoted("headers"), f.has("row") ? lostColumns.inRow(f.value("row")) : lostColumns.inHeader),
  "input-not-number": (f) => {
    const figure = `Số liệu ${f.inputs("name")} của chỉ số ${f.indicator}`;
    const meant = f.has("readings") ? `Có thể là ${f.list("readings")}; hãy gõ lại, phần thập phân dùng dấu phẩy.` : `Sửa thành ${f.value("expected")}.`;
    if (f.has("date")) return `${figure}: Excel hiểu số đã gõ là ngày ${f.value("date")}, không dùng làm số liệu được. ${meant}`;
    const stands = `${figure} ghi “${f.value("actual")}”`;
    return f.has("readings") || f.has("expected") ? `${stands} ở dạng chữ, công thức chưa tính đến. ${meant}` : `${stands}, không phải là số.`;
  },
  "input-invalid": (f) => `Số liệu ${f.inputs("name")} của chỉ số ${f.indicator} là ${f.value("actual")}, cách tính không nhận giá trị này. Xem lại số đã nhập.`,
  "numerator-exceeds-denominator": (f) => `Chỉ số ${f.indicator}: tử số ${f.value("numerator")} lớn hơn mẫu số ${f.value("denominator")}. Xem lại hai số liệu này.`,
  "unit-suspect": (f) => `Số liệu ${f.inputs("name")} của chỉ số ${f.indicator} là ${f.value("actual")}; có thể nhầm đơn vị (cần ghi theo ${f.value("unit")}).`,
  "input-conflict": (f) => `Số liệu “${f.value("label")}” được ghi hai giá trị khác nhau: ${f.list("values")}${f.has("cells") ? ` (ô ${f.list("cells")})` : ""}.`,
};
