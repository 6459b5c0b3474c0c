export const welcome = {
  /** Shown in this language below the first message to someone who reads the other. */
  offer: 'Prefer English?',
  offerButton: 'Speak English',

  hello: (p: { name: string }) => `Hello ${p.name}, I am installed. So far nobody but you hears from me:`,
  lines: [
    'I write to nobody else and post nowhere until you press *Go live* for a team.',
    'The set-up is on my *Home* tab: teams, who is who, channels, and a preview of the first days.',
    'Before you go live, you can tell the others with the text below. Copy it, and change it as you like.',
  ],
  announcement:
    'From next week we use Pacesetter in Slack. Everyone sees their own goals and how they stand with /mygoals, and logs calls and meetings in one line with /log. On Monday mornings each team gets a short scorecard in its channel. Your numbers are seen by you and by those you report to. It writes little. Questions? Ask me.',
};
