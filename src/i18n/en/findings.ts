import type { Wordings } from "../messages";
import { lostColumns } from "./lost-columns";

/** What is wrong and what to do about it, one sentence or two for each finding. */
export const findings: Wordings["findings"] = {
  "score-above-max": (f) => `Indicator ${f.indicator} shows ${f.value("actual")} points, above its maximum of ${f.value("max")}. Check the score that was typed.`,
  "score-negative": (f) => `Indicator ${f.indicator} shows ${f.value("actual")} points. A score cannot be below 0.`,
  "score-not-number": (f) => `The score cell of indicator ${f.indicator} holds “${f.value("actual")}”, which is not a number. Type a number.`,
  "score-missing": (f) => `Indicator ${f.indicator} has no score yet.`,
  "score-unreachable": (f) =>
    f.has("nearest")
      ? `By its own rule, indicator ${f.indicator} can never get ${f.value("actual")} points; the nearest is ${f.value("nearest")}.`
      : `By its own rule, indicator ${f.indicator} can never get ${f.value("actual")} points. Compare it with the scoring rule.`,
  "score-precision": (f) => `The score of indicator ${f.indicator} has ${f.value("decimals")} decimals; rounded to ${f.value("places")} it is ${f.value("expected")}. Tools → Indicator sets changes the rounding.`,
  "score-defaulted": (f) => `Indicator ${f.indicator} has no figures and no stated reason, so its final score is 0/${f.value("max")}. Type a score, or a reason in the note column for the council to see.`,
  "adjustment-missing": (f) => `The council gives indicator ${f.indicator} ${f.value("actual")}, the unit itself ${f.value("self")}, and no reason is written.`,
  "number-as-text": (f) => `The number “${f.value("actual")}” is stored as text, so Excel formulas skip it. Change the cell to a number.`,
  "group-score-sum": (f) => `Item ${f.indicator} shows ${f.value("actual")} points, but ${f.has("reading") ? "the mean of the indicators below it (weighted, where they have weights) is" : f.has("carried") ? "once the items below it are put right they add up to" : "the indicators below it add up to"} ${f.value("expected")}${f.has("difference") ? ` (off by ${f.value("difference")})` : ""}.`,
  "group-max-sum": (f) => `Item ${f.indicator} has a maximum of ${f.value("actual")}, but the maxima below it add up to ${f.value("expected")}.`,
  "total-score-sum": (f) => `The total row shows ${f.value("actual")} points, but ${f.has("reading") ? "the mean of the groups (weighted, where they have weights) is" : f.has("carried") ? "once the groups are put right they add up to" : "the groups add up to"} ${f.value("expected")}${f.has("difference") ? ` (off by ${f.value("difference")})` : ""}.`,
  "total-max-sum": (f) => `The total row has a maximum of ${f.value("actual")}, but the maxima of the groups add up to ${f.value("expected")}.`,
  "sum-formula-gap": (f) => `The sum formula in this cell leaves out ${f.list("missing")}, so what stands there is not added.`,
  "index-mismatch": (f) => `The index shows ${f.value("actual")}, but the scores give ${f.value("expected")}.`,
  "index-unsettled": (f) => `The document states two ways to make the index: the mean of the pillars’ points (${f.value("mean-of-pillars")}/${f.value("mean-of-pillars-max")} so far) and the total of all points (${f.value("sum")}/${f.value("sum-max")} so far). Choose one under Tools › Appraisal council.`,
  "code-duplicate": (f) => 
    f.has("expected")
      ? `Code ${f.value("actual")} belongs to another row; by its place this row is ${f.value("expected")}.`
      : `Code ${f.value("actual")} is used for several different rows. Give every indicator its own code.`,
  "code-gap": (f) => `Code ${f.value("actual")} is out of order: ${f.value("expected")} is due here. It may be misnumbered, or a row may be lost.`,
  "code-coerced": (f) =>
    `Excel turned code ${f.value("expected")} into ${f.value("became") === "date" ? "a date" : `the number ${f.value("actual")}`}. Format the cell as Text and type the code again.`,
  "code-numeral": (f) => `Code “${f.value("actual")}” is written in another style than its neighbours; by its place it is ${f.value("expected")}.`,
  "max-missing": (f) => 
    f.has("expected")
      ? `Indicator ${f.indicator} has no maximum; its neighbours leave ${f.value("expected")} points for it.`
      : `Indicator ${f.indicator} has no maximum, so it cannot be scored.`,
  "max-shared": (f) => `Indicator ${f.indicator} has no maximum of its own but shares one with other rows. If they are scored apart, give each its own.`,
  "name-duplicate": (f) => `The name of indicator ${f.indicator} is the same as that of ${f.list("others")}.`,
  "status-contradiction": (f) => `Indicator ${f.indicator} is marked ${f.has("text") ? `“${f.value("text")}”` : "as done"} but has only ${f.value("actual")}/${f.value("max")} points.`,
  "reason-contradiction": (f) =>
    f.has("option")
      ? `The reason for lost points of indicator ${f.indicator} says “${f.value("option")}”, for which its rule gives ${f.value("expected")} points, not the ${f.value("actual")} shown.`
      : `The figures in the reason for indicator ${f.indicator}${f.has("denominator") ? ` (${f.value("numerator")}/${f.value("denominator")})` : ""} give ${f.value("expected")} points, not the ${f.value("actual")} shown.`,
  "rule-parent-conflict": (f) => `Indicator ${f.indicator} has a rule of its own and ${f.has("children") ? `${f.value("children")} sub-indicators` : "sub-indicators"}. The sum of the sub-indicators is used.`,
  "rule-branches-overlap": (f) => `Two levels overlap at ${f.measure("at")} in the rule of indicator ${f.indicator}.`,
  "rule-branch-duplicate": (f) => `Two levels are the same in the rule of indicator ${f.indicator}${f.has("text") ? `: “${f.excerpt("text")}”` : ""}.`,
  "rule-gap": (f) => `The levels in the rule of indicator ${f.indicator} leave a gap from ${f.measure("from")} to ${f.measure("to")}.`,
  "rule-variable-undefined": (f) => `The rule of indicator ${f.indicator} uses the letter ${f.value("name")} without saying what it is.`,
  "rule-variable-unused": (f) => `The rule of indicator ${f.indicator} defines the letter ${f.value("name")} but never uses it.`,
  "rule-divisor-mismatch": (f) => f.undivided
    ? `Rule of indicator ${f.indicator}: from ${f.measure("threshold")} on the maximum is given, but just below it the score is in proportion to 100%, not divided by ${f.measure("threshold")}.`
    : `Rule of indicator ${f.indicator}: the threshold ${f.measure("threshold")} differs from the divisor ${f.measure("divisor")}.`,
  "rule-precedence": (f) => `The formula of indicator ${f.indicator} lacks brackets: a+b/c can be read in two ways.`,
  "rule-unreadable": (f) => `The rule of indicator ${f.indicator} is not understood beyond doubt. ${f.refusal} The row keeps its score.`,
  "rule-choice-outdated": (f) => `The rule of indicator ${f.indicator} has changed since you chose how to read it, so that choice is not used. Open the rule to choose again or to drop the choice.`,
  "bracket-unbalanced": (f) => f.has("bracket") ? `The text of indicator ${f.indicator} has a lone bracket “${f.value("bracket")}”.` : `A bracket is missing in the text of indicator ${f.indicator}.`,
  "word-repeated": (f) => `The text of indicator ${f.indicator} repeats the word “${f.value("word")}”.`,
  "word-misspelt": (f) => `Indicator ${f.indicator} says “${f.value("word")}”; “${f.value("expected")}” may be meant. Check the spelling.`,
  "agency-spelling": (f) => `Indicator ${f.indicator} names the agency “${f.value("actual")}”; other rows say “${f.value("expected")}”. Better to use one name throughout.`,
  "agency-twice": (f) => `Indicator ${f.indicator} has ${f.quoted("names")} both leading and supporting. Take the name out of one of the two columns.`,
  "deadline-impossible": (f) => `Indicator ${f.indicator} gives the deadline “${f.value("text")}”, which no calendar has. Correct the day, month or quarter.`,
  "deadline-past": (f) => `Indicator ${f.indicator} gives the deadline “${f.excerpt("text")}”, before the document was signed (${f.day("signed")}). Check the deadline.`,
  "input-missing": (f) => `Indicator ${f.indicator} still lacks ${f.figures}. Type it on the sheet “DTI – Số liệu”.`,
  "input-column-lost": (f) => lostColumns[f.has("readable") ? "spared" : "needed"](f.value("sheet"), f.quoted("headers"), f.has("row") ? lostColumns.inRow(f.value("row")) : lostColumns.inHeader),
  "input-not-number": (f) => {
    const figure = `Figure ${f.inputs("name")} of indicator ${f.indicator}`;
    const meant = f.has("readings") ? `It may be ${f.list("readings")}; type it again, with a comma before decimals.` : `Correct it to ${f.value("expected")}.`;
    if (f.has("date")) return `${figure}: Excel took the typed number for the date ${f.value("date")}, which is no figure. ${meant}`;
    const stands = `${figure} is “${f.value("actual")}”`;
    return f.has("readings") || f.has("expected") ? `${stands} as text, which formulas pass over. ${meant}` : `${stands}, which is not a number.`;
  },
  "input-invalid": (f) => `Figure ${f.inputs("name")} of indicator ${f.indicator} is ${f.value("actual")}, which its rule cannot take. Check the figure that was typed.`,
  "numerator-exceeds-denominator": (f) => `Indicator ${f.indicator}: the numerator ${f.value("numerator")} exceeds the denominator ${f.value("denominator")}. Check both figures.`,
  "unit-suspect": (f) => `Figure ${f.inputs("name")} of indicator ${f.indicator} is ${f.value("actual")}; the unit may be wrong (expected in ${f.value("unit")}).`,
  "input-conflict": (f) => `The figure “${f.value("label")}” is given two different values: ${f.list("values")}${f.has("cells") ? ` (cells ${f.list("cells")})` : ""}.`,
};
