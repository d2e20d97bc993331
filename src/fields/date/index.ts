export { checkDate, dateKey, isPlainDay, normalizeDate, runDate } from './check.ts';
export { writesDayFirst, writesMonthFirst } from './monthFirst.ts';
export { type DateOptions, type DatePlan, planDate } from './plan.ts';
export { hasTimeOfDay } from './timeOfDay.ts';
