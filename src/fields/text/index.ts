export { checkText, type PlainTextOptions, planText, runText, type TextPlan } from './check.ts';
