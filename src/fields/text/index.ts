export { checkText, planText, runText, type PlainTextOptions, type TextPlan } from './check.ts';
