import { agencyKey } from "./agency-key";

/** From a day on, one agency's figures come from another. */
export interface AgencySuccession {
  readonly from: string;
  readonly to: string;
  /** ISO 8601: "2025-03-01". */
  readonly since: string;
}

/**
 * The departments that were merged with the new structure of provincial departments (Nghị định
 * 45/2025/NĐ-CP, in force from 1 March 2025). A table of the user's own comes before it.
 */
export const DEPARTMENT_SUCCESSIONS: readonly AgencySuccession[] = [
  { from: "Sở Thông tin và Truyền thông", to: "Sở Khoa học và Công nghệ", since: "2025-03-01" },
  { from: "Sở Kế hoạch và Đầu tư", to: "Sở Tài chính", since: "2025-03-01" },
  { from: "Sở Giao thông vận tải", to: "Sở Xây dựng", since: "2025-03-01" },
  { from: "Sở Tài nguyên và Môi trường", to: "Sở Nông nghiệp và Môi trường", since: "2025-03-01" },
  { from: "Sở Nông nghiệp và Phát triển nông thôn", to: "Sở Nông nghiệp và Môi trường", since: "2025-03-01" },
  { from: "Sở Lao động - Thương binh và Xã hội", to: "Sở Nội vụ", since: "2025-03-01" },
];

/**
 * The agency that gives on `day` (ISO 8601) what the named one gave: the name as it is where it has no
 * successor. The first entry that fits is taken, so that the user's own come before the bundled ones.
 */
export function successorOf(name: string, day: string, successions: readonly AgencySuccession[]): string {
  const seen = new Set<string>();
  let current = name;
  for (;;) {
    const key = agencyKey(current);
    const next = seen.has(key) ? undefined : successions.find(({ from, since }) => since <= day && agencyKey(from) === key);
    if (!next) return current;
    seen.add(key);
    current = next.to;
  }
}
