import type { Doubt } from "../appendix-table";
import { TEXT_ROLES } from "../appendix-table";
import { asked } from "./asked";
import type { Candidate } from "./header-candidates";

/** What a person is asked about the columns of texts: those whose role another column might have as well. */
export function textDoubts(candidates: readonly Candidate[]): readonly Doubt[] {
  const contested = candidates.filter(({ rival = null }) => rival !== null);
  // "Văn bản | Đường dẫn" under "Minh chứng" are parts of one thing, which the first of them begins.
  const isPart = (own: Candidate): boolean => contested.some((other) => other !== own && headOf(other) !== "" && headOf(other) === headOf(own));
  return contested.flatMap((own) => {
    const { reading, rival } = own;
    const role = TEXT_ROLES.find((each) => each === reading?.meaning) ?? "none";
    return rival == null || rival === role || isPart(own) ? [] : [asked(own, [role, 0.5], [rival, 0.5])];
  });
}

/** The words that stand over several columns, above the lowest; "" where there are none. */
function headOf({ text, lowest = text }: Candidate): string {
  return text.slice(0, text.length - lowest.length);
}
