import { comparableName, likenessBound, nameLikeness } from "../../../src/core/align/name-likeness";
import { SeededRandom } from "../../support/seeded-random";

const SEED = Number(process.env["SEED"] ?? 20_261_122);
const PAIRS = 5000;
const WORDS = "tỷ lệ hồ sơ thủ tục hành chính được số hóa trực tuyến toàn trình một phần dịch vụ công của các xã phường người dân doanh nghiệp có tài khoản".split(" ");

test.each([
  ["one word of six spelt otherwise", "Tỷ lệ hồ sơ trực tuyến", "tỉ lệ  hồ sơ trực tuyến.", 5 / 6],
  ["another spelling", "Số hóa hồ sơ", "SO HOA HO SO", 1],
  ["half of the words", "Hồ sơ trực tuyến", "Hồ sơ giấy tờ", 1 / 2],
  ["no word in common", "Hạ tầng số", "Nhân lực", 0],
  ["a word twice and once", "xã xã", "xã", 2 / 3],
  ["no names", "", "", 1],
  ["one name", "", "Hạ tầng số", 0],
])("%s", (_, one, other, expected) => {
  expect(nameLikeness(comparableName(one), comparableName(other))).toBeCloseTo(expected, 10);
});

test(`no two names are more alike than their bound (SEED=${SEED})`, () => {
  const random = new SeededRandom(SEED);
  const name = (): string => Array.from({ length: random.integer(0, 12) }, () => random.pick(WORDS)).join(" ");
  let tight = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const [one, other] = [comparableName(name()), comparableName(name())];
    const [likeness, bound] = [nameLikeness(one, other), likenessBound(one, other)];
    if (bound < likeness) throw new Error(`"${one.folded}" and "${other.folded}": ${likeness} > ${bound}`);
    if (bound < 1) tight += 1;
  }
  expect(tight).toBeGreaterThan(PAIRS / 2);
});
