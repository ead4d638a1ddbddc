import { oncePerText } from "../memo/once-per-text";
import { agencyKey } from "./agency-key";

/** An agency that a cell names. */
export interface Agency {
  /** The same for every spelling of the name; for comparing only. */
  readonly key: string;
  /** As the cell spells it. */
  readonly name: string;
}

/** Words that are no agency by themselves. */
const NOT_AN_AGENCY = /^(?:|0|khong|va)$/;

/** "… và các đơn vị liên quan" names nobody. */
const OTHERS_CONCERNED = /\s*(?:,|và)?\s*các\s+(?:cơ\s+quan|đơn\s+vị)(?:,\s*đơn\s+vị)?\s+(?:có\s+)?liên\s+quan[\s.]*$/iu;

/** The agencies of a lead or support cell, in order, each once. */
export const agenciesIn = oncePerText((cell): readonly Agency[] => {
  const found = new Map<string, Agency>();
  for (const piece of split(cell.normalize("NFC"))) {
    const name = piece.replace(OTHERS_CONCERNED, "").replace(/[.,;:\s]+$/u, "").replace(/\s+/g, " ").trim();
    const key = agencyKey(name);
    if (!NOT_AN_AGENCY.test(key) && !found.has(key)) found.set(key, { key, name });
  }
  return [...found.values()];
}, 1);

/**
 * Semicolons, line ends and "và các …" always part agencies; a comma only where a name with a kind of its own
 * follows: "Các sở, ban, ngành" is one.
 */
function split(cell: string): readonly string[] {
  const marked = cell.replace(/\([^)]*\)/g, (bracket) => bracket.replace(/[,;]/g, " "));
  return marked.split(/[;\r\n]|,(?=\s*(?:Sở|Phòng|UBND|Ủy ban|Uỷ ban|Văn phòng|Công an|Trung tâm|Chi cục|Cục|Ngân hàng|Bưu điện|Báo|Đài|Huyện đoàn|Tỉnh đoàn|VNPT|Viettel)(?!\p{L}))/iu);
}
