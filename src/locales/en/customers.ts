const deals = (count: number) => (count === 1 ? '1 open deal' : `${count} open deals`);

/** `/pacesetter customer`: a customer held against the profile. */
export const customers = {
  ideal: 'Ideal customer',
  other: 'Not an ideal customer',
  unknown: 'Too little is known to say',
  excluded: 'Ruled out',
  score: (p: { points: string; known: number; of: number }) =>
    `${p.points} of 100 points, ${p.known} of ${p.of} criteria known`,
  noScore: (p: { of: number }) => `0 of ${p.of} criteria known`,
  held: { yes: 'yes', no: 'no', unknown: 'not known' },
  line: (p: { name: string; held: string; is: string | null }) =>
    `• *${p.held}* · ${p.name}${p.is ? ` (${p.is})` : ''}`,
  rulesOut: (p: { name: string; held: string }) => `• *${p.held}* · Rules out: ${p.name}`,
  employees: (p: { count: string }) => `${p.count} employees`,
  revenue: (p: { amount: string }) => `${p.amount} a year`,
  noFacts: 'No file has told industry, size or country yet.',
  noProfile: 'Nobody has said yet what an ideal customer is.',
  openDeals: 'Open deals that you may see',
  noDeals: 'No open deal that you may see.',
  deal: (p: { what: string; amount: string | null; stage: string; owner: string }) =>
    `• ${[p.what, p.amount, p.stage, p.owner].filter(Boolean).join(' · ')}`,
  more: (p: { count: number }) => `… and ${p.count} more.`,
  answer: 'Answer questions',
  profileButton: 'The profile',
  visible:
    'Points are of what is known; what is not known counts neither way. Deals are shown to their owners, those above them and admins.',

  listTitle: 'Customers of open deals',
  listIntro: 'Those of whom too little is known come first. `/pacesetter customer NAME` finds any customer.',
  listLine: (p: { name: string; fit: string; score: string | null; deals: number }) =>
    `*${p.name}*: ${p.fit}${p.score ? `, ${p.score}` : ''} · ${deals(p.deals)}`,
  listEmpty: 'You have no open deal with a named customer. `/pacesetter customer NAME` finds any customer.',
  nameless: (p: { count: number }) =>
    p.count === 1 ? '1 open deal names no customer.' : `${p.count} open deals name no customer.`,
  several: (p: { text: string }) => `Which one do you mean by “${p.text}”?`,
  severalMore: 'There are more. Please type more of the name.',
  open: 'Open',
  notFound: (p: { text: string }) =>
    `I know no customer “${p.text}” that you may see. Try a part of the name, such as \`/pacesetter customer Alpenglas\`.`,
  gone: 'That customer is not there, or only in deals of others.',

  formTitle: 'Questions',
  formIntro: (p: { name: string }) => `What do you know of *${p.name}*?`,
  formVisible:
    'Everybody who may see this customer sees the answers. Who answered is kept. An answer can be changed or taken back any time.',
  choose: { yes: 'Yes', no: 'No', unknown: 'I don’t know' },
  saved: (p: { name: string; changed: number }) =>
    p.changed === 1 ? `*${p.name}*: 1 answer stored.` : `*${p.name}*: ${p.changed} answers stored.`,
  unchanged: (p: { name: string }) => `*${p.name}*: nothing changed.`,
  notYours: 'These questions are for the owners of this customer’s deals, those above them and admins.',
  noQuestions: 'The profile asks no questions about customers.',
  profileChanged: 'The questions have changed meanwhile. Please close the form and open it again.',
};
