/** Moments as .NET writes them into JSON: "/Date(1718409600000+0200)/". */

const MOMENT = /^\\?\/Date\((-?\d{1,15})(?:([+-])(\d{2})(\d{2}))?\)\\?\/$/;

/** The milliseconds since 1970 by the clock of the place that is told with them; null for every other text. */
export function dotNetMoment(text: string): number | null {
  const found = MOMENT.exec(text);
  if (found === null) return null;
  const [, milliseconds, sign, hours, minutes] = found;
  const ahead = sign === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Number(milliseconds) + (sign === '-' ? -ahead : ahead);
}
