/** What stands as the source of every figure of the sample, so that nobody takes one for a real one. */
export const SAMPLE_SOURCE = "Số liệu minh hoạ";
