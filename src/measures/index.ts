export { companyMeasured } from './actions/company-measured.ts';
export { measureWords } from './messages/measure-words.ts';
export type { Measured } from './rules/measured.ts';
