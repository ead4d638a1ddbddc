import type { FormKind, FormMeasure, RuleForm } from "../../../core/rules/forms/rule-form";
import type { FormSuggestion } from "../../../core/rules/forms/suggest-form";
import type { Messages } from "../../../i18n/messages";

/** A level or an option as it is typed: where it begins or what it says, and its share. */
export interface DraftLine {
  readonly words: string;
  readonly share: string;
}

/** What stands in the fields of the form, of every kind; "" where nothing was typed or chosen. */
export interface FormDraft {
  readonly kind: FormKind | "";
  readonly measure: FormMeasure["kind"];
  readonly label: string;
  readonly unit: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly target: string;
  readonly below: Extract<RuleForm, { kind: "ratio" }>["below"] | "";
  readonly better: "highest" | "lowest" | "";
  readonly levels: readonly DraftLine[];
  readonly rest: string;
  readonly options: readonly DraftLine[];
  readonly thing: string;
  readonly pointsEach: string;
  /** The most points that are given or lost; "" where it is the maximum. */
  readonly cap: string;
  readonly excess: "within" | "beyond";
  readonly parts: readonly PartDraft[];
}

/** One of several parts as it is typed. */
export interface PartDraft {
  readonly label: string;
  readonly share: string;
  readonly fields: FormDraft;
}

const BLANK_LINES: readonly DraftLine[] = [{ words: "", share: "" }, { words: "", share: "" }];

/** The fields before the user says anything: names and figures of the text, but no kind and no share. */
export function suggestedDraft({ percentages, points, options }: FormSuggestion, name: string, { numbers }: Messages): FormDraft {
  const shown = percentages.map((percentage) => percentText(percentage, numbers));
  return {
    kind: "",
    measure: percentages.length > 1 ? "ratio" : "figure",
    label: name,
    unit: "",
    numerator: "",
    denominator: "",
    target: shown.length === 1 ? (shown[0] ?? "") : "",
    below: "",
    better: "",
    levels: shown.length > 1 ? shown.map((words) => ({ words, share: "" })) : BLANK_LINES,
    rest: "",
    options: options.length > 0 ? options.map((words) => ({ words, share: "" })) : BLANK_LINES,
    thing: "",
    pointsEach: points === null ? "" : numbers.plain(points),
    cap: "",
    excess: "within",
    parts: [],
  };
}

/** The fields of a form that was chosen before; `blank` fills those of other kinds. */
export function draftOf(form: RuleForm, blank: FormDraft, { numbers }: Pick<Messages, "numbers">): FormDraft {
  const draft = { ...blank, kind: form.kind };
  const percent = (fraction: number): string => percentText(fraction, numbers);
  switch (form.kind) {
    case "ratio": return { ...draft, numerator: form.numerator, denominator: form.denominator, target: percent(form.target), below: form.below };
    case "growth": return { ...draft, label: form.measure, target: percent(form.target) };
    case "levels": {
      const shown = form.measure.kind === "ratio" ? percent : numbers.plain;
      const levels = form.levels.map(({ from, share }) => ({ words: shown(from), share: percent(share) }));
      return { ...draft, ...measureDraft(form.measure), levels, rest: percent(form.rest) };
    }
    case "choice": case "additive": return { ...draft, options: form.options.map(({ words, share }) => ({ words, share: percent(share) })) };
    case "minmax": case "best": return { ...draft, ...measureDraft(form.measure), better: form.better };
    case "count": case "penalty": return { ...draft, ...countDraft(form, numbers) };
    case "parts": return { ...draft, parts: form.parts.map((part) => ({ label: part.label, share: percent(part.share), fields: draftOf(part.form, blankPart(blank).fields, { numbers }) })) };
    default: return form satisfies never;
  }
}

function countDraft(form: Extract<RuleForm, { kind: "count" | "penalty" }>, { plain }: Messages["numbers"]): Partial<FormDraft> {
  const excess = form.kind === "count" && form.mayExceedMaximum === true ? "beyond" : "within";
  return { thing: form.thing, pointsEach: plain(form.pointsEach), cap: form.cap === undefined ? "" : plain(form.cap), excess };
}

/** A part before anything is typed for it; names and lines of the whole text are not a part's. */
export function blankPart(whole: FormDraft): PartDraft {
  return { label: "", share: "", fields: { ...whole, kind: "", label: "", target: "", levels: BLANK_LINES, options: BLANK_LINES, pointsEach: "", parts: [] } };
}

/** As a percentage where that is exact to two decimals, else as the fraction itself. */
function percentText(fraction: number, { percent, plain }: Messages["numbers"]): string {
  return Math.abs(fraction * 10_000 - Math.round(fraction * 10_000)) < 1e-9 ? percent(fraction) : plain(fraction);
}

function measureDraft(measure: FormMeasure): Partial<FormDraft> {
  return measure.kind === "ratio" ? { measure: "ratio", numerator: measure.numerator, denominator: measure.denominator } : { measure: "figure", label: measure.label, unit: measure.unit };
}
