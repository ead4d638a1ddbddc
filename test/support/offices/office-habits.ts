/** A sheet as some office keeps it: nothing in it is wrong, however odd. */
export interface OfficeHabit {
  readonly habit: string;
  /** As `drawGrid` reads it; figures with decimal points. */
  readonly sheet: string;
}

/** Habits of offices that a check may not take for mistakes. */
export const OFFICE_HABITS: readonly OfficeHabit[] = [
  {
    habit: "scores with many decimals, sums rounded to two",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Hạ tầng số | 30 | 26.67
      '1.1 | Tỷ lệ hộ có cáp quang | 10 | 8.8889
      '1.2 | Tỷ lệ thôn có Wifi công cộng | 10 | 8.8889
      '1.3 | Tỷ lệ máy tính của cán bộ | 10 | 8.8889
      '2 | Nhân lực số | 20 | 13.33
      '2.1 | Tỷ lệ cán bộ được tập huấn | 10 | 6.6667
      '2.2 | Tỷ lệ người dân được phổ cập kỹ năng | 10 | 6.6667
       | Tổng | 50 | 40`,
  },
  {
    habit: "all sums shown to one decimal",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt
      '1 | Nhận thức số | 20 | 17.3
      '1.1 | Hội nghị quán triệt | 10 | 8.75
      '1.2 | Tin, bài tuyên truyền | 10 | 8.52
      '2 | Thể chế số | 20 | 15.8
      '2.1 | Kế hoạch hằng năm | 10 | 9.46
      '2.2 | Quy chế vận hành | 10 | 6.33
       | Tổng cộng | 40 | 33.1`,
  },
  {
    habit: "the group's score as a part of its maximum",
    sheet: `
      TT | Nội dung tiêu chí | Điểm tối đa | Điểm tự chấm
      I | Nhận thức số | 20 | 85%
      1 | Người đứng đầu chủ trì | 10 | 10
      2 | Chuyên mục trên đài | 10 | 7
      II | Hạ tầng số | 20 | 70%
      1 | Cáp quang đến thôn | 10 | 9
      2 | Wifi công cộng | 10 | 5
       | Tổng | 40 | 31`,
  },
  {
    habit: "the group's score as a fraction",
    sheet: `
      TT | Nội dung tiêu chí | Thang điểm | Điểm tự chấm
      I | Nhận thức số | 20 | 0.85
      1 | Người đứng đầu chủ trì | 10 | 10
      2 | Chuyên mục trên đài | 10 | 7
      II | Hạ tầng số | 20 | 0.7
      1 | Cáp quang đến thôn | 10 | 9
      2 | Wifi công cộng | 10 | 5
       | Tổng | 40 | 31`,
  },
  {
    habit: "points beyond the maximum as a group of its own",
    sheet: `
      TT | Tiêu chí | Điểm chuẩn | Điểm đơn vị tự chấm
      I | Chính quyền số | 60 | 52
      1 | Văn bản ký số | 30 | 28
      2 | Hồ sơ trực tuyến | 30 | 24
      II | Xã hội số | 40 | 31
      1 | Chữ ký số cá nhân | 20 | 11
      2 | Thanh toán điện tử | 20 | 20
      III | Điểm thưởng | 10 | 6
      1 | Có sáng kiến được công nhận | 5 | 5
      2 | Là mô hình điểm của tỉnh | 5 | 1
       | Tổng điểm | 100 | 89`,
  },
  {
    habit: "a bonus without a maximum",
    sheet: `
      TT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      1 | Chính quyền số | 60 | 52
      1.1 | Văn bản ký số | 30 | 28
      1.2 | Hồ sơ trực tuyến | 30 | 24
      2 | Xã hội số | 40 | 31
      2.1 | Chữ ký số cá nhân | 20 | 11
      2.2 | Thanh toán điện tử | 20 | 20
      3 | Điểm cộng: có sáng kiến được cấp tỉnh công nhận | | 3
       | Tổng điểm | 100 | 86`,
  },
  {
    habit: "rows that are not assessed say so, the total leaves them out",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm đạt được | Ghi chú
      '1 | Thể chế số | 30 | 25 |
      '1.1 | Nghị quyết chuyên đề | 10 | 10 |
      '1.2 | Kế hoạch 5 năm | 10 | 10 |
      '1.3 | Kế hoạch năm | 10 | 5 |
      '2 | Đô thị thông minh | 20 | Không đánh giá | Bộ chưa đánh giá
      '2.1 | Đề án đô thị thông minh | 10 | Không đánh giá |
      '2.2 | Trung tâm điều hành | 10 | Không đánh giá |
       | Tổng cộng | 30 | 25 |`,
  },
  {
    habit: "one indicator not assessed inside a group, its maximum still counted",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm đạt được
      '1 | Thể chế số | 30 | 15
      '1.1 | Nghị quyết chuyên đề | 10 | 10
      '1.2 | Đánh giá an toàn khu vực biên giới | 10 | Không đánh giá
      '1.3 | Kế hoạch năm | 10 | 5
      '2 | Hạ tầng số | 20 | 18
      '2.1 | Cáp quang | 10 | 9
      '2.2 | Wifi công cộng | 10 | 9
       | Tổng cộng | 50 | 33`,
  },
  {
    habit: "the options stand as rows of their own",
    sheet: `
      STT | Nội dung | Điểm tối đa | Điểm tự chấm
      I | Chỉ đạo, điều hành | 15 | 10
      1 | Kế hoạch chuyển đổi số | 10 | 5
       | - Ban hành đúng hạn | 10 |
       | - Ban hành chậm | 5 | 5
       | - Không ban hành | 0 |
      2 | Báo cáo định kỳ | 5 | 5
       | - Đầy đủ | 5 | 5
       | - Thiếu | 0 |
      II | Tuyên truyền | 10 | 10
      1 | Tin, bài trên trang thông tin điện tử | 10 | 10
       | Tổng | 25 | 20`,
  },
  {
    habit: "groups weighted into the total",
    sheet: `
      STT | Trụ cột, chỉ số | Trọng số | Điểm tối đa | Điểm đạt
      '1 | Chính quyền số | 0.5 | 100 | 80
      '1.1 | Văn bản điện tử | | 50 | 45
      '1.2 | Dịch vụ công trực tuyến | | 50 | 35
      '2 | Kinh tế số | 0.3 | 100 | 60
      '2.1 | Hóa đơn điện tử | | 50 | 30
      '2.2 | Sàn thương mại điện tử | | 50 | 30
      '3 | Xã hội số | 0.2 | 100 | 70
      '3.1 | Chữ ký số cá nhân | | 50 | 20
      '3.2 | Định danh điện tử | | 50 | 50
       | Tổng điểm (theo trọng số) | 1 | 100 | 72`,
  },
  {
    habit: "maxima at the groups alone",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm tự đánh giá
      '1 | Nhận thức số | 20 | 16
      '1.1 | Người đứng đầu chủ trì | | 9
      '1.2 | Chuyên mục trên đài | | 7
      '2 | Hạ tầng số | 30 | 21
      '2.1 | Cáp quang đến thôn | | 8
      '2.2 | Wifi công cộng | | 6
      '2.3 | Điện thoại thông minh | | 7
       | Tổng | 50 | 37`,
  },
  {
    habit: "pillars as means of their indicators, the total as the mean of the pillars",
    sheet: `
      STT | Trụ cột | Điểm tối đa | Điểm đạt
      '1 | Chính quyền số (trung bình các chỉ số) | 100 | 80
      '1.1 | Văn bản điện tử | 100 | 90
      '1.2 | Dịch vụ công trực tuyến | 100 | 70
      '2 | Kinh tế số (trung bình các chỉ số) | 100 | 55
      '2.1 | Hóa đơn điện tử | 100 | 60
      '2.2 | Sàn thương mại điện tử | 100 | 50
       | Tổng điểm (trung bình cộng các trụ cột) | 100 | 67.5`,
  },
  {
    habit: "points taken off in a group of their own",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      I | Điểm đạt được | 100 | 88
      1 | Văn bản điện tử | 50 | 45
      2 | Dịch vụ công trực tuyến | 50 | 43
      II | Điểm trừ | | -4
      1 | Chậm báo cáo (trừ 2 điểm mỗi lần) | | -4
      2 | Để xảy ra sự cố an toàn thông tin (trừ 5 điểm) | | 0
       | Tổng điểm (I + II) | 100 | 84`,
  },
  {
    habit: "points taken off written without a sign",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      I | Điểm đạt được | 100 | 88
      1 | Văn bản điện tử | 50 | 45
      2 | Dịch vụ công trực tuyến | 50 | 43
      II | Điểm trừ | | 4
      1 | Chậm báo cáo (trừ 2 điểm mỗi lần) | | 4
      2 | Để xảy ra sự cố an toàn thông tin (trừ 5 điểm) | | 0
       | Tổng điểm (I - II) | 100 | 84`,
  },
  {
    habit: "ranks and last year's points beside this year's",
    sheet: `
      STT | Chỉ số | Điểm tối đa | Điểm năm 2023 | Điểm năm 2024 | Tăng/giảm | Xếp hạng
      '1 | Nhận thức số | 20 | 15 | 16 | 1 | 3
      '1.1 | Người đứng đầu chủ trì | 10 | 9 | 9 | 0 | 5
      '1.2 | Chuyên mục trên đài | 10 | 6 | 7 | 1 | 12
      '2 | Hạ tầng số | 20 | 16 | 14 | -2 | 24
      '2.1 | Cáp quang đến thôn | 10 | 8 | 8 | 0 | 18
      '2.2 | Wifi công cộng | 10 | 8 | 6 | -2 | 31
       | Tổng | 40 | 31 | 30 | -1 | 9`,
  },
  {
    habit: "every figure with its unit",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 điểm | 15,5 điểm
      '1.1 | Người đứng đầu chủ trì | 10 điểm | 9 điểm
      '1.2 | Chuyên mục trên đài | 10 điểm | 6,5 điểm
      '2 | Hạ tầng số | 20 điểm | 16 điểm
      '2.1 | Cáp quang đến thôn | 10 điểm | 8 điểm
      '2.2 | Wifi công cộng | 10 điểm | 8 điểm
       | Tổng | 40 điểm | 31,5 điểm`,
  },
  {
    habit: "a dash for no points",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 | 9
      '1.1 | Người đứng đầu chủ trì | 10 | 9
      '1.2 | Chuyên mục trên đài | 10 | -
      '2 | Hạ tầng số | 20 | 8
      '2.1 | Cáp quang đến thôn | 10 | 8
      '2.2 | Wifi công cộng | 10 | -
       | Tổng | 40 | 17`,
  },
  {
    habit: "points at the indicators alone, groups left blank",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | |
      '1.1 | Người đứng đầu chủ trì | 10 | 9
      '1.2 | Chuyên mục trên đài | 10 | 7
      '2 | Hạ tầng số | |
      '2.1 | Cáp quang đến thôn | 10 | 8
      '2.2 | Wifi công cộng | 10 | 8
       | Tổng | 40 | 32`,
  },
  {
    habit: "sums under each group",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      I | NHẬN THỨC SỐ | |
      1 | Người đứng đầu chủ trì | 10 | 9
      2 | Chuyên mục trên đài | 10 | 7
       | Cộng mục I | 20 | 16
      II | HẠ TẦNG SỐ | |
      1 | Cáp quang đến thôn | 10 | 8
      2 | Wifi công cộng | 10 | 8
       | Cộng mục II | 20 | 16
       | TỔNG CỘNG (I+II) | 40 | 32`,
  },
  {
    habit: "a group that counts the best of its rows",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 | 17
      '1.1 | Người đứng đầu chủ trì | 10 | 10
      '1.2 | Chuyên mục trên đài | 10 | 7
      '2 | Tuyên truyền (tính điểm một trong các hình thức cao nhất) | 10 | 10
      '2.1 | Trên đài truyền thanh | 10 | 10
      '2.2 | Trên trang thông tin điện tử | 10 | 6
       | Tổng | 30 | 27`,
  },
  {
    habit: "a group with a cap below the sum of its rows",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 | 17
      '1.1 | Người đứng đầu chủ trì | 10 | 10
      '1.2 | Chuyên mục trên đài | 10 | 7
      '2 | Sáng kiến (tổng điểm không quá 10 điểm) | 10 | 10
      '2.1 | Sáng kiến cấp tỉnh | 8 | 8
      '2.2 | Sáng kiến cấp huyện | 6 | 4
       | Tổng | 30 | 27`,
  },
  {
    habit: "raw points and points converted to another scale",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm đạt | Điểm quy đổi (thang 100)
      '1 | Nhận thức số | 20 | 16 | 40
      '1.1 | Người đứng đầu chủ trì | 10 | 9 | 22.5
      '1.2 | Chuyên mục trên đài | 10 | 7 | 17.5
      '2 | Hạ tầng số | 20 | 14 | 35
      '2.1 | Cáp quang đến thôn | 10 | 8 | 20
      '2.2 | Wifi công cộng | 10 | 6 | 15
       | Tổng | 40 | 30 | 75`,
  },
  {
    habit: "the total's maximum with the bonus beside it",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      A | Điểm chấm | 40 | 32
      1 | Người đứng đầu chủ trì chuyển đổi số | 20 | 17
      2 | Cáp quang đến thôn | 20 | 15
      B | Điểm thưởng (không quá 5 điểm) | 5 | 5
      1 | Mô hình điểm về chuyển đổi số | 3 | 3
      2 | Sáng kiến | 2 | 2
       | Tổng (A+B) | 40 (+5) | 37`,
  },
  {
    habit: "numbers that go on through the groups, points after the codes",
    sheet: `
      TT | Tiêu chí | Điểm chuẩn | Tự chấm
      I. | Nhận thức số | 20 | 16
      1. | Người đứng đầu chủ trì | 10 | 9
      2. | Chuyên mục trên đài | 10 | 7
      II. | Hạ tầng số | 20 | 14
      3. | Cáp quang đến thôn | 10 | 8
      4. | Wifi công cộng | 10 | 6
       | Tổng | 40 | 30`,
  },
  {
    habit: "an index and a class under the total",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 | 16
      '1.1 | Người đứng đầu chủ trì | 10 | 9
      '1.2 | Chuyên mục trên đài | 10 | 7
      '2 | Hạ tầng số | 20 | 14
      '2.1 | Cáp quang đến thôn | 10 | 8
      '2.2 | Wifi công cộng | 10 | 6
       | Tổng | 40 | 30
       | Chỉ số chuyển đổi số | 1 | 0.75
       | Xếp loại | | Khá`,
  },
  {
    habit: "the share reached beside every row",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Tỷ lệ đạt (%)
      '1 | Nhận thức số | 20 | 16 | 80
      '1.1 | Người đứng đầu chủ trì | 10 | 9 | 90
      '1.2 | Chuyên mục trên đài | 10 | 7 | 70
      '2 | Hạ tầng số | 30 | 14 | 46.67
      '2.1 | Cáp quang đến thôn | 15 | 8 | 53.33
      '2.2 | Wifi công cộng | 15 | 6 | 40
       | Tổng | 50 | 30 | 60`,
  },
  {
    habit: "a council that leaves unchanged rows blank",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Lý do
      '1 | Nhận thức số | 20 | 16 | 15 |
      '1.1 | Người đứng đầu chủ trì | 10 | 9 | |
      '1.2 | Chuyên mục trên đài | 10 | 7 | 6 | Thiếu tài liệu kiểm chứng
      '2 | Hạ tầng số | 20 | 14 | 14 |
      '2.1 | Cáp quang đến thôn | 10 | 8 | |
      '2.2 | Wifi công cộng | 10 | 6 | |
       | Tổng | 40 | 30 | 29 |`,
  },
  {
    habit: "reasons that speak of the council's points, not the unit's own",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Lý do mất điểm
      '1 | Hạ tầng số | 20 | 17 | 14 |
      '1.1 | Cáp quang đến thôn | 10 | 9 | 8 | Có 16/20 thôn có cáp quang
      '1.2 | Wifi công cộng | 10 | 8 | 6 | Mới có 6/10 điểm phát
       | Tổng | 20 | 17 | 14 |`,
  },
  {
    habit: "the total rounded to a whole number and said so",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '1 | Nhận thức số | 20 | 16.25
      '1.1 | Người đứng đầu chủ trì | 10 | 9
      '1.2 | Chuyên mục trên đài | 10 | 7.25
      '2 | Hạ tầng số | 20 | 14.4
      '2.1 | Cáp quang đến thôn | 10 | 8.4
      '2.2 | Wifi công cộng | 10 | 6
       | Tổng (làm tròn) | 40 | 31`,
  },
  {
    habit: "codes begin at the commune's own number",
    sheet: `
      STT | Tiêu chí | Điểm tối đa | Điểm tự chấm
      '3 | Hạ tầng số | 20 | 16
      '3.1 | Người đứng đầu chủ trì | 10 | 9
      '3.2 | Chuyên mục trên đài | 10 | 7
      '5 | An toàn thông tin | 20 | 14
      '5.1 | Hồ sơ cấp độ | 10 | 8
      '5.2 | Phần mềm diệt mã độc | 10 | 6
       | Tổng | 40 | 30`,
  },
  {
    habit: "a line between two parts behind a name that runs on, and a gap",
    sheet: `
      Ký hiệu | Tiêu chí | Điểm tối đa
       | Tổng cộng | 20
      A | KINH TẾ SỐ |
      I | Nhận thức số |
      1 | Hộ kinh doanh số |
      a | Hộ thanh toán không dùng tiền mặt | 3
      b | Hộ bán hàng trên mạng | 2
      II | Nhân lực số |
      1 | Cán bộ có kỹ năng số | 5
       | theo quy định của cấp có thẩm quyền |

       | Nhóm dưới đây do Văn phòng theo dõi |
      B | XÃ HỘI SỐ |
      I | An toàn thông tin |
      1 | Máy tính có phần mềm diệt mã độc |
      a | Máy của xã | 4
      b | Máy của thôn | 1
      II | Hạ tầng số |
      1 | Nhà văn hóa thôn có mạng | 5`,
  },
  {
    habit: "rules spread over more rows than there are names",
    sheet: `
      Công việc | Điểm tối đa | Loại hình | Tiêu chuẩn chấm điểm
      A. Đào tạo nhân lực số | 39.5 | |
      I. Đào tạo kỹ năng số | 36 | |
      1. Dữ liệu mở được ban hành | 15 | Định tính | Có: Điểm tối đa; Không: 0 điểm
       | | | - Đạt một phần: 1/2 điểm tối đa
       | | | - Không đạt: 0 điểm
      2. Chi cho chuyển đổi số | 1 | Định lượng | - Đã ban hành: Điểm tối đa
       | | | - Đạt một phần: 1/2 điểm tối đa
       | | | - Không đạt: 0 điểm
      3. Doanh nghiệp được hỗ trợ | 20 | Định tính | - Đạt đầy đủ: 20 điểm
      II. Hạ tầng số | 3.5 | |
      1. Cổng dịch vụ công | 0.5 | Định tính | - Đã ban hành: Điểm tối đa
       | | | - Đạt một phần: 1/2 điểm tối đa
       | | | - Không đạt: 0 điểm
      2. Dữ liệu mở của xã | 3 | Định tính | - Đã ban hành: Điểm tối đa
       | | | - Đạt một phần: 1/2 điểm tối đa
       | | | - Không đạt: 0 điểm`,
  },
  {
    habit: "the numbers of two columns under their headings, titles without codes",
    sheet: `
      Tên chỉ số/tiêu chí | Điểm tối đa
      1 | 2
      THỂ CHẾ SỐ | 40.5
      Người đứng đầu chủ trì chuyển đổi số | 20
      Chi ngân sách cho chuyển đổi số | 20.5
      HẠ TẦNG SỐ | 5
      Cổng dịch vụ công chạy ổn định | 2
      Trợ lý ảo cho cán bộ | 3
      Tổng số điểm | 45.5`,
  },
];
