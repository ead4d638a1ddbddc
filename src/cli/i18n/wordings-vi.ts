/** What the command line itself says; the add-in's own sentences are in i18n. */
export const wordingsVi = {
  usage: `Cách dùng:
  dti inspect TỆP [--json]        xem các bảng phụ lục trong tệp .xlsx
  dti check TỆP [--json]          kiểm tra bảng, báo các ô sai
  dti fill TỆP -o TỆP_MỚI         điền điểm vào cột điểm, ghi ra tệp mới
      --mode native|dti|values    công thức Excel thường (mặc định), hàm DTI hoặc giá trị
      --column self|council|final|new|CỘT
      --inputs SỐ_LIỆU.json       [{"sheet", "path" hoặc "row", "inputs": {"a": 1}}]
      --figures PHIẾU.xlsx        nhận số liệu từ phiếu đã nhập (khi cấu trúc sổ bị khóa: dti forms tạo phiếu)
  dti plan TỆP -o TỆP_MỚI         lập phụ lục phân công, kế hoạch khắc phục, bảng lý do mất điểm
      --today NĂM-THÁNG-NGÀY      và trang tóm tắt có biểu đồ; chạy lại vẫn giữ chữ đã gõ
      --notes                     thêm ghi chú gợi ý vào các ô điểm chưa đạt tối đa
  dti compare TỆP [TỆP_NĂM_TRƯỚC]  chỉ số nào tăng, giảm; điều gì do cách tính hay điểm tối đa đổi
      --now CỘT --before CỘT      cột điểm năm nay, năm trước; một tệp thì chọn hai cột của tệp đó
      --sheet TRANG --earlier-sheet TRANG   khi tệp có nhiều bảng; -o TỆP_MỚI chèn trang so sánh
  dti rank THƯ_MỤC -o TỆP_MỚI     tổng hợp, xếp hạng sổ tính của nhiều đơn vị; chạy lại để cập nhật
      --export TÊN.csv|TÊN.parquet   bảng phẳng cho DuckDB, Power BI …
      --scores auto|final|council|computed|self|published
      --units ĐƠN_VỊ.json         {"tệp.xlsx": "Tên đơn vị" hoặc null để bỏ qua}
      --index sum|mean-of-pillars|mean-of-shares   cách tính chỉ số khi văn bản nêu nhiều cách
      --min-max between-extremes|share-of-best     cách đọc “Min-Max” khi văn bản không ghi công thức
      --rounding two-decimals|none|as-decided      làm tròn điểm; cả hai lựa chọn được giữ trong tệp kết quả
      --agencies CƠ_QUAN.json     đơn vị đổi tên: [{"from", "to", "since"}], đứng trước bảng có sẵn
      --year NĂM                  năm xếp hạng; --cache THƯ_MỤC nơi giữ kết quả đọc
  dti send TỆP -o TỆP_MỚI         bản để gửi đi, mở được khi không có phần bổ sung
      --mode native|values        công thức Excel thường (mặc định) hoặc giá trị
      --sheets hide|remove|keep   trang DTI: ẩn (mặc định), bỏ (chỉ khi ghi giá trị) hoặc giữ
      --keep-names                giữ nguồn số liệu, người cung cấp và nhật ký DTI
      --keep-notes                giữ ghi chú gợi ý của DTI ở ô điểm
  dti forms TỆP -o THƯ_MỤC        phiếu cung cấp số liệu, mỗi cơ quan một tệp
  dti collect TỆP PHIẾU… -o TỆP_MỚI   ghép số liệu từ các phiếu trả về; giá trị khác nhau thì chỉ báo, không ghi
      --date NĂM-THÁNG-NGÀY       ngày thu thập: cơ quan đã sáp nhập thì hỏi cơ quan kế nhiệm
      --year NĂM                  năm đánh giá ghi trên phiếu (mặc định: năm của bảng)
      --agencies CƠ_QUAN.json     [{"from", "to", "since"}], đứng trước bảng kế nhiệm có sẵn
  dti snapshot TỆP -o TỆP_MỚI --quarter 2025-Q3   chốt điểm và số liệu của quý vào trang “DTI – Diễn biến”
      --replace                   quý đã chốt thì chốt lại
  dti rule                        đọc từng dòng JSON {id, rule, max, cases} từ stdin
Chung: --lang vi|en, --help
Mã thoát: 0 tốt; 1 có lỗi trong bảng; 2 đầu vào không dùng được.
`,
  noCommand: "thiếu lệnh. Xem: dti --help",
  unknownCommand: (command: string) => `không có lệnh “${command}”. Xem: dti --help`,
  badArguments: (detail: string) => `tham số không hợp lệ (${detail}). Xem: dti --help`,
  oneFile: "cần đúng một tệp. Xem: dti --help",
  oneOrTwoFiles: "cần một tệp, hoặc tệp năm nay rồi tệp năm trước. Xem: dti --help",
  whichTable: (path: string, option: string, sheets: string) => `${path}: chọn một bảng bằng ${option} TRANG; các trang có bảng: ${sheets}.`,
  twoColumns: (columns: string) => `so sánh trong một tệp cần hai cột điểm khác nhau (--now CỘT --before CỘT); các cột điểm: ${columns}.`,
  noOutput: "thiếu -o TỆP_MỚI: tên tệp để ghi kết quả.",
  badChoice: (option: string, given: string, choices: string) => `${option} “${given}” không hợp lệ; chọn một trong: ${choices}.`,
  notFound: (path: string) => `không tìm thấy tệp ${path}.`,
  isDirectory: (path: string) => `${path} là thư mục, không phải tệp.`,
  cannotRead: (path: string, detail: string) => `không đọc được ${path} (${detail}).`,
  cannotWrite: (path: string, detail: string) => `không ghi được ${path} (${detail}).`,
  inFile: (path: string, sentence: string) => `${path}: ${sentence}`,
  onlyDoubtful: (path: string, places: string) => `${path}: chỉ thấy bảng giống phụ lục mà chữ trong bảng không nói đến chuyển đổi số (${places}). Mở tệp trong Excel, vào “Cột của bảng” để nhận bảng đó.`,
  noTable: (path: string) => `${path}: không thấy bảng phụ lục nào (cần dòng tiêu đề có các cột mã hoặc STT, chỉ số, điểm tối đa).`,
  unknownColumn: (column: string, sheet: string, choices: string) => `trang “${sheet}” không có cột điểm “${column}”; các cột dùng được: ${choices}.`,
  badInputs: (path: string, entry: number, detail: string) => `${path}: mục ${entry}: ${detail}`,
  badJson: (path: string, detail: string) => `${path} không phải JSON hợp lệ (${detail}).`,
  notAList: (path: string) => `${path} phải là một danh sách JSON [{"sheet", "path" hoặc "row", "inputs"}].`,
  unknownRow: (sheet: string, row: string) => `trang “${sheet}” không có chỉ số ${row} trong bảng phụ lục nào.`,
  unknownInput: (name: string, names: string) => `không có số liệu “${name}”; cách tính điểm của chỉ số này cần: ${names}.`,
  badRuleLine: (line: number, detail: string) => `stdin, dòng ${line}: ${detail}`,
  severity: { error: "LỖI", warning: "CẢNH BÁO", info: "LƯU Ý" },
  noFindings: "Không thấy lỗi nào.",
  findingCount: (errors: number, warnings: number, infos: number) => `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý.`,
  table: (sheet: string, first: number, last: number, title: string) => `Trang “${sheet}”, hàng ${first}–${last}${title}`,
  columns: (list: string) => `  Cột: ${list}`,
  rows: (indicators: number, readable: number, unreadable: number) => `  ${indicators} chỉ số; đọc được ${readable} cách tính điểm, ${unreadable} cách chưa đọc được`,
  totals: (printed: string, max: string) => `  Tổng điểm ${printed}/${max}`,
  columnNames: {
    code: "mã", name: "chỉ số", max: "điểm tối đa", score: "điểm", selfScore: "tự chấm", councilScore: "hội đồng", finalScore: "điểm đạt",
    rule: "cách tính", lead: "chủ trì", support: "phối hợp", deadline: "thời hạn", solution: "giải pháp", reason: "lý do", adjustment: "lý do điều chỉnh", evidence: "kiểm chứng", note: "ghi chú",
  },
  filled: (sheet: string, column: string, header: string, count: number) => `Trang “${sheet}”, cột ${column} (${header}): ghi ${count} ô điểm`,
  typedInputs: (typed: number, total: number) => `  Số liệu: đã có ${typed}/${total}`,
  kept: (count: number) => `  ${count} hàng giữ nguyên`,
  secondWorkbook: (file: string) => `  Cấu trúc sổ bị khóa nên không thêm được trang “DTI – Số liệu”: chạy dti forms ${file} -o THƯ_MỤC, nhập số liệu vào phiếu ở thư mục đó, rồi dti fill ${file} --figures PHIẾU -o TỆP_MỚI`,
  made: (sheet: string, table: string) => `Đã lập trang “${sheet}” từ bảng ở trang “${table}”`,
  madeAgain: (sheet: string, table: string) => `Đã lập lại trang “${sheet}” từ bảng ở trang “${table}”, giữ những gì đã gõ`,
  noted: (written: number, removed: number) => `Đã ghi ${written} ghi chú vào ô điểm, xóa ${removed} ghi chú cũ của DTI`,
  notesLeft: (cells: string) => `  Các ô đã có ghi chú của người khác nên để nguyên: ${cells}`,
  notesRemoved: (count: number) => `Đã xóa ${count} ghi chú gợi ý của DTI`,
  namesRemoved: (names: string) => `Đã xóa trong thuộc tính tệp: ${names}`,
  documentNames: { author: "tác giả", lastAuthor: "người lưu cuối", manager: "người quản lý", company: "cơ quan" },
  othersNotes: (count: number) => `Lưu ý: tệp còn ${count} ghi chú, bình luận do người dùng viết, mang tên người viết`,
  badDay: (option: string, given: string) => `${option} “${given}” không phải ngày có thật dạng NĂM-THÁNG-NGÀY (2026-03-31).`,
  readingFiles: "Đang đọc tệp",
  writingUnits: "Đang ghi kết quả, đơn vị",
  moreProblems: (count: number, sheet: string) => `… và ${count} điều nữa, xem trang “${sheet}”.`,
  filesRead: (files: number, known: number) => `Đã xem ${files} tệp${known > 0 ? ` (${known} tệp không đổi từ lần trước)` : ""}.`,
  noFolder: (path: string) => `không có thư mục ${path}.`,
  nothingToRank: (path: string) => `${path}: không có sổ tính nào xếp hạng được (cần tệp .xlsx có bảng phụ lục; hai tệp cùng một đơn vị thì cần --units).`,
  otherLayout: (path: string) => `${path}: trang “DTI – Tổng hợp” ở đó theo bộ chỉ số khác hoặc đã bị xếp lại cột; hãy ghi ra tệp khác bằng -o.`,
  indexUndecided: (folder: string, methods: string) => `${folder}: văn bản của bộ chỉ số nêu nhiều cách tính chỉ số; hãy chọn một cách bằng --index: ${methods}.`,
  ranked: (units: number, year: string, again: boolean) => `${again ? "Đã cập nhật" : "Đã xếp hạng"} ${units} đơn vị${year === "" ? "" : `, năm ${year}`}:`,
  sendMode: "--sheets remove chỉ dùng được với --mode values: công thức còn cần các trang DTI.",
  sent: (native: number, values: number) => `${native} công thức DTI thành công thức Excel, ${values} ô thành giá trị`,
  stuck: (cells: string) => `  Còn công thức cần phần bổ sung, chưa có giá trị để thay: ${cells}`,
  printOutside: (sheet: string, column: string) => `  Trang “${sheet}”: vùng in không có cột ${column}`,
  ownSheets: { keep: (sheets: string) => `  Giữ trang ${sheets}`, hide: (sheets: string) => `  Ẩn trang ${sheets}`, remove: (sheets: string) => `  Bỏ trang ${sheets}` },
  noFormsFolder: "thiếu -o THƯ_MỤC: nơi ghi các phiếu.",
  noForms: "cần tên sổ tính và ít nhất một phiếu trả về. Xem: dti --help",
  badAgencies: (path: string) => `${path} phải là một danh sách JSON [{"from", "to", "since": "2025-03-01"}].`,
  noInputSheet: (path: string) => `${path}: chưa có trang “DTI – Số liệu”; hãy chạy dti fill trước.`,
  formWritten: (path: string, figures: string) => `${path}: ${figures} số liệu`,
  formsWritten: (forms: string) => `Đã ghi ${forms} phiếu.`,
  collected: (figures: string) => `Đã ghép ${figures} số liệu.`,
  ownValue: "sổ tính",
  valueOfForm: (value: string, form: string) => `${value} (${form})`,
  formConflict: (key: string, values: string) => `  ${key}: giá trị khác nhau, chưa ghi: ${values}`,
  formNotAssessed: (path: string, form: string) => `Chỉ số ${path}: ghi “Không đánh giá” theo phiếu ${form}`,
  formUnreadable: (key: string, text: string, form: string) => `  ${key}: “${text}” không phải là số (${form})`,
  silentAgencies: (agencies: string) => `Chưa trả lời: ${agencies}`,
  index: {
    title: (set: string) => `Chỉ số${set === "" ? "" : ` (${set})`}`,
    method: { sum: "Tổng điểm", "mean-of-pillars": "Trung bình cộng điểm các trụ cột", "mean-of-shares": "Trung bình tỷ lệ đạt của các trụ cột" },
    inForce: "(cách đang chọn)",
    percent: (percent: string) => `chỉ số ${percent}%`,
    band: (name: string) => `xếp loại ${name}`,
    open: (open: number, indicators: number) => `Còn ${open}/${indicators} chỉ số chưa có điểm nên chưa tính chỉ số (%).`,
    notAssessed: (count: number, points: string) => `${count} chỉ số không đánh giá: trừ ${points} điểm khỏi điểm tối đa.`,
    problem: {
      "pillars-missing": (pillars: string) => `Tệp chưa có bảng của trụ cột ${pillars} nên chưa tính chỉ số chung.`,
      "pillars-twice": (pillars: string) => `Trụ cột ${pillars} có ở nhiều trang nên chưa tính chỉ số chung.`,
    },
  },
  formBeyond: (key: string, value: string, max: string, form: string) => `  ${key}: điểm ${value} không nằm trong khoảng 0–${max}, không ghép (${form})`,
  formOtherYear: (form: string, year: number | null) => `  ${form}: ${year === null ? "không ghi năm đánh giá" : `phiếu của năm ${year}`}, không ghép; nếu đúng năm thì thêm --year`,
  formForeign: (form: string) => `  ${form}: không phải phiếu số liệu của tiện ích này, không ghép`,
  formOtherQuestion: (key: string, form: string) => `  ${key}: phiếu hỏi nội dung khác, không ghép (${form})`,
  badQuarter: (quarter: string) => `--quarter “${quarter}” không hợp lệ; viết dạng 2025-Q3.`,
  snapshotTaken: (figures: string, quarter: string) => `Đã chốt ${figures} điểm, số liệu của ${quarter}.`,
  snapshotThere: (quarter: string) => `${quarter} đã chốt rồi; thêm --replace để chốt lại.`,
  snapshotNothing: (path: string) => `${path}: chưa có điểm hay số liệu nào để chốt.`,
  snapshotMoved: (path: string) => `${path}: các cột của trang “DTI – Diễn biến” đã bị chuyển chỗ hoặc cột kế tiếp có nội dung khác; hãy trả các cột về chỗ cũ rồi chạy lại.`,
  saved: (path: string) => `Đã ghi ${path}.`,
};
