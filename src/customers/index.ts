export { fitsOfDeals } from './actions/fits.ts';
export { saveProfile } from './actions/profile.ts';
export { upsertCustomers } from './actions/upsert-customers.ts';
export type { CustomerReport } from './customer.ts';
export { ids as customerIds } from './messages/ids.ts';
export type { ProfileRules } from './profile.ts';
export type { Fit } from './rules/score.ts';
export { type FitShare, type FitSplit, fitShare, splitByFit } from './rules/shares.ts';
