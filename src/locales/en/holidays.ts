/** Public holidays: whose a team has, which are coming, and what the company says of a day. */
export const holidays = {
  title: (p: { region: string }) => `Public holidays · ${p.region}`,
  line: (p: { weekday: string; date: string; name: string; half: string | null }) =>
    `${p.weekday}, ${p.date}${p.half ? `, ${p.half}` : ''} · ${p.name}`,
  worked: (p: { weekday: string; date: string; name: string }) =>
    `${p.weekday}, ${p.date} · ${p.name ? `${p.name}: ` : ''}worked here`,
  own: (p: { line: string }) => `${p.line} (added here)`,
  unnamed: 'a day off for everybody',
  half: { 1: 'the morning', 2: 'the afternoon', 3: null } as Readonly<Record<1 | 2 | 3, string | null>>,
  none: 'No public holiday in the next twelve months.',
  noRegion: (p: { zone: string }) =>
    `You have no public holidays here: your team has none, or your time zone (${p.zone}) belongs to no country that I know of. An admin can choose them in the team’s form.`,
  note: 'Goals count without them. Whose holidays a team has is chosen in its form.',
  noteAdmin: (p: { region: string }) =>
    `Goals count without them. What you change here holds for everybody with the holidays of ${p.region}. Whose holidays a team has is chosen in its form.`,
  buttonWork: 'We work',
  buttonBack: 'Undo',
  buttonAdd: 'Add a day',

  formTitle: 'Add a day',
  fieldDate: 'Day',
  fieldPart: 'How much of it?',
  partWhole: 'All day',
  partMorning: 'The morning',
  partAfternoon: 'The afternoon',
  fieldName: 'What is it called?',
  formVisible: (p: { region: string }) =>
    `Everybody with the holidays of ${p.region} has this day off, and their goals count without it.`,
  added: (p: { line: string }) => `Added: ${p.line}.`,
  farAway: 'Please pick a day within two years from today.',

  fieldRegion: 'Public holidays',
  fieldRegionHint:
    'To choose a part of another country, pick the country first, save, and open the form again.',
  auto: 'Each person’s own, by their time zone',
  autoOf: (p: { region: string }) => `Each person’s own, by their time zone (here: ${p.region})`,
  nobody: 'None',
  usual: 'Usual',
  wholeCountry: (p: { country: string }) => `All of ${p.country}`,
  otherCountries: (p: { letters: string }) => `Other countries, ${p.letters}`,
  regionUnknown: (p: { region: string }) => `I know no public holidays of “${p.region}”.`,
};
