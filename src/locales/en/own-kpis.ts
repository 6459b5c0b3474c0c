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
  ended: 'This KPI has ended. Please run `/pacesetter kpis` again.',
  managersOnly: 'Numbers of this KPI are recorded by whoever leads a person, and by Pacesetter admins.',
  adminsOnly: 'Numbers of this KPI are recorded by Pacesetter admins.',
  nobodyEnters:
    'Numbers from a file are entered by nobody, and numbers recorded by hand by somebody: that does not fit together.',
  wordsNotLogged: 'Words for `/log` are for things that people count by hand and that are added up.',
  tooManyWords: (p: { most: number }) => `That is too many words; ${p.most} are the most.`,
  wordUnreadable: (p: { word: string }) =>
    `“${p.word}” cannot be a word for \`/log\`: please use letters only, at most five words.`,
  wordReserved: (p: { word: string }) => `“${p.word}” means something else in \`/log\`.`,
  wordTaken: (p: { word: string; kpi: string }) => `“${p.word}” already means “${p.kpi}” in \`/log\`.`,
  logHint: (p: { example: string }) => `In one line: \`${p.example}\``,

  changeTitle: 'Change a KPI',
  fieldEnteredBy: 'Who enters its numbers?',
  enteredBy: {
    person: 'Everybody for themselves',
    manager: 'Whoever leads a person, for them',
    admin: 'Pacesetter admins',
  },
  fieldWords: 'Words for /log in English',
  fieldWordsHint:
    'First after 1, then after other numbers, then other spellings: site visit, site visits, on-site',
  fieldWordsTr: 'Words for /log in Turkish',
  fieldWordsTrHint: 'Without endings, they are understood: saha ziyareti',
  changeNote: 'It holds from today on; what was counted before stays as it is. The unit never changes.',
  changed: (p: { name: string }) => `*${p.name}* is changed from today on.`,
  unchanged: (p: { name: string }) => `Nothing is different about *${p.name}*.`,

  endButton: 'End this KPI …',
  endTitle: 'End a KPI',
  endSubmit: 'End it',
  endIntro: (p: { name: string }) =>
    `*${p.name}* would end today: nobody records numbers of it any more, and it leaves cards, forms and \`/log\`.`,
  endNoGoals: 'Nobody has a goal for it.',
  endGoals: (p: { who: string }) =>
    `These have a goal for it, which ends with it, its running period too: ${p.who}.`,
  endTeam: (p: { name: string }) => `team ${p.name}`,
  endMore: (p: { count: number }) => `${p.count} more`,
  endStays:
    'What was counted stays: in cards that were posted, in goals that are over and in the export. Another KPI may take its name.',
  endDone: (p: { name: string }) => `*${p.name}* has ended.`,
  endDoneGoals: (p: { who: string }) => `So have the goals of ${p.who}.`,

  recordTitle: 'Record a number',
  fieldNumber: 'How many?',
  fieldMoney: 'How much?',
  fieldDays: 'How many days?',
  fieldPart: 'How many …',
  fieldOf: '… out of how many?',
  fieldYesNo: 'Yes or no?',
  yes: 'Yes',
  no: 'No',
  fieldThing: 'Which one? (a customer, a site …)',
  thingNeeded: 'Please name what it was; the same name counts once.',
  fieldPerson: 'Whose number is it?',
  fieldDay: 'On which day?',
  recordVisible:
    'It counts for you, in your team’s sum and in the company’s. Your own number is shown to you only.',
  recordVisibleTheirs:
    'It counts for that person, in their team’s sum and in the company’s. They see it too.',
  badNumber: 'Please write a whole number, such as 12.',
  badDay: 'Please pick a day of the last week; nothing that has not happened yet.',
  badPart: 'The second number is the whole: at least 1, and no less than the first.',
  recorded: (p: { name: string; number: string; date: string }) =>
    `Stored: *${p.name}* ${p.number}, ${p.date}.`,
  recordedFor: (p: { name: string; number: string; date: string; person: string }) =>
    `Stored for ${p.person}: *${p.name}* ${p.number}, ${p.date}.`,
  undone: 'Taken back. It counts no more.',
  nothingToUndo: 'There is nothing of yours to take back here.',
  meaning: {
    sum: 'Added up over the days of the period, and over people.',
    count_distinct:
      'Each thing counts once, however often and by however many people: counted anew over the whole period.',
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
