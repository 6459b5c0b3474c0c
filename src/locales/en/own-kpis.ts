/** KPIs that a company defines for itself, and numbers recorded of them. */
export const ownKpis = {
  button: 'New KPI',
  record: 'Record a number',
  group: 'Our own',
  formTitle: 'New KPI',
  fieldName: 'What is it called?',
  fieldUnit: 'What is it measured in?',
  fieldDirection: 'Which way is better?',
  fieldSource: 'Where do its numbers come from?',
  unit: {
    count: 'A number of things, added up',
    money: 'Money, added up',
    percent: 'A percentage: so many of so many',
    days: 'Days, their mean',
    score: 'A score, its mean',
    bool: 'Yes or no: the share of yes',
  },
  source: { by_hand: 'People record them', imported: 'From a file' },
  formNote:
    'Everybody in the company sees that it exists. What else it can be (median, last, largest) comes with a file: `import kpis FILE`.',
  nameNeeded: 'Please give it a name with a letter in it.',
  nameTaken: (p: { name: string }) => `There is a KPI called “${p.name}” already.`,
  doesNotFit: 'A percentage is two numbers divided, and yes or no is a share: that does not fit together.',
  unitStays: (p: { name: string }) =>
    `“${p.name}” keeps its unit, as numbers were recorded in it. Please define another KPI under another name.`,
  added: {
    by_hand: (p: { name: string }) =>
      `*${p.name}* is there. \`/pacesetter kpis\` shows it, and *Record a number* takes its numbers.`,
    imported: (p: { name: string }) =>
      `*${p.name}* is there. \`/pacesetter kpis\` shows it as soon as a file of figures brings numbers.`,
  },
  gone: 'Nobody can record numbers of this KPI any more. Please run `/pacesetter kpis` again.',

  recordTitle: 'Record a number',
  fieldNumber: 'How many?',
  fieldMoney: 'How much?',
  fieldDays: 'How many days?',
  fieldPart: 'How many …',
  fieldOf: '… out of how many?',
  fieldYesNo: 'Yes or no?',
  yes: 'Yes',
  no: 'No',
  fieldDay: 'On which day?',
  recordVisible:
    'It counts for you, in your team’s sum and in the company’s. Your own number is shown to you only.',
  badNumber: 'Please write a whole number, such as 12.',
  badDay: 'Please pick a day of the last week; nothing that has not happened yet.',
  badPart: 'The second number is the whole: at least 1, and no less than the first.',
  recorded: (p: { name: string; number: string; date: string }) =>
    `Stored: *${p.name}* ${p.number}, ${p.date}.`,
  undone: 'Taken back. It counts no more.',
  nothingToUndo: 'There is nothing of yours to take back here.',
  meaning: {
    sum: 'Added up over the days of the period, and over people.',
    ratio:
      'The first numbers added up, divided by the second ones added up; never an average of percentages.',
    mean: 'All numbers of the period added up, divided by how many there are.',
    median: 'Half of the numbers of the period are smaller, half are larger.',
    last: 'The last number of the period; of several people theirs added up.',
    max: 'The largest number of the period.',
    min: 'The smallest number of the period.',
  },
  version: (p: { version: number; from: string }) => `version ${p.version}, since ${p.from}`,
  numbers: (p: { n: number }) => (p.n === 1 ? '1 number' : `${p.n} numbers`),
  nothing: 'nothing was recorded',
};
