/** Wordings of rows that are not indicators, folded. */

/** Labels of the row that adds everything up, and words that may follow them. */
export const TOTAL_LABELS = ["tong cong", "tong so diem", "tong diem", "tong so", "tong", "cong", "tong cong diem"] as const;

/** What the words of a row out of all sums say: not scored (yet), as against not assessed. */
export const STATE_WORDINGS = {
  "not-scored": ["chua cham", "chua tinh diem", "khong cham diem", "khong tinh diem", "chua t khai", "chua trien khai cham"],
  "not-assessed": ["khong danh gia", "chua danh gia", "khong thuoc doi tuong danh gia", "khong ap dung"],
} as const;

/** How the lines under a table begin: signatures, recipients, notes. */
export const CLOSING_WORDINGS = ["noi nhan", "tm ", "kt ", "nguoi lap", "thu truong", "chu tich", "pho chu tich", "da ky", "ky ", "ghi chu", "ngay ", "giam doc"] as const;
