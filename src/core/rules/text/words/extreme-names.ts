/** "xmax", "V_min", "min": what formulas call the largest and the smallest of all units' values. */
export const EXTREME_NAME = /^(?:[a-z]_?)?(min|max)$/u;
