import * as fc from "fast-check";
import { encodingFit, isSurelyUnicode } from "../../../../src/core/text/encoding/legacy-encoding";
import { fromTcvn3 } from "../../../../src/core/text/encoding/tcvn3";
import { isVietnameseSyllable } from "../../../../src/core/text/encoding/vietnamese-syllable";
import { fromVni } from "../../../../src/core/text/encoding/vni";
import { encodeLegacy } from "../../../support/appendices/encode-legacy";
import { INDICATORS } from "../../../support/appendices/wordings";

test.each([
  ["ChØ sè ®¸nh gi¸", "Chỉ số đánh giá"],
  ["§iÓm tèi ®a", "Điểm tối đa"],
  ["§IÓM TèI §A", "ĐIỂM TỐI ĐA"],
  ["ñy ban nh©n d©n tØnh", "Ủy ban nhân dân tỉnh"],
  ["øng dông ch÷ ký sè", "Ứng dụng chữ ký số"],
  ["UBND tØnh, c¸c së", "UBND tỉnh, các sở"],
  ["H\u00adíng dÉn", "Hướng dẫn"],
  ["a/b*100%", "a/b*100%"],
])("TCVN3 %j reads %j", (text, read) => {
  expect(fromTcvn3(text)).toBe(read);
});

test.each([
  ["Chæ soá ñaùnh giaù", "Chỉ số đánh giá"],
  ["Ñieåm toái ña", "Điểm tối đa"],
  ["ÑIEÅM TOÁI ÑA", "ĐIỂM TỐI ĐA"],
  ["ÖÙng duïng chöõ kyù soá", "Ứng dụng chữ ký số"],
  ["Höôùng daãn chaám", "Hướng dẫn chấm"],
  ["Kyõ naêng, kyø hoïp, quyõ", "Kỹ năng, kỳ họp, quỹ"],
])("VNI %j reads %j", (text, read) => {
  expect(fromVni(text)).toBe(read);
});

test.each(["nghiệp", "quyết", "giữa", "Ủy", "xuống", "hoạt", "khuya", "yêu"])("%j is a Vietnamese syllable", (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each(["nghiêp", "ChØ", "ñaùnh", "chaám", "für", "strategy", "élève", "ngôc"])("%j is none", (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});

test("every name in both encodings reads back, and fits its own encoding best", () => {
  // A failing run prints the seed and the path to its smallest case.
  fc.assert(
    fc.property(fc.constantFrom(...INDICATORS), fc.constantFrom("tcvn3" as const, "vni" as const), (name, encoding) => {
      const text = encodeLegacy(name, encoding);
      const read = encoding === "vni" ? fromVni(text) : fromTcvn3(text);
      expect(read.toLowerCase()).toBe(name.toLowerCase());
      const fit = encodingFit(text);
      expect(fit?.[encoding]).toBeGreaterThan(Math.max(fit?.unicode ?? 0, fit?.[encoding === "vni" ? "tcvn3" : "vni"] ?? 0));
    }),
    { seed: 20_242, verbose: fc.VerbosityLevel.Verbose },
  );
});

test.each([...INDICATORS.slice(0, 8), "Đã có", "Điểm"])("real Unicode is told: %j", (name) => {
  expect(isSurelyUnicode(name)).toBe(true);
  expect(isSurelyUnicode(name.normalize("NFD"))).toBe(true);
  expect(encodingFit(name)).toBeNull();
});
