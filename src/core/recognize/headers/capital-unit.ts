import { foldWords } from "../../text/fold-text";
import { assessedIn } from "./assessed";
import { namesSelf } from "./point-words";
import { readHeaderCell } from "./read-header-cell";

/** What stands behind the kind of a body and is no name of its own: "XÃ HỘI", "PHÒNG CHUYÊN MÔN", "SỞ CHỦ QUẢN", "SỞ KH&CN RÀ SOÁT". */
const NO_NAME = /^so luong|^\S+ (?:hoi|chong|chi dao|ngu|hoc|so|khac|ban)$|^\S+ (?:.* )?(?:chuc nang|chuyen mon|chu quan|lien quan|de nghi|de xuat|bao cao|xac (?:nhan|minh)|ra soat|soat xet|xet|cham|danh gia|theo doi)$|^\S+ kiem tra$|(?:^| )(?:hoi so|dien tu|thong minh|diem|duyet)(?: |$)/;

/** A heading in capitals that names a body ("XÃ HÒA BÌNH") as it is written in small letters, where its capitals tell it from other words; any other as it stands. */
export function withUnitInSmallLetters(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  const words = text.toLowerCase().split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const written = words.join(" ");
  const isUnit = assessedIn(written) === "unit" && words[0] !== "Số" && !NO_NAME.test(foldWords(text)) && !namesSelf(text) && readHeaderCell(text) === null;
  return isUnit ? written : text;
}
