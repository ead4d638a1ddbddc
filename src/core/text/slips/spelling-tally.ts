/** A word and the place where it stands, which other texts may fill with another spelling of it. */
export interface PlacedWord {
  readonly word: string;
  readonly place: string;
}

/** A word that stands where the other texts have another spelling of it. */
export interface Slip extends PlacedWord {
  readonly expected: string;
}

/** What is counted, and which of the words that stand in one place are slips; null where none is, as in nearly all places. */
export interface SpellingRule {
  readonly placedWords: (text: string) => readonly PlacedWord[];
  readonly slipsAmong: (counts: ReadonlyMap<string, number>) => ReadonlyMap<string, string> | null;
}

/**
 * How often each word stands in each place of a body of texts. The counts stay from one body to the next, and only
 * texts that came or went are counted: an edit changes one text of a table's hundreds. What is found follows from the
 * texts alone, not from those before.
 */
export class SpellingTally {
  private readonly rule: SpellingRule;
  private texts: ReadonlyMap<string, number> = new Map();
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly slips = new Map<string, ReadonlyMap<string, string>>();
  /** By text, as long as the slips are the same. */
  private readonly found = new Map<string, Slip | null>();

  constructor(rule: SpellingRule) {
    this.rule = rule;
  }

  /** The first slip of each text, parallel to `texts`; null where there is none. */
  slipsIn(texts: readonly string[]): readonly (Slip | null)[] {
    this.count(texts);
    return texts.map((text) => (this.slips.size === 0 ? null : this.knownSlipIn(text)));
  }

  private knownSlipIn(text: string): Slip | null {
    const known = this.found.get(text);
    if (known !== undefined) return known;
    const slip = this.slipIn(text);
    this.found.set(text, slip);
    return slip;
  }

  private slipIn(text: string): Slip | null {
    for (const { word, place } of this.rule.placedWords(text)) {
      const expected = this.slips.get(place)?.get(word);
      if (expected !== undefined) return { word, place, expected };
    }
    return null;
  }

  private count(texts: readonly string[]): void {
    const wanted = new Map<string, number>();
    for (const text of texts) wanted.set(text, (wanted.get(text) ?? 0) + 1);
    const touched = new Set<string>();
    for (const [text, times] of wanted) this.add(text, times - (this.texts.get(text) ?? 0), touched);
    for (const [text, times] of this.texts) if (!wanted.has(text)) this.forget(text, times, touched);
    this.texts = wanted;
    for (const place of touched) this.judge(place);
  }

  private forget(text: string, times: number, touched: Set<string>): void {
    this.found.delete(text);
    this.add(text, -times, touched);
  }

  private add(text: string, times: number, touched: Set<string>): void {
    if (times === 0) return;
    for (const { word, place } of this.rule.placedWords(text)) {
      const known = this.counts.get(place);
      const counts = known ?? new Map<string, number>();
      if (!known) this.counts.set(place, counts);
      const now = (counts.get(word) ?? 0) + times;
      if (now === 0) counts.delete(word);
      else counts.set(word, now);
      touched.add(place);
    }
  }

  private judge(place: string): void {
    const counts = this.counts.get(place);
    if (counts?.size === 0) this.counts.delete(place);
    const slips = counts && counts.size > 1 ? this.rule.slipsAmong(counts) : null;
    if (slips || this.slips.has(place)) this.found.clear();
    if (slips) this.slips.set(place, slips);
    else this.slips.delete(place);
  }
}
