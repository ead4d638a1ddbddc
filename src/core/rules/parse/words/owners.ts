/** Whose points a limit is about: those of the indicator itself. */
export const OWN: readonly string[] = ["của tiêu chí này", "của tiêu chí", "của chỉ số này", "của chỉ số", "của nội dung này", "của mục này"];
