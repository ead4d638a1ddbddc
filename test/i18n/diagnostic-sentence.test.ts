import { compileRule } from "../../src/core/rules";
import { diagnosticSentence } from "../../src/i18n/diagnostic-sentence";
import { messages } from "../../src/i18n/messages";

// What is wrong with a text is said beside it with what stands in the text: no sentence has a hole where a name or a figure belongs.

const TEXTS: readonly (readonly [text: string, named: string])[] = [
  ["a: số hồ sơ trực tuyến. Điểm = a/b x 10", "ký hiệu b"],
  ["a: số hồ sơ trực tuyến; b: tổng số hồ sơ; c: số xã. Điểm = a/b x 10", "ký hiệu c"],
  ["a: số hồ sơ; b: tổng số hồ sơ; Tỷ lệ = a/b; Tỷ lệ từ 80% trở lên: 10 điểm; từ 70% đến dưới 85%: 5 điểm; dưới 70%: 0 điểm", "80%"],
];

test.each(TEXTS)("%s", (text, named) => {
  const sentences = compileRule(text, { max: 10 }).diagnostics.map((one) => diagnosticSentence(one, text.slice(one.start, one.end), messages("vi")));
  expect(sentences.join(" ")).toContain(named);
  expect(sentences.join(" ")).not.toContain("…");
});
