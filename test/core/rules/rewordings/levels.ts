import { ofText, type Rewording } from "./rewording";

// One level in other words: its lower end, both ends, its upper end, and what is left over.

const AT_LEAST = /^(\s*(?:[-+*•–]\s+)?)(?:từ )?(\d+ ?%) trở lên *(?=:)/gimu;
const BETWEEN = /^(\s*(?:[-+*•–]\s+)?)từ (\d+ ?%) đến dưới (\d+ ?%) *(?=:)/gimu;
const BELOW = /^(\s*(?:[-+*•–]\s+)?)dưới (\d+ ?%) *(?=:)/gimu;

/** The same line with `$1` and `$2` for its figures; null where no such line stands in the text. */
function level(pattern: RegExp, words: string, refusable?: string): Rewording {
  return ofText(words.replace("$1", "80%").replace("$2", "90%"), (rule) => rule.replace(pattern, (_line, bullet: string, low: string, high: string) => bullet + words.replace("$1", low).replace("$2", high)), refusable);
}

/** The lowest level, told by what it is below or as what is left: only where it stands once, behind the others. */
function lowest(words: string, refusable?: string): Rewording {
  return ofText(words.replace("$1", "80%"), (rule) => {
    const matches = [...rule.matchAll(BELOW)];
    const last = matches.length === 1 && /từ \d+ ?%/iu.test(rule) && (matches[0]?.index ?? 0) > rule.length * 0.4;
    return last ? rule.replace(BELOW, (_line, bullet: string, figure: string) => bullet + words.replace("$1", figure)) : null;
  }, refusable);
}

const AT_LEASTS = ["≥ $1", ">= $1", "$1 trở lên", "Đạt từ $1 trở lên", "Đạt $1 trở lên", "Ít nhất $1", "Tối thiểu $1", "Không dưới $1", "Lớn hơn hoặc bằng $1", "Từ $1 và cao hơn", "Bằng hoặc lớn hơn $1", "Từ $1 trở lên", "Từ $1 đến 100%"];
const BETWEENS = ["$1 - dưới $2", "≥ $1 và < $2", "Từ $1 đến < $2", "$1 đến dưới $2", "Đạt từ $1 đến dưới $2", "Từ $1 tới dưới $2", "Từ $1 đến nhỏ hơn $2", "≥$1 đến <$2", "Từ $1 trở lên nhưng dưới $2", "[$1; $2)", "Từ $1 cho đến dưới $2", "Trong khoảng từ $1 đến dưới $2", "Dưới $2 nhưng từ $1 trở lên", "Dưới $2 đến $1", "Từ dưới $2 đến $1"];
const BELOWS = ["< $1", "Nhỏ hơn $1", "Thấp hơn $1", "Chưa đạt $1", "Không đạt $1", "Chưa đến $1", "Tỷ lệ dưới $1", "Dưới mức $1", "Nếu dưới $1", "Còn lại", "Các trường hợp còn lại", "Trường hợp khác", "Các mức khác", "Không đạt các mức trên", "Ngoài các mức trên", "Đạt dưới $1", "Không đạt mức nào"];

export const LEVELS: readonly Rewording[] = [
  ...AT_LEASTS.map((words) => level(AT_LEAST, words, words.startsWith("$1") ? "“80% trở lên” may follow a heading without a colon" : undefined)),
  ...BETWEENS.map((words) => level(BETWEEN, words)),
  ...BELOWS.map((words) => lowest(words)),
];
