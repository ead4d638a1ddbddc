/** What the custom functions say beside an error value; Vietnamese, like their descriptions. */
export const functionMessages = {
  arguments: {
    numerator: "Tử số",
    denominator: "Mẫu số",
    max: "Điểm tối đa",
    target: "Mức được đủ điểm",
    below: "Số chia khi chưa đạt mức",
    value: "Giá trị",
    thresholds: "Các ngưỡng",
    shares: "Các phần điểm",
    option: "Phương án",
    peers: "Số liệu các đơn vị",
    count: "Số lượng",
    pointsEach: "Điểm mỗi mục",
    current: "Số năm nay",
    previous: "Số năm trước",
    growthTarget: "Tốc độ tăng được đủ điểm",
    score: "Điểm",
    scores: "Các điểm",
    maxima: "Các điểm tối đa",
    states: "Tình trạng",
  },
  failures: {
    "not-a-number": "Có đối số không phải là số.",
    "negative-max": "Điểm tối đa không được âm.",
    "negative-denominator": "Số chia (mẫu số, số năm trước, số liệu cao nhất) không được âm.",
    "negative-count": "Số lượng và điểm mỗi mục không được âm.",
    "bad-target": "Tốc độ tăng được đủ điểm phải lớn hơn 0.",
    "no-such-option": "Phương án phải là số nguyên, từ 1 đến số phương án có trong cách tính.",
    "bad-thresholds": "Các ngưỡng phải giảm dần và đi kèm đủ các phần điểm.",
    "no-peers": "Chưa có số liệu các đơn vị để so sánh.",
    "peers-equal": "Các đơn vị có số liệu bằng nhau nên không so sánh được.",
  },
  sizesDiffer: (one: string, other: string) => `${one} và ${other} phải có cùng số ô.`,
  notRanked: "Điểm cần xếp hạng không có trong danh sách điểm.",
  state: (argument: string) => `${argument} phải là chữ hoặc để trống.`,
  /** DTI.SCORE and DTI.EXPLAIN take figures without names, in the order of the text. */
  nthValue: (place: number) => `Số liệu thứ ${place}`,
  ruleText: "Cách tính điểm phải là ô chứa chữ.",
  unreadable: (words: string) => (words === "" ? "Chưa hiểu chắc chắn cách tính điểm này." : `Chưa hiểu chắc chắn cách tính ở chỗ “${words.length > 120 ? `${words.slice(0, 120)}…` : words}”.`),
  tooMany: (names: readonly string[], given: number) => `Cách tính này cần ${names.length} số liệu (${names.join(", ")}), đang có ${given}.`,
  text: (argument: string, text: string) => `${argument} phải là số, đang là chữ “${text}”.`,
  logical: (argument: string) => `${argument} phải là số, đang là giá trị đúng/sai.`,
  other: (argument: string) => `${argument} phải là số.`,
};

/** The arguments that a message can name. */
export type ArgumentName = keyof typeof functionMessages.arguments;
