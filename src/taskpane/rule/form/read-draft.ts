import type { FormLevel, FormMeasure, FormOption, FormPart, PartForm, RuleForm } from "../../../core/rules/forms/rule-form";
import type { Language } from "../../../i18n/language";
import { readNumber } from "../../../i18n/read-number";
import type { DraftLine, FormDraft, PartDraft } from "./draft";

/** The form that the fields say; null while one of them is blank or holds no figure. */
export function readDraft(draft: FormDraft, language: Language): RuleForm | null {
  const { kind, below, better } = draft;
  const number = (text: string): number | null => readNumber(text.trim(), language);
  switch (kind) {
    case "": return null;
    case "ratio": {
      const [ratio, target] = [ratioOf(draft), number(draft.target)];
      return ratio === null || target === null || below === "" ? null : { ...ratio, kind, target, below };
    }
    case "growth": {
      const [measure, target] = [draft.label.trim(), number(draft.target)];
      return measure === "" || target === null ? null : { kind, measure, target };
    }
    case "levels": {
      const [measure, levels, rest] = [measureOf(draft), levelsOf(draft.levels, language), readShare(draft.rest, language)];
      return measure === null || levels === null || rest === null ? null : { kind, measure, levels, rest };
    }
    case "choice": case "additive": {
      const options = optionsOf(draft.options, language);
      return options === null ? null : { kind, options };
    }
    case "minmax": case "best": {
      const measure = measureOf(draft);
      return measure === null || better === "" ? null : { kind, measure, better };
    }
    case "count": case "penalty": {
      const [thing, pointsEach, cap] = [draft.thing.trim(), number(draft.pointsEach), draft.cap.trim() === "" ? undefined : number(draft.cap)];
      if (thing === "" || pointsEach === null || cap === null) return null;
      const each = { thing, pointsEach, ...(cap === undefined ? {} : { cap }) };
      return kind === "count" && draft.excess === "beyond" ? { kind, ...each, mayExceedMaximum: true } : { kind, ...each };
    }
    case "parts": {
      const parts = partsOf(draft.parts, language);
      return parts === null ? null : { kind, parts };
    }
    default: return kind satisfies never;
  }
}

function partsOf(drafts: readonly PartDraft[], language: Language): readonly FormPart[] | null {
  const parts = drafts.map(({ label, share, fields }) => ({ label: label.trim(), share: readShare(share, language), form: readDraft(fields, language) }));
  const whole = parts.filter((part): part is FormPart => part.label !== "" && part.share !== null && part.form !== null && isPartForm(part.form));
  return whole.length < parts.length ? null : whole;
}

function isPartForm(form: RuleForm): form is PartForm {
  return form.kind !== "parts" && form.kind !== "penalty";
}

/** "50%", "0,5" or "1/2" of the maximum; null where it is none of these. */
function readShare(text: string, language: Language): number | null {
  const [, part, whole] = /^\s*(\d{1,3})\s*\/\s*([1-9]\d{0,2})\s*$/.exec(text) ?? [];
  return part === undefined ? readNumber(text.trim(), language) : Number(part) / Number(whole);
}

function measureOf(draft: FormDraft): FormMeasure | null {
  if (draft.measure === "ratio") return ratioOf(draft);
  const label = draft.label.trim();
  return label === "" ? null : { kind: "figure", label, unit: draft.unit.trim() };
}

function ratioOf(draft: FormDraft): Extract<FormMeasure, { kind: "ratio" }> | null {
  const [numerator, denominator] = [draft.numerator.trim(), draft.denominator.trim()];
  return numerator === "" || denominator === "" ? null : { kind: "ratio", numerator, denominator };
}

/** The highest first, however they were typed. */
function levelsOf(lines: readonly DraftLine[], language: Language): readonly FormLevel[] | null {
  const levels = typed(lines).map(({ words, share }) => ({ from: readNumber(words.trim(), language), share: readShare(share, language) }));
  const whole = levels.filter((level): level is FormLevel => level.from !== null && level.share !== null);
  return whole.length < levels.length ? null : [...whole].sort((a, b) => b.from - a.from);
}

function optionsOf(lines: readonly DraftLine[], language: Language): readonly FormOption[] | null {
  const options = typed(lines).map(({ words, share }) => ({ words: words.trim(), share: readShare(share, language) }));
  const whole = options.filter((option): option is FormOption => option.words !== "" && option.share !== null);
  return whole.length < options.length ? null : whole;
}

/** Lines with nothing in them are not there. */
function typed(lines: readonly DraftLine[]): readonly DraftLine[] {
  return lines.filter(({ words, share }) => words.trim() !== "" || share.trim() !== "");
}
