/** An abbreviation of agencies' names, folded, with what it stands for. */
export interface AgencyAbbreviation {
  readonly short: string;
  readonly long: string;
  /** The kind of agency, folded, in whose names alone it stands for that: a province's "Sở VHTT" and a district's "Phòng VHTT" are named differently. */
  readonly kind?: string;
}

/** Abbreviations as offices write them; "và" is left out on both sides. The longest that fits is taken, then the first: those of one kind stand before the general ones. */
export const AGENCY_ABBREVIATIONS: readonly AgencyAbbreviation[] = [
  { short: "vh tt dl", long: "van hoa the thao du lich" },
  { short: "vhtt dl", long: "van hoa the thao du lich" },
  { short: "vhttdl", long: "van hoa the thao du lich" },
  { short: "vh tt tt", long: "van hoa thong tin truyen thong" },
  { short: "vhtt tt", long: "van hoa thong tin truyen thong" },
  { short: "vh tt", long: "van hoa the thao", kind: "so" },
  { short: "vhtt", long: "van hoa the thao", kind: "so" },
  { short: "vh tt", long: "van hoa thong tin" },
  { short: "vhtt", long: "van hoa thong tin" },
  { short: "nn ptnt", long: "nong nghiep phat trien nong thon" },
  { short: "nnptnt", long: "nong nghiep phat trien nong thon" },
  { short: "nn nt", long: "nong nghiep nong thon" },
  { short: "nn mt", long: "nong nghiep moi truong" },
  { short: "ld tb xh", long: "lao dong thuong binh xa hoi" },
  { short: "ldtb xh", long: "lao dong thuong binh xa hoi" },
  { short: "ld tbxh", long: "lao dong thuong binh xa hoi" },
  { short: "ldtbxh", long: "lao dong thuong binh xa hoi" },
  { short: "tb xh", long: "thuong binh xa hoi" },
  { short: "tt tt", long: "thong tin truyen thong" },
  { short: "tttt", long: "thong tin truyen thong" },
  { short: "kh cn", long: "khoa hoc cong nghe" },
  { short: "khcn", long: "khoa hoc cong nghe" },
  { short: "kh dt", long: "ke hoach dau tu" },
  { short: "khdt", long: "ke hoach dau tu" },
  { short: "tc kh", long: "tai chinh ke hoach" },
  { short: "tckh", long: "tai chinh ke hoach" },
  { short: "kt ht", long: "kinh te ha tang" },
  { short: "ktht", long: "kinh te ha tang" },
  { short: "tn mt", long: "tai nguyen moi truong" },
  { short: "tnmt", long: "tai nguyen moi truong" },
  { short: "gd dt", long: "giao duc dao tao" },
  { short: "gddt", long: "giao duc dao tao" },
  { short: "pt th", long: "phat thanh truyen hinh" },
  { short: "gtvt", long: "giao thong van tai" },
  { short: "ubnd", long: "uy ban nhan dan" },
  { short: "hdnd", long: "hoi dong nhan dan" },
  { short: "cntt", long: "cong nghe thong tin" },
  { short: "nt", long: "nong thon" },
  { short: "tp", long: "thanh pho" },
  { short: "vp", long: "van phong" },
];
