/** Erasing somebody who left. */
export const erasure = {
  usage: 'Name whom to erase: `/pacesetter erase Jane Doe`, or their e-mail address.',
  adminsOnly: 'Only Pacesetter admins can erase somebody.',
  nobody: (p: { text: string }) =>
    `I know nobody called “${p.text}”. Try the whole name or the e-mail address.`,
  several: (p: { text: string; n: number }) =>
    `${p.n} people are called “${p.text}”. Give the e-mail address of the one you mean.`,
  notYourself: 'You cannot erase yourself. Another admin can, once you have left.',
  already: 'They are erased already.',
  stillHere: (p: { name: string }) =>
    `${p.name} still has an active Slack account, so they would be here again in a moment. Deactivate it in Slack first.`,
  otherName: (p: { name: string }) => `That is another name. Type it as it stands: ${p.name}`,

  title: 'Erase somebody',
  intro: (p: { name: string }) =>
    `*${p.name}* left, and everything personal of theirs can go. This cannot be undone.`,
  goesTitle: 'What goes',
  goes: [
    'Name, e-mail address, accounts and other names',
    'Feedback and praise they received, notes and reasons at their goals, and everything else that was written to or about them',
    'Reminders, settings, and who opened their numbers',
  ],
  staysTitle: 'What stays',
  stays: [
    'Their numbers, deals and goals, as those of “Former colleague”, so that all totals stay right',
    'What they wrote to others, which is theirs to keep, without a name',
    'What stands in Slack itself, and in backups until those are deleted',
  ],
  crm: 'Take them out of files you import, too: the next one would bring their name back.',
  field: (p: { name: string }) => `Type ${p.name} to confirm`,
  submit: 'Erase',
  done: (p: { name: string }) => `Done. Whatever is left of them is called *${p.name}* now.`,
  formerName: (p: { number: number }) => `Former colleague ${p.number}`,
};
