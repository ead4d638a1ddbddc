/** Departments as provinces have them since 2025. */
const DEPARTMENTS = [
  "Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Công Thương", "Sở Nông nghiệp và Môi trường", "Sở Xây dựng",
  "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Dân tộc và Tôn giáo", "Thanh tra tỉnh", "Ban Quản lý các khu công nghiệp",
] as const;

const FIRST = [
  "Tân", "Phú", "Hòa", "Bình", "An", "Đông", "Tây", "Nam", "Bắc", "Long", "Xuân", "Thanh", "Minh", "Quang", "Hưng", "Vĩnh", "Thạnh", "Mỹ", "Hải", "Sơn",
  "Đại", "Trung", "Kim", "Ngọc", "Lộc", "Phước", "Thuận", "Yên", "Vạn", "Đồng", "Hồng", "Liên", "Cẩm", "Châu", "Diễn", "Gia", "Hà", "Khánh", "Lương", "Nghĩa",
  "Nhân", "Phong", "Quảng", "Tam", "Thái", "Thượng", "Tiên", "Trà", "Trường", "Tuy", "Việt", "Võ", "Bảo", "Chí", "Cao", "Dương", "Đức", "Giao", "Hậu", "Kỳ",
] as const;
const SECOND = [
  "Lập", "Thành", "Hòa", "Bình", "Sơn", "Hưng", "Phú", "An", "Tiến", "Thịnh", "Lộc", "Mỹ", "Long", "Hải", "Giang", "Thủy", "Trung", "Minh", "Quang", "Phong",
  "Đức", "Tân", "Xuân", "Thọ", "Phước", "Cường", "Lâm", "Hà", "Châu", "Yên", "Thắng", "Lợi", "Trạch", "Khê", "Điền", "Đông", "Nghĩa", "Hiệp", "Vinh", "Thạch",
  "Khánh", "Ninh", "Bảo", "Sách", "Dân", "Kim", "Ngọc", "Cát", "Chánh", "Định", "Hậu", "Khương", "Liên", "Mai", "Nhơn", "Quý", "Tây", "Văn", "Viên", "Trị",
] as const;

/** Names of units as a province has them: the departments, or that many communes and wards (at most 3,600). */
export function unitNames(kind: "departments" | "communes", count: number): readonly string[] {
  if (kind === "departments") return DEPARTMENTS.slice(0, count);
  // 7 and 60 have no common factor, so that neighbours differ in both words and no name comes twice.
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? "";
    const second = SECOND[(7 * index + Math.floor(index / FIRST.length)) % SECOND.length] ?? "";
    return `UBND ${index % 5 === 0 ? "phường" : "xã"} ${first} ${second}`;
  });
}
