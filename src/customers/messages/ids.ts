/** What Slack calls back with; each ends in its version. */
export const ids = {
  /** A customer's card; the value is its key. */
  open: 'customers.open.v1',
  /** *Answer*: the form with the profile's questions; the value is the customer's key. */
  answer: 'customers.answer.v1',
  answerForm: 'customers.answer_form.v1',
  /** What an ideal customer is. */
  profile: 'customers.profile.v1',
  /** *Change* below it, and the form; private_metadata is the version that it was opened from. */
  change: 'customers.change_profile.v1',
  changeForm: 'customers.profile_form.v1',
} as const;

/** So that a button (2000) and, with quotes escaped, a form's metadata (3000) carry it; nobody's name is longer. */
const LONGEST_VALUE = 1000;

/** Whether a customer's key fits a button. */
export function fitsButton(key: string): boolean {
  return key.length <= LONGEST_VALUE;
}
