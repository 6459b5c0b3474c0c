/** `/pacesetter profile`: what an ideal customer is. */
export const profile = {
  title: 'Our ideal customer',
  none: 'Nobody has said yet what an ideal customer is. An admin can, in a short form.',
  criterion: { industry: 'Industry', country: 'Country', employees: 'Employees', revenue: 'Revenue a year' },
  oneOf: (p: { name: string; list: string }) => `${p.name}: ${p.list}`,
  range: (p: { name: string; from: string | null; to: string | null }) =>
    p.from === null
      ? `${p.name}: up to ${p.to}`
      : p.to === null
        ? `${p.name}: ${p.from} or more`
        : `${p.name}: ${p.from} to ${p.to}`,
  weight: (p: { weight: number }) => `counts ${p.weight}×`,
  excludedHeading: 'Ruled out, whatever else holds',
  excludedNames: (p: { list: string }) => `Industry or country: ${p.list}`,
  rule: (p: { threshold: number }) =>
    `Ideal from ${p.threshold} of 100 points: what is met, out of what is known, if at least half is known.`,
  since: (p: { version: number; date: string }) =>
    p.version === 1
      ? `Version 1, of ${p.date}; it counts for the time before, too.`
      : `Version ${p.version}, since ${p.date}. Periods that were over then keep the profile of their last day.`,
  hint: '`/pacesetter ideal` shows how much of the revenue and the effort goes to ideal customers, `/pacesetter customer NAME` holds one against this.',
  change: 'Change',
  define: 'Say what it is',
  adminsOnly: 'What an ideal customer is, Pacesetter admins say. Please ask one of them.',

  formTitle: 'Ideal customer',
  formIntro:
    'Fill in what matters and leave out the rest. To let something count twice, end its field or line with x2.',
  industries: 'Industries',
  industriesHint: 'As your file spells them, parted by commas: software, finance',
  employees: 'Employees',
  employeesHint: '50-500, 50+ or -500',
  revenue: (p: { currency: string }) => `Revenue a year, in ${p.currency}`,
  revenueHint: '10m-50m, 10m+ or -50m',
  countries: 'Countries',
  countriesHint: 'Germany, Austria',
  questions: 'Questions to the sellers',
  questionsHint: 'One a line, so that yes is good: Uses a CRM. At most 6.',
  excluded: 'Ruled out: industries or countries',
  excluding: 'Ruled out when the answer is yes',
  excludingHint: 'One a line: Is a competitor. At most 3.',
  threshold: 'Ideal from how many points of 100?',
  formVisible: 'Everybody in the company can see the profile. A change holds from today on.',

  badNames: 'At most 30 names of up to 80 characters each, parted by commas.',
  badWeight: 'Something counts from x1 to x10.',
  badRange: 'Please write it like 50-500, 50+ or -500.',
  turnedRange: 'The first number is larger than the second.',
  badQuestions: (p: { most: number; longest: number }) =>
    `At most ${p.most} lines, each with words and up to ${p.longest} characters.`,
  twice: (p: { text: string }) => `“${p.text}” stands there twice.`,
  badThreshold: 'A whole number from 1 to 100.',
  nothing: 'Please say at least one thing that an ideal customer has.',
  changedSince: 'Somebody has changed the profile meanwhile. Please close the form and open it again.',
  saved: {
    first: 'Stored. It counts for the time before today, too, as nothing was said about that.',
    changed: 'Stored. It counts from the running periods on; those that are over keep what they said.',
    unchanged: 'Nothing changed.',
  },
};
