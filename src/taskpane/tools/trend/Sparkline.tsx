import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const WIDTH = 72;
const HEIGHT = 24;
/** Room for the dots at the edges. */
const MARGIN = 3;

/** A small line over the values, the last one dotted; where a value is not known the line is broken. */
export function Sparkline({ values, label }: { readonly values: readonly (number | null)[]; readonly label: string }): ReactElement {
  const points = placed(values);
  const last = points.findLast((point) => point !== null);
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={label} style={{ color: tokens.colorBrandForeground1 }}>
      <path d={path(points)} fill="none" stroke="currentColor" strokeWidth={1.5} />
      {points.map((point, index) => point && <circle key={index} cx={point.x} cy={point.y} r={point === last ? 2.5 : 1.25} fill="currentColor" />)}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placed(values: readonly (number | null)[]): readonly (Point | null)[] {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length - 1);
  return values.map((value, index) => (value === null ? null : { x: MARGIN + index * step, y: high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / (high - low)) * (HEIGHT - 2 * MARGIN) }));
}

function path(points: readonly (Point | null)[]): string {
  return points.map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : "")).join("");
}
