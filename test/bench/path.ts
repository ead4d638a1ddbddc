import { analyse } from "../../src/core/analyse";
import type { TableAnalysis } from "../../src/core/analysis";
import { improvements } from "../../src/core/effort/improvements";
import { planPath } from "../../src/core/effort/plan-path";
import type { GivenInputs } from "../../src/core/score/given-inputs";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { drawGrid } from "../support/read-grid";
import { SeededRandom } from "../support/seeded-random";
import { coreMs } from "./core-ms";

const INDICATORS = 150;
const IN_GROUP = 15;
const SHEET = "Phụ lục";
const SEED = 20260412;
/** Parts of the points that can be won, as goals. */
const GOALS = [0.1, 0.5, 0.9, 0.99];

interface Drafted {
  readonly rule: string;
  readonly inputs: GivenInputs["inputs"];
}

/** Levels, targets, options, parts and things that are counted, in turn, each with figures that leave points to win. */
function drafted(kind: number, random: SeededRandom): Drafted {
  const ratio = { a: random.integer(5, 45), b: 100 };
  switch (kind) {
    case 0: return { rule: "a = Số hồ sơ trực tuyến;\\nb = Tổng số hồ sơ;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 80%: Điểm tối đa;\\n- 60% ≤ Tỷ lệ < 80%: 3/4 Điểm tối đa;\\n- 40% ≤ Tỷ lệ < 60%: 1/2 Điểm tối đa;\\n- Tỷ lệ < 40%: 0 điểm.", inputs: ratio };
    case 1: return { rule: "a = Số hồ sơ trực tuyến;\\nb = Tổng số hồ sơ;\\n- Tỷ lệ = a/b;\\n- Tỷ lệ ≥ 50%: Điểm tối đa;\\n- Tỷ lệ < 50%: Điểm = Tỷ lệ/50%*Điểm tối đa.", inputs: ratio };
    case 2: return { rule: "- Đã ban hành và thực hiện: Điểm tối đa;\\n- Đã ban hành: 1/2 Điểm tối đa;\\n- Chưa ban hành: 0 điểm.", inputs: { choice: random.integer(2, 3) } };
    default: return { rule: "- Có chuyên mục trên cổng: 1/4 điểm tối đa;\\n- Có bài viết hằng tháng: 1/4 điểm tối đa;\\n- Có phóng sự: 1/4 điểm tối đa;\\n- Có hội nghị: 1/4 điểm tối đa.", inputs: { option1: 1, option2: 0, option3: 0, option4: 0 } };
  }
}

function table(random: SeededRandom): TableAnalysis {
  const given: GivenInputs[] = [];
  const lines: string[] = [];
  for (let index = 0; index < INDICATORS; index++) {
    const group = Math.floor(index / IN_GROUP) + 1;
    if (index % IN_GROUP === 0) lines.push(`'${group} | Chỉ số chính ${group} | | | |`);
    const code = `${group}.${(index % IN_GROUP) + 1}`;
    const { rule, inputs } = drafted(index % 4, random);
    lines.push(`'${code} | Chỉ số thành phần ${code} | ${random.pick([4, 5, 8, 10, 12.5, 20])} | | ${rule} |`);
    given.push({ sheet: SHEET, path: code, inputs });
  }
  const grid = drawGrid(`STT | Chỉ số | Điểm tối đa | Điểm tự chấm | Cách tính | Cơ quan chủ trì\n${lines.join("\n")}`, SHEET);
  const [found] = analyse([grid], { labels: inputSheetLabels, year: 2026, givenInputs: given }).tables;
  if (!found) throw new Error("The table is not recognised.");
  return found;
}

/** The cheapest path through 150 indicators with levels (goal: under a second), from advice to proof. */
export function benchPath(): Promise<void> {
  const analysis = table(new SeededRandom(SEED));
  const classes = improvements(analysis, new Map()).filter((each) => each.improvements.length > 0);
  const most = classes.reduce((sum, each) => sum + Math.max(...each.improvements.map(({ gain }) => gain)), 0);
  console.log(`  ${INDICATORS} indicators, ${classes.length} with points to win in ${classes.reduce((sum, each) => sum + each.improvements.length, 0)} ways, ${most.toFixed(2)} points in all`);
  for (const part of GOALS) {
    const goal = Math.floor(most * part * 100) / 100;
    const start = coreMs();
    const path = planPath(analysis, { goal, efforts: new Map(), excluded: new Set(), agencies: null, notAfter: null });
    console.log(`  ${goal.toFixed(2)} points: ${(coreMs() - start).toFixed(0)} ms, ${path.reached ? `${path.actions.length} actions, effort ${path.effort}` : "out of reach"}`);
  }
  return Promise.resolve();
}
