/** "(1) Nhập tên tiêu chí", "(2) Nhập nội dung": how the columns are to be filled, numbered like them. */
export function isGuide(cells: readonly string[]): boolean {
  return cells.every((cell) => /^\s*\(\d{1,2}\)\s*\S/.test(cell)) && new Set(cells).size === cells.length;
}
