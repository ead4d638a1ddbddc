import { cleanLine } from "../../text/clean-text";

/** Places name a tier before the offices that sit there do: "Phòng VHXH xã". From 1 for hamlets to 5 for the centre; an office is half a tier below its place. */
const PLACES: readonly (readonly [name: RegExp, tier: number])[] = [
  [/ (?:thôn|ấp|tổ dân phố|khu phố) /u, 1],
  [/(?<! thị) xã (?!hội )| phường | thị trấn | đặc khu /u, 2],
  [/ huyện | quận | thị xã /u, 3],
  [/ tỉnh | thành phố /u, 4],
  [/ trung ương /u, 5],
];
const OFFICES: typeof PLACES = [
  [/ (?:trường|bệnh viện|trạm|chi nhánh|đội|khoa(?! học)) /u, 1.5],
  [/ (?:phòng|p) |(?<! tổng) công ty /u, 2.5],
  [/(?<! (?:cơ|trụ)) sở | tổng công ty | tập đoàn /u, 3.5],
  [/(?<! (?:cán|sơ|nội|toàn|tiến|đồng)) bộ (?!chỉ số|tiêu chí|phận)/u, 4.5],
];

/** The tier of the authority that some words name, higher for those that stand over others; null where they name none, or several. */
export function authorityTier(text: string): number | null {
  const words = ` ${cleanLine(text).toLowerCase().replace(/[^\p{L}\d&]+/gu, " ").trim()} `;
  return onlyTier(PLACES, words) ?? onlyTier(OFFICES, words);
}

function onlyTier(names: typeof PLACES, words: string): number | null {
  const [tier = null, ...others] = names.filter(([name]) => name.test(words)).map(([, own]) => own);
  return others.length > 0 ? null : tier;
}
