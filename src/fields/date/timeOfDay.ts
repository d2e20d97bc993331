const TIME_OF_DAY = /\d[T ,]\s?(?=[\d:.]*[1-9])\d{1,2}:\d{2}/;

/** True for a moment that is more than its day: a time other than midnight stands behind it. */
export function hasTimeOfDay(input: unknown): boolean {
  return TIME_OF_DAY.test(String(input));
}
