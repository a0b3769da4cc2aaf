import { Badge } from "./badge.tsx";

const words = (days: number) => {
  if (days === 0) return "aujourd’hui";
  if (days < 0) return `${-days} ${days === -1 ? "jour" : "jours"} de retard`;
  return `${days} ${days === 1 ? "jour" : "jours"}`;
};

const toneOf = (days: number) => (days <= 7 ? "error" : days <= 21 ? "warn" : undefined);

/** Days left. A date nobody imposes is always grey. */
export function DaysBadge({ days, indicative }: { days: number; indicative?: boolean }) {
  return <Badge tone={indicative ? undefined : toneOf(days)}>{words(days)}</Badge>;
}
