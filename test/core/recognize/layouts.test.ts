import { recognizeTables } from "../../../src/core/recognize/recognize-tables";
import type { AppendixTable } from "../../../src/core/recognize/appendix-table";
import { drawGrid } from "../../support/read-grid";

interface Layout {
  readonly name: string;
  readonly sheet: string;
  /** Levels and codes, in order. */
  readonly rows: readonly string[];
  readonly headerRows: readonly number[];
  readonly scores?: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: "one header row, total first",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm
      | Tổng cộng | 30 | 12
      '1 | Nhận thức số | 30 | 12
      '1.1 | Có kế hoạch năm | 10 | 5
      '1.2 | Có ban chỉ đạo | 20 | 7`,
    headerRows: [0],
    rows: ["total", "group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self"],
  },
  {
    name: "other words for the same columns",
    sheet: `
      TT | Nội dung tiêu chí | Thang điểm | Đơn vị tự đánh giá | HĐTĐ chấm | Phương pháp chấm | Minh chứng | Ghi chú
      '1 | Thể chế số | 20 | | | | |
      '1.1 | Có quy chế nội bộ | 10 | | | Có: 10 điểm | Quy chế |
      '1.2 | Có quy trình số hóa | 10 | | | Có: 10 điểm | Quy trình |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self", "council"],
  },
  {
    name: "titles without a code, a page number under the maxima before the header again",
    sheet: `
      STT | Tên | Điểm tối đa | Cách chấm
      | HẠ TẦNG SỐ | 14 |
      1 | Mạng nội bộ số tốc độ cao | 2 | Có: Điểm tối đa
      2 | Máy chủ dùng chung | 5 |
      3 | Đường truyền dự phòng | 3 | Có: Điểm tối đa
      | | 2 |
      STT | Tên | Điểm tối đa | Cách chấm
      4 | Họp số trực tuyến | 4 |
      | DỮ LIỆU SỐ | 9 |
      5 | Kho dữ liệu dùng chung | 6 | Có: Điểm tối đa
      6 | Số hóa hồ sơ giấy | 3 |`,
    headerRows: [0],
    rows: ["group", "indicator 1", "indicator 2", "indicator 3", "indicator 4", "group", "indicator 5", "indicator 6"],
  },
  {
    name: "the year of the points in the heading of the names, their numbers in front of them",
    sheet: `
      Nội dung chấm điểm năm 2025 | Điểm tối đa | Điểm năm 2024 | Điểm tự chấm năm 2025
      1. Hạ tầng số | 14 | 8 | 9
      1.1. Mạng nội bộ số tốc độ cao | 10 | 6 | 7
      1.2. Máy chủ dùng chung | 4 | 2 | 2
      2. Dữ liệu số | 9 | 6 | 6
      2.1. Kho dữ liệu dùng chung | 6 | 4 | 4
      2.2. Số hóa hồ sơ giấy | 3 | 2 | 2`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2", "group 2", "indicator 2.1", "indicator 2.2"],
    scores: ["published 2024", "self 2025"],
  },
  {
    name: "two header rows without known merges, then an index row",
    sheet: `
      STT | Chỉ số thành phần | Điểm | | | Ghi chú
      | | Tối đa | Tự đánh giá | Hội đồng thẩm định |
      '(1) | '(2) | '(3) | '(4) | '(5) | '(6)
      '1 | Hạ tầng số | 15 | 10 | 10 |
      '1.1 | Tỷ lệ máy tính | 5 | 5 | 5 |
      '1.2 | Tỷ lệ kết nối | 10 | 5 | 5 |`,
    headerRows: [0, 1],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self", "council"],
  },
  {
    name: "three header rows",
    sheet: `
      STT | Tiêu chí đánh giá | Điểm | | |
      | | Tối đa | Kết quả chấm | |
      | | | Tự chấm | Thẩm định | Đạt được
      '1 | Nhân lực số | 8 | 4 | 4 | 4
      '1.1 | Có cán bộ chuyên trách | 8 | 4 | 4 | 4
      '1.1.1 | Có chứng chỉ nghề | 8 | 4 | 4 | 4`,
    headerRows: [0, 1, 2],
    rows: ["group 1", "indicator 1.1", "sub 1.1.1"],
    scores: ["self", "council", "final"],
  },
  {
    name: "roman groups over plain numbers",
    sheet: `
      STT | Tiêu chí | Điểm chuẩn | Điểm tự chấm
      I | Nhận thức số | 30 |
      1 | Có kế hoạch năm | 10 |
      2 | Có ban chỉ đạo | 20 |
      II | Thể chế số | 5 |
      1 | Có quy chế nội bộ | 5 |
      Tổng | | 35 |`,
    headerRows: [0],
    rows: ["group I", "indicator 1", "indicator 2", "group II", "indicator 1", "total"],
    scores: ["self"],
  },
  {
    name: "roman groups over codes that begin with their number",
    sheet: `
      Stt | Chỉ số chính/Chỉ số thành phần | Điểm tối đa
      I | Nhận thức số | 30
      '1.1 | Có kế hoạch năm | 10
      '1.2 | Có ban chỉ đạo | 20
      II | Thể chế số | 5
      '2.1 | Có quy chế nội bộ | 5`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2", "group 2", "indicator 2.1"],
  },
  {
    name: "pillars as bands, codes repeat",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm đạt
      A. CHÍNH QUYỀN SỐ | | |
      '1 | Nhận thức số | 10 | 5
      '1.1 | Có kế hoạch năm | 10 | 5
      B. KINH TẾ SỐ | | |
      '1 | Nhận thức số | 10 | 5
      '1.1 | Có hội thảo số | 10 | 5`,
    headerRows: [0],
    rows: ["pillar A", "group 1", "indicator 1.1", "pillar B", "group 1", "indicator 1.1"],
    scores: ["published"],
  },
  {
    name: "codes kept as numbers",
    sheet: `
      Mã | Tên chỉ số | Điểm tối đa
      1 | Nhận thức số | 100
      1.1 | Chỉ số thứ nhất | 10
      1.2 | Chỉ số thứ hai | 10
      1.3 | Chỉ số thứ ba | 10
      1.4 | Chỉ số thứ tư | 10
      1.5 | Chỉ số thứ năm | 10
      1.6 | Chỉ số thứ sáu | 10
      1.7 | Chỉ số thứ bảy | 10
      1.8 | Chỉ số thứ tám | 10
      1.9 | Chỉ số thứ chín | 10
      1.1 | Chỉ số thứ mười | 10`,
    headerRows: [0],
    rows: ["group 1", ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `indicator 1.${number}`)],
  },
  {
    name: "letters for figures, options as rows, a row without a code",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm đạt | Cách tính
      '1 | Hạ tầng số | 30 | 20 |
      '1.1 | Tỷ lệ máy tính | 10 | 10 | a/b
      a | Số máy tính | | |
      b | Số cán bộ | | |
      '1.2 | Trưởng ban là ai | 10 | 5 |
      - | Bí thư hoặc Chủ tịch | 10 | |
      - | Phó Chủ tịch phụ trách | 5 | |
      | Có mạng nội bộ | 10 | 5 |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "input a", "input b", "indicator 1.2", "option -", "option -", "indicator"],
    scores: ["published"],
  },
  {
    name: "signatures right under the table",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm đạt
      '1 | Nhận thức số | 20 | 5
      '1.1 | Có kế hoạch năm | 10 | 5
      '1.2 | Có ban chỉ đạo | 10 | 0
      Nơi nhận: | | TM. ỦY BAN NHÂN DÂN |
      - Như trên; | | CHỦ TỊCH |
      | | Nguyễn Văn An |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["published"],
  },
  {
    name: "no code column: groups are the sums of the rows below",
    sheet: `
      Tiêu chí | Điểm tối đa | Điểm tự chấm
      Nhận thức số | 30 |
      Có kế hoạch năm | 10 |
      Có ban chỉ đạo | 20 |
      Hạ tầng số | 15 |
      Có mạng nội bộ | 5 |
      Có máy tính | 10 |
      Tổng cộng | 45 |`,
    headerRows: [0],
    rows: ["group", "indicator", "indicator", "group", "indicator", "indicator", "total"],
    scores: ["self"],
  },
  {
    name: "codes and maxima in the name cells",
    sheet: `
      Chỉ số | Điểm tự chấm
      1. Nhận thức số (30 điểm) |
      1.1. Có kế hoạch năm (10 điểm) |
      1.2. Có ban chỉ đạo (20 điểm) |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self"],
  },
  {
    name: "group titles merged across, sub-totals, a total at the end",
    sheet: `
      STT | Tiêu chí | Điểm chuẩn | Điểm tự chấm
      I. NHẬN THỨC SỐ | | 30 |
      1 | Có kế hoạch năm | 10 |
      2 | Có ban chỉ đạo | 20 |
      | Cộng mục I | 30 |
      II. HẠ TẦNG SỐ | | 5 |
      1 | Có mạng nội bộ | 5 |
      | Cộng mục II | 5 |
      | TỔNG ĐIỂM (I+II) | 35 |`,
    headerRows: [0],
    rows: ["group I", "indicator 1", "indicator 2", "total", "group II", "indicator 1", "total", "total"],
    scores: ["self"],
  },
  {
    name: "a header in two languages, a slip of the keyboard, a blank over the codes",
    sheet: `
      | Criteria / Tiêu chí | Điểm tối đ | Self assessment\\n(Tự chấm) | Minh chứng
      '1 | Nhận thức số | 30 | |
      '1.1 | Có kế hoạch năm | 10 | |
      '1.2 | Có ban chỉ đạo | 20 | |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self"],
  },
  {
    name: "a rule and options spread over rows of their own",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Cách tính
      '1 | Nhận thức số | 30 |
      '1.1 | Có kế hoạch năm | 10 | - Đúng hạn: 10 điểm
      | | | - Chậm: 5 điểm
      | | | - Rất chậm: 2 điểm
      | | | - Không có: 1 điểm
      | | | - Không báo cáo: 0 điểm
      '1.2 | Có ban chỉ đạo | 20 |
      | - Trưởng ban là Bí thư: 20 điểm | |
      | - Trưởng ban là Chủ tịch: 10 điểm | |
      | - Khác: 5 điểm | |
      | - Không có: 0 điểm | |
      '1.3 | Có mạng nội bộ | 0 |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2", "option", "option", "option", "option", "indicator 1.3"],
  },
  {
    name: "groups named in a column of their own",
    sheet: `
      TT | Chỉ số chính | Chỉ số thành phần | Điểm tối đa
      '1 | Nhận thức số | | 30
      '1.1 | | Có kế hoạch năm | 10
      '1.2 | | Có ban chỉ đạo | 20`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
  },
  {
    name: "groups with lettered heads",
    sheet: `
      Mã | Chỉ số | Điểm tối đa | Điểm tự chấm
      A | Chính quyền số | 20 |
      A.1 | Nhận thức số | 20 |
      A.1.1 | Ban hành kế hoạch | 10 |
      A.1.2 | Tỷ lệ hồ sơ trực tuyến | 10 |
      B | Xã hội số | 5 |
      B.1 | Hạ tầng số | 5 |`,
    headerRows: [0],
    rows: ["group A", "indicator A.1", "sub A.1.1", "sub A.1.2", "group B", "indicator B.1"],
    scores: ["self"],
  },
  {
    name: "codes joined to a letter or with a dash",
    sheet: `
      Mã | Chỉ số | Điểm tối đa
      I | Chính quyền số | 20
      I-1 | Nhận thức số | 20
      B | Xã hội số | 10
      B1 | Hạ tầng số | 5
      B2 | Nhân lực số | 5`,
    headerRows: [0],
    rows: ["group I", "indicator I-1", "pillar B", "indicator B1", "indicator B2"],
  },
  {
    name: "parts of an indicator with letters behind its code",
    sheet: `
      TT | Chỉ số | Điểm tối đa
      '1 | Nhận thức số | 20
      '1.1 | Ban hành kế hoạch | 10
      '1.1a | Có kế hoạch năm | 5
      '1.1b | Có kế hoạch quý | 5
      '1.2 | Tỷ lệ hồ sơ trực tuyến | 10`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "sub 1.1a", "sub 1.1b", "indicator 1.2"],
  },
  {
    name: "codes with letters before the names in one cell, a line that tells the source above them",
    sheet: `
      Chỉ số | Hệ số | Điểm tối đa | Điểm tự chấm
      (Theo Quyết định số 1098/QĐ-UBND) | | |
      CQ1. Nhận thức số | | 20 |
      CQ1.1. Ban hành kế hoạch | 1 | 10 |
      CQ1.2. Tỷ lệ hồ sơ trực tuyến | 1.5 | 10 |
      CQ2. Hạ tầng số | | 5 |
      CQ2.1. Có mạng nội bộ | 2 | 5 |`,
    headerRows: [0],
    rows: ["group CQ1", "indicator CQ1.1", "indicator CQ1.2", "group CQ2", "indicator CQ2.1"],
    scores: ["self"],
  },
  {
    name: "numbers in another list, units and money among the columns, the titles without a code",
    sheet: `
      STT | Tiêu chí | Đơn vị tính | Điểm tối đa | Tự chấm | Số TT trong bộ chỉ số tỉnh | Kinh phí | Người chấm | Minh chứng
      | Nhận thức số | | 20 | 14 | | | |
      1 | Ban hành kế hoạch chuyển đổi số | văn bản | 10 | 10 | 17 | 45 | Lê Văn Tám | QĐ 15
      2 | Tỷ lệ hồ sơ trực tuyến | % | 10 | 4 | 3 | | |
      | Hạ tầng số | | 5 | 5 | | | |
      3 | Có mạng nội bộ | mạng | 3 | 3 | 21 | 120 | |
      4 | Trang thông tin điện tử | trang | 2 | 2 | 22 | | |
      | Cộng | | 25 | 19 | | | |`,
    headerRows: [0],
    rows: ["group", "indicator 1", "indicator 2", "group", "indicator 3", "indicator 4", "total"],
    scores: ["self"],
  },
  {
    name: "a header printed again between a title and its rows, the numbering afresh in every group",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Tự chấm
      | Nhận thức số | 20 | 14
      1 | Ban hành kế hoạch chuyển đổi số | 10 | 10
      2 | Tỷ lệ hồ sơ trực tuyến | 10 | 4
      | Hạ tầng số | 5 | 5
      STT | Tiêu chí | Điểm tối đa | Tự chấm
      1 | Có mạng nội bộ | 3 | 3
      2 | Trang thông tin điện tử | 2 | 2`,
    headerRows: [0],
    rows: ["group", "indicator 1", "indicator 2", "group", "indicator 1", "indicator 2"],
    scores: ["self"],
  },
  {
    name: "letters with points right under numbers",
    sheet: `
      TT | Tiêu chí | Điểm chuẩn
      1 | Nhận thức số | 20
      a | Ban hành kế hoạch | 10
      b | Tỷ lệ hồ sơ trực tuyến | 10
      2 | Hạ tầng số | 5
      a | Có mạng nội bộ | 5`,
    headerRows: [0],
    rows: ["group 1", "indicator a", "indicator b", "group 2", "indicator a"],
  },
  {
    name: "one heading over the codes of groups and of indicators",
    sheet: `
      TT | | Tiêu chí | Điểm tối đa
      I | | Nhận thức số | 20
      | 1 | Ban hành kế hoạch | 10
      | 2 | Tỷ lệ hồ sơ trực tuyến | 10
      II | | Hạ tầng số | 5
      | 3 | Có mạng nội bộ | 5`,
    headerRows: [0],
    rows: ["group I", "indicator 1", "indicator 2", "group II", "indicator 3"],
  },
  {
    name: "maxima of groups in a column of their own",
    sheet: `
      TT | Chỉ số | Điểm tối đa nhóm | Điểm tối đa chỉ số
      '1 | Nhận thức số | 20 |
      '1.1 | Ban hành kế hoạch | | 10
      '1.2 | Tỷ lệ hồ sơ trực tuyến | | 10`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
  },
  {
    name: "numbered titles across the table, the numbering running on",
    sheet: `
      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      NHÓM 1: NHẬN THỨC SỐ (20 điểm) | | |
      1 | Ban hành kế hoạch chuyển đổi số | 10 | 10
      2 | Tỷ lệ hồ sơ trực tuyến | 10 | 4
      NHÓM 2: HẠ TẦNG SỐ (5 điểm) | | |
      3 | Trang thông tin điện tử | 5 | 5`,
    headerRows: [0],
    rows: ["group 1", "indicator 1", "indicator 2", "group 2", "indicator 3"],
    scores: ["self"],
  },
  {
    name: "lines of a result under the total",
    sheet: `
      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      I | Nhận thức số | 20 | 14
      1 | Ban hành kế hoạch | 10 | 10
      2 | Tỷ lệ hồ sơ trực tuyến | 10 | 4
      | Tổng điểm (I) | 20 | 14
      | Điểm quy đổi theo thang điểm 100 | 100 | 70
      | Xếp loại | | Khá`,
    headerRows: [0],
    rows: ["group I", "indicator 1", "indicator 2", "total"],
    scores: ["self"],
  },
  {
    name: "points with their unit, a column that compares, the result before the self score",
    sheet: `
      S.TT | Tiêu chí | Thang điểm | Điểm kết luận | Xã tự chấm | So với năm trước
      '1 | Nhận thức số | 20 điểm | 14 điểm | 14 điểm | 2
      '1.1 | Ban hành kế hoạch | 10 điểm | 10 điểm | 10 điểm | 1
      '1.2 | Tỷ lệ hồ sơ trực tuyến | 10 điểm | 4 điểm | 4 điểm | 1`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["final", "self"],
  },
  {
    name: "titles without a code over numbers that run on, told by their maxima",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      | NHẬN THỨC SỐ | 20 | 14
      1 | Ban hành kế hoạch chuyển đổi số | 10 | 10
      2 | Tỷ lệ hồ sơ trực tuyến | 10 | 4
      | HẠ TẦNG SỐ | 15 | 10
      3 | Tổ công nghệ số cộng đồng | 10 | 5
      4 | Trang thông tin điện tử | 5 | 5
      Tổng | | 35 | 24`,
    headerRows: [0],
    rows: ["group", "indicator 1", "indicator 2", "group", "indicator 3", "indicator 4", "total"],
    scores: ["self"],
  },
  {
    name: "results as they were counted, beside the scores",
    sheet: `
      STT | Chỉ số | Đơn vị tính | Kết quả đạt được | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | | | 20 | 14
      '1.1 | Tỷ lệ hồ sơ trực tuyến | % | 85 | 10 | 10
      '1.2 | Tỷ lệ văn bản ký số | % | 95.5 | 10 | 4`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self"],
  },
  {
    name: "a row of units under the header",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm
      | | (điểm) | (điểm)
      '1 | Nhận thức số | 20 | 14
      '1.1 | Ban hành kế hoạch chuyển đổi số | 10 | 10
      '1.2 | Tỷ lệ hồ sơ trực tuyến | 10 | 4`,
    headerRows: [0, 1],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["self"],
  },
  {
    name: "figures typed into the score column beside their letters",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 | 14
      '1.1 | Tỷ lệ hồ sơ trực tuyến | 10 | 4
      a | Số hồ sơ trực tuyến | | 40
      b | Tổng số hồ sơ | | 100
      '1.2 | Ban hành kế hoạch chuyển đổi số | 10 | 10`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "input a", "input b", "indicator 1.2"],
    scores: ["self"],
  },
  {
    name: "two printed years and a self score",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm năm 2022 | Điểm năm 2023 | Điểm tự chấm 2024
      '1 | Nhận thức số | 20 | 5 | 7 |
      '1.1 | Có kế hoạch năm | 10 | 5 | 7 |
      '1.2 | Có ban chỉ đạo | 10 | 0 | 0 |`,
    headerRows: [0],
    rows: ["group 1", "indicator 1.1", "indicator 1.2"],
    scores: ["published 2022", "published 2023", "self 2024"],
  },
];

test.each(LAYOUTS)("$name", ({ sheet, rows, headerRows, scores = [] }) => {
  const tables = recognizeTables(drawGrid(sheet));
  expect(tables).toHaveLength(1);
  const [table] = tables as [AppendixTable];
  expect(table.headerRows).toEqual(headerRows);
  expect(table.rows.map((row) => `${row.level} ${row.code}`.trim())).toEqual(rows);
  expect(table.scores.map((score) => `${score.role} ${score.year ?? ""}`.trim())).toEqual(scores);
});
