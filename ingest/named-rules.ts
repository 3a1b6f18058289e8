// The rules as they are called: the tables, the steps that no table has, and either by its id.
export { findRule } from './find-rule.ts';
export { namedSteps } from './named-steps.ts';
export { ruleBook } from './rule-book.ts';
export { saysInChinese } from './says-in-chinese.ts';
