/** What may stand before the rhyme of a Vietnamese syllable, by spelling. */
const ONSETS: ReadonlySet<string> = new Set(
  ["", ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ")],
);

/** Rhymes by spelling, without tones. */
const RHYMES: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
   ê êch êm ên ênh êp êt êu êc êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang
   oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt
   ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych
   uyên uyêt uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yên yêng yêt yêu yêm`
    .split(/\s+/),
);

/** Grave, acute, tilde, hook above, dot below: the tones, as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;
const STOPPED_TONES = /[\u0301\u0323]/;

/**
 * Whether a word is spelt as a Vietnamese syllable, tone included ("nghiệp" is, "nghiêp" and "ChØ" are
 * not). Most words of Vietnamese text pass and hardly any other text does, so it tells encodings apart.
 */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONES)?.length ?? 0;
  if (tones > 1) return false;
  const plain = parts.replace(TONES, "").normalize("NFC");
  return splits(plain).some((rhyme) => RHYMES.has(rhyme) && (!STOPPED.test(rhyme) || STOPPED_TONES.test(parts)));
}

/** What is left of a syllable behind each onset that it may begin with. */
function splits(plain: string): readonly string[] {
  return [0, 1, 2, 3].filter((length) => ONSETS.has(plain.slice(0, length))).map((length) => plain.slice(length));
}

let unmarkedRhymes: ReadonlySet<string> | null = null;

/** Whether a word without any marks may be a Vietnamese syllable whose marks were not typed ("nghiep" may, "json" may not). */
export function isUnmarkedSyllable(word: string): boolean {
  const rhymes = (unmarkedRhymes ??= new Set([...RHYMES].map((rhyme) => rhyme.normalize("NFD").replace(/\p{M}/gu, ""))));
  return splits(word).some((rhyme) => rhymes.has(rhyme));
}
