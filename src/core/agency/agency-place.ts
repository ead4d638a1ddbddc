import { agencyKey } from "./agency-key";

/** What places are called by law; "tỉnh" alone, as in "Công an tỉnh", names none. */
const PLACE = /^(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) \S/;

/** A name's words from one that begins a place to the end. */
const PLACE_AT_END = /^(\S.*?)\s+((?:tỉnh|thành\s+phố|TP\.?|huyện|quận|thị\s+xã|thị\s+trấn|xã|phường|đặc\s+khu)\s+\p{Lu}.*)$/u;

/** The bodies that a place has of its own. Others follow districts of theirs: the state bank, courts, customs, statistics, universities. */
const OWN_BODY = /^(?:(?:van phong )?(?:hoi dong nhan dan )?uy ban nhan dan|(?:van phong )?hoi dong nhan dan|so \S.*|phong \S.*|cong an|thanh tra)$/;

/** Whether a name is that of a place and of no body in it: "tỉnh Bắc Kạn", "xã Ea Ktur". */
export function isPlace(name: string): boolean {
  return PLACE.test(agencyKey(name));
}

/** The name of a place's own body in its two parts, as they are spelt; null for all other names. */
export function atPlace(name: string): { readonly body: string; readonly place: string } | null {
  const [, body, place] = PLACE_AT_END.exec(name.normalize("NFC").trim()) ?? [];
  return body !== undefined && place !== undefined && OWN_BODY.test(agencyKey(body)) ? { body, place } : null;
}
