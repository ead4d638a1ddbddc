import { PhraseList } from "./phrase-list";

/** Names of those whose score a text tells, longer ones before their beginnings. */
export const ASSESSED_UNITS = new PhraseList("bộ , ngành", "sở , ngành", "sở , ban , ngành", "địa phương", "đơn vị", "tỉnh", "thành phố", "huyện", "quận", "xã", "phường", "cơ quan", "sở", "bộ", "thôn", "ban", "cục", "trường", "đv", "đp");
