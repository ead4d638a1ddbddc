/**
 * Abbreviations of agencies as offices write them, folded, with what they stand for. The longest that fits
 * is taken: "vh tt dl" before "tt".
 */
export const AGENCY_ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ["vh tt dl", "van hoa the thao va du lich"],
  ["vhttdl", "van hoa the thao va du lich"],
  ["vh tt", "van hoa the thao"],
  ["nn ptnt", "nong nghiep va phat trien nong thon"],
  ["nnptnt", "nong nghiep va phat trien nong thon"],
  ["nn mt", "nong nghiep va moi truong"],
  ["ld tb xh", "lao dong thuong binh va xa hoi"],
  ["ldtb xh", "lao dong thuong binh va xa hoi"],
  ["ldtbxh", "lao dong thuong binh va xa hoi"],
  ["tt tt", "thong tin va truyen thong"],
  ["tttt", "thong tin va truyen thong"],
  ["kh cn", "khoa hoc va cong nghe"],
  ["khcn", "khoa hoc va cong nghe"],
  ["kh dt", "ke hoach va dau tu"],
  ["khdt", "ke hoach va dau tu"],
  ["tn mt", "tai nguyen va moi truong"],
  ["tnmt", "tai nguyen va moi truong"],
  ["gd dt", "giao duc va dao tao"],
  ["gddt", "giao duc va dao tao"],
  ["gtvt", "giao thong van tai"],
  ["ubnd", "uy ban nhan dan"],
  ["hdnd", "hoi dong nhan dan"],
  ["tp", "thanh pho"],
  ["vp", "van phong"],
];
