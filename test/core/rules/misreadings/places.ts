/** Levels of a ranking in which the lower places would get more: "trên" and "dưới" may mean the place or its number. Refused. */
export const UNCLEAR_PLACES: readonly string[] = [
  "Thứ hạng từ 5 trở lên: 10 điểm; dưới 5: 5 điểm",
  "Vị trí từ 5 trở lên: 10 điểm; dưới 5: 5 điểm",
  "Xếp hạng từ 10 trở lên: 10 điểm; dưới 10: 5 điểm",
  "Hạng cao hơn 5: 10 điểm; thấp hơn 5: 5 điểm",
  "Xếp hạng trên 10: 10 điểm; dưới 10: 5 điểm",
  "Xếp hạng trên 10: 10 điểm; còn lại: 0 điểm",
  "Xếp hạng tối thiểu 5: 10 điểm; dưới 5: 5 điểm",
  "Thứ hạng ≥ 10: 10 điểm; < 10: 5 điểm",
];

/** The first place is the highest one: 10 points up to the 5th place, 5 points behind it. */
export const PLACES_READ: readonly string[] = [
  "Đứng thứ 5 trở lên: 10 điểm; dưới thứ 5: 5 điểm",
  "Xếp từ thứ 5 trở lên: 10 điểm; dưới thứ 5: 5 điểm",
  "Từ hạng 5 trở lên: 10 điểm; dưới hạng 5: 5 điểm",
  "Hạng 6 trở xuống: 5 điểm; trên hạng 6: 10 điểm",
  "Từ vị trí thứ 5 trở lên: 10 điểm; từ vị trí thứ 6 trở xuống: 5 điểm",
  "Xếp hạng từ 1 - 5: 10 điểm; sau hạng 5: 5 điểm",
  "Thứ hạng ≤ 5: 10 điểm; > 5: 5 điểm",
  "Hạng 5 trở lên: 10 điểm; còn lại: 5 điểm",
];

/** What is no place in a ranking: 10 points from 5 on, 5 points below. */
export const NO_PLACES: readonly string[] = [
  "Tăng từ 5 bậc xếp hạng trở lên: 10 điểm; dưới 5 bậc: 5 điểm",
  "Tăng hạng từ 5 trở lên: 10 điểm; dưới 5: 5 điểm",
  "Số hạng mục từ 5 trở lên: 10 điểm; dưới 5: 5 điểm",
];
