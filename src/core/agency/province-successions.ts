import type { AgencySuccession } from "./agency-succession";

const SINCE = "2025-07-01";
const SOURCE = "Nghị quyết 202/2025/QH15";

/** Each province of today with those that it took in (article 1, points 1 to 23, of the resolution of 12 June 2025; point 24 leaves 11 as they were); in its places the new authorities work from 1 July 2025. */
const MERGED: readonly (readonly [to: string, ...from: readonly string[]])[] = [
  ["tỉnh Tuyên Quang", "tỉnh Hà Giang"],
  ["tỉnh Lào Cai", "tỉnh Yên Bái"],
  ["tỉnh Thái Nguyên", "tỉnh Bắc Kạn"],
  ["tỉnh Phú Thọ", "tỉnh Vĩnh Phúc", "tỉnh Hòa Bình"],
  ["tỉnh Bắc Ninh", "tỉnh Bắc Giang"],
  ["tỉnh Hưng Yên", "tỉnh Thái Bình"],
  ["thành phố Hải Phòng", "tỉnh Hải Dương"],
  ["tỉnh Ninh Bình", "tỉnh Hà Nam", "tỉnh Nam Định"],
  ["tỉnh Quảng Trị", "tỉnh Quảng Bình"],
  ["thành phố Đà Nẵng", "tỉnh Quảng Nam"],
  ["tỉnh Quảng Ngãi", "tỉnh Kon Tum"],
  ["tỉnh Gia Lai", "tỉnh Bình Định"],
  ["tỉnh Khánh Hòa", "tỉnh Ninh Thuận"],
  ["tỉnh Lâm Đồng", "tỉnh Đắk Nông", "tỉnh Bình Thuận"],
  ["tỉnh Đắk Lắk", "tỉnh Phú Yên"],
  ["Thành phố Hồ Chí Minh", "tỉnh Bà Rịa - Vũng Tàu", "tỉnh Bình Dương"],
  ["tỉnh Đồng Nai", "tỉnh Bình Phước"],
  ["tỉnh Tây Ninh", "tỉnh Long An"],
  ["thành phố Cần Thơ", "tỉnh Sóc Trăng", "tỉnh Hậu Giang"],
  ["tỉnh Vĩnh Long", "tỉnh Bến Tre", "tỉnh Trà Vinh"],
  ["tỉnh Đồng Tháp", "tỉnh Tiền Giang"],
  ["tỉnh Cà Mau", "tỉnh Bạc Liêu"],
  ["tỉnh An Giang", "tỉnh Kiên Giang"],
];

/** The provinces that others took in on 1 July 2025, and Huế, a city under the centre from 1 January 2025. */
export const PROVINCE_SUCCESSIONS: readonly AgencySuccession[] = [
  { from: "tỉnh Thừa Thiên Huế", to: "thành phố Huế", since: "2025-01-01", source: "Nghị quyết 175/2024/QH15" },
  ...MERGED.flatMap(([to, ...merged]) => merged.map((from): AgencySuccession => ({ from, to, since: SINCE, source: SOURCE }))),
];
