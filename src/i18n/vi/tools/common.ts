/** What the list of tools and every tool say. */
export const common = {
  list: "Công cụ",
  running: "Đang thực hiện…",
  progress: (done: string, total: string) => `Đã xong ${done}/${total}`,
  stop: "Dừng",
};
