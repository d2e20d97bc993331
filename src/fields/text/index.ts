export { checkText, isPlainText, type PlainTextOptions, planText, runText, type TextPlan } from './check.ts';
