export const paste = {
  button: 'Paste a list',
  title: 'Paste teams',
  field: 'Teams and people',
  hint: 'Rows from a spreadsheet with name, e-mail, team and manager (a header line may say which is which; when it has no team, each manager’s people are one); or one team a line, such as Rhine: Markus Brandt > Lena Hoffmann, Jonas Weber (the manager before the >).',
  more: (p: { most: string }) =>
    `One field holds ${p.most} characters. Paste more in several turns, or import a file of any size: \`npm run cli -- import people FILE.csv\`.`,
  visible: 'Nothing is stored yet: I show you first what I understood.',
  submit: 'Show what you understood',
  empty: 'Please paste at least one line.',
  tooLong: (p: { most: string }) =>
    `That is more than the ${p.most} characters that fit here. Please paste it in several turns.`,

  previewTitle: 'What I understood',
  newTeam: 'new team',
  movesFrom: (p: { team: string }) => `until now in ${p.team}`,
  managers: (p: { names: string }) => `Manager: ${p.names}`,
  members: (p: { names: string }) => `Members: ${p.names}`,
  others: 'Whoever is in these teams already and is not named here stays. Nobody is written to.',
  newPeople: (p: { count: number }) =>
    p.count === 1
      ? '*1 person I do not know* becomes a person without a Slack account; you can match them later:'
      : `*${p.count} people I do not know* become people without a Slack account; you can match them later:`,
  similar: (p: { names: string }) => `similar: ${p.names}`,
  problems: (p: { count: number }) =>
    p.count === 1 ? '*1 line is left out:*' : `*${p.count} lines or names are left out:*`,
  line: (p: { line: number }) => `line ${p.line}`,
  nothing: 'I understood no team in this text. Please go back and look at the example.',
  changed: 'Something changed here while you were looking. Please look once more; nothing is stored yet.',
  problem: {
    unreadable: () => 'neither a row of a table nor “team: manager > members”',
    noTeam: () => 'no team stands here',
    noName: () => 'no member’s name stands here',
    unknown: (p: { name: string }) => `I do not know ${p.name}`,
    several: (p: { name: string; near: string }) => `${p.name} could be ${p.near}`,
    left: (p: { name: string }) => `${p.name} has left`,
    guest: (p: { name: string }) => `${p.name} is a guest, and guests cannot be managers`,
    twice: (p: { name: string; line: number }) => `${p.name} is in a team on line ${p.line} already`,
    otherManager: (p: { name: string; line: number }) =>
      `${p.name} already has another manager on line ${p.line}`,
    sameAddress: (p: { name: string; other: string }) => `${p.name} has the e-mail address of ${p.other}`,
  },
  save: 'Save',
  saved: (p: { teams: number; people: number }) =>
    `Stored: ${p.people === 1 ? '1 person' : `${p.people} people`} in ${p.teams === 1 ? '1 team' : `${p.teams} teams`}.`,
  savedNew: (p: { count: number }) => `I do not know the Slack account of ${p.count} of them yet.`,
};
