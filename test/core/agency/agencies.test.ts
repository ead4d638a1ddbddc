import { agenciesIn, agencyKey } from "../../../src/core/agency/agency";

test.each([
  ["Sở TT&TT", "Sở Thông tin và Truyền thông"],
  ["Sở TT &TT", "Sở Thông tin và Truyền thông"],
  ["Sở Thông tin và Truyền thông (Sở TT &TT)", "Sở Thông tin và Truyền thông"],
  ["Phòng VH&Tt", "phòng VH&TT"],
  ["Phòng TC - KH", "Phòng TCKH"],
  ["Phòng TC-KH", "Phòng Tài chính - Kế hoạch"],
  ["Phòng KT - HT", "Phòng Kinh tế và Hạ tầng"],
  ["Trung tâm VHTT&TT", "Trung tâm VH, TT&TT"],
  ["Văn phòng HĐND&UBND", "Văn phòng HĐND-UBND"],
  ["VNPT Bạch Thông – Ngân Sơn", "VNPT Bạch Thông - Ngân Sơn"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"],
])("“%s” and “%s” are one agency", (one, other) => {
  expect(agencyKey(one)).toBe(agencyKey(other));
});

test.each([
  ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
  ["Phòng VH&TT", "Trung tâm VHTT&TT"],
  ["UBND cấp huyện", "UBND các xã, thị trấn"],
])("“%s” and “%s” are two agencies", (one, other) => {
  expect(agencyKey(one)).not.toBe(agencyKey(other));
});

test.each([
  ["Các sở, ban, ngành; UBND cấp huyện", ["Các sở, ban, ngành", "UBND cấp huyện"]],
  ["Các cơ quan, đơn vị, UBND các xã, thị trấn.", ["Các cơ quan, đơn vị", "UBND các xã, thị trấn"]],
  ["Sở Thông tin và Truyền thông, Sở Công Thương và các đơn vị liên quan", ["Sở Thông tin và Truyền thông", "Sở Công Thương"]],
  ["Phòng Lao động, TB&XH; Phòng VH&TT", ["Phòng Lao động, TB&XH", "Phòng VH&TT"]],
  ["Sở TT &TT; Sở Tài chính; Sở Kế hoạch và Đầu tư", ["Sở TT &TT", "Sở Tài chính", "Sở Kế hoạch và Đầu tư"]],
  ["Sở TT&TT; Sở Thông tin và Truyền thông", ["Sở TT&TT"]],
  ["Các đơn vị liên quan", []],
  ["0", []],
  ["", []],
])("“%s” names %j", (cell, names) => {
  expect(agenciesIn(cell).map(({ name }) => name)).toEqual(names);
});
