/** What the list of tools and every tool say. */
export const common = {
  list: "Công cụ",
};
