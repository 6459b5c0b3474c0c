export const matching = {
  button: (p: { count: number }) => (p.count === 1 ? 'Match 1 person' : `Match ${p.count} people`),
  buttonPlain: 'Match people',
  title: (p: { count: number }) =>
    `I do not know the Slack account of ${p.count === 1 ? '1 person' : `${p.count} people`}`,
  none: 'I know everyone’s Slack account. There is nobody left to match.',
  why: 'Their numbers count already. But only with an account can I write to them, and a team goes live when each of its members has one or is marked as having none.',
  pick: 'Pick their account',
  isThem: (p: { name: string }) => `It is ${p.name}`,
  noSlack: 'No Slack account',
  undo: 'Undo',
  change: 'Not them?',
  matched: (p: { name: string; account: string }) =>
    p.name === p.account ? `*${p.name}* has an account now.` : `*${p.name}* is ${p.account} now.`,
  marked: (p: { name: string }) => `*${p.name}* has no Slack account. Their numbers go on counting.`,
  unmarked: (p: { name: string }) => `*${p.name}* is in the list again.`,
  withoutButton: (p: { count: number }) => `No Slack account: ${p.count}`,
  withoutTitle: (p: { count: number }) =>
    p.count === 1
      ? '1 person is marked as having no Slack account'
      : `${p.count} people are marked as having no Slack account`,
  withoutNone: 'Nobody is marked as having no Slack account.',
  withoutWhy:
    'Their numbers count, and no team waits for them. *Undo* puts somebody back among those to match.',
  buttonAccount: 'Slack account',
  accountTitle: 'Slack account',
  accountField: (p: { name: string }) => `Who is ${p.name} in Slack?`,
  accountHint:
    'If another account stood here, the two change places: name, address and role go with the account; numbers, deals and goals stay.',
  accountSaved: (p: { name: string; account: string }) =>
    p.name === p.account ? `*${p.account}* has this account now.` : `*${p.name}* is ${p.account} now.`,
  alsoMatched: (p: { name: string }) => `*${p.name}* counts as them.`,
  splitOff: 'Not them',
  splitDone: (p: { name: string; account: string }) =>
    `*${p.name}* is a person of their own again and waits to be matched. Deals and numbers under that name go to them with the next import. What else came along stays with ${p.account}: please check team, manager and goals.`,
  matchedMeanwhile: 'This was matched meanwhile. Please open the list again.',
  accountGone: (p: { name: string }) => `${p.name} has left Slack. Please pick someone who is there.`,
  bothHaveSlack: (p: { name: string; other: string }) =>
    `${p.name} and ${p.other} each have a Slack account, so they are two people.`,
  circle: (p: { name: string }) =>
    `${p.name} would stand above themselves: one of the two leads the other, directly or further down. Please change that manager first.`,
};
