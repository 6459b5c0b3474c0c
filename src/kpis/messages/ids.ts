/** What Slack calls back with; each ends in its version. */
export const ids = {
  /** The months and how many of their numbers are there. */
  numbers: 'kpis.numbers.v1',
  /** *Enter* beside a month; the value is its first day. */
  month: 'kpis.month.v1',
  /** The form of a month; private_metadata is '<first day> <how often anything was said of it>'. */
  monthForm: 'kpis.month_form.v1',
} as const;
