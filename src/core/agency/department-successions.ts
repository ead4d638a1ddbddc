import type { AgencySuccession } from "./agency-succession";

const SINCE = "2025-03-01";
const SOURCE = "Nghị định 45/2025/NĐ-CP";

/** The departments that were merged with the new structure of provincial departments, in force from 1 March 2025. */
export const DEPARTMENT_SUCCESSIONS: readonly AgencySuccession[] = [
  { from: "Sở Thông tin và Truyền thông", to: "Sở Khoa học và Công nghệ", since: SINCE, source: SOURCE },
  { from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", since: SINCE, source: SOURCE },
  { from: "Sở Giao thông vận tải", to: "Sở Xây dựng", since: SINCE, source: SOURCE },
  { from: "Sở Tài nguyên và Môi trường", to: "Sở Nông nghiệp và Môi trường", since: SINCE, source: SOURCE },
  { from: "Sở Nông nghiệp và Phát triển nông thôn", to: "Sở Nông nghiệp và Môi trường", since: SINCE, source: SOURCE },
  { from: "Sở Lao động - Thương binh và Xã hội", to: "Sở Nội vụ", since: SINCE, source: SOURCE },
];
