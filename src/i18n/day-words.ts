/** "31/12/2024" of "2024-12-31", as both languages write days. */
export function dayWords(day: string): string {
  return day.split("-").reverse().join("/");
}
