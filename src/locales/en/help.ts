/** What `help` lists: by what somebody wants to do, a line for each thing, the command first. */
export type HelpGroup = { title: string; lines: readonly string[] };

export const help = {
  numbers: {
    title: 'My numbers',
    lines: [
      '`/log 12 calls 3 meetings` – what I did; alone a form',
      '`/mygoals` – my goals and my pace; `/mygoals what if 150k revenue`, `/mygoals closed`',
      '`/scorecard` – my week; `/scorecard team`, `/scorecard last month`',
      '`/pacesetter kpis` – every KPI, and what it means',
      '`/away 24-28 Dec` – days off; my goals count without them',
    ],
  },
  goals: {
    title: 'Goals of people and teams',
    lines: [
      '`/setgoal @ana` – suggest a goal; `/setgoal team`, `/setgoal steps`, `/setgoal unanswered`',
      '`/pacesetter objectives` – what the company wants, and who has which part of it',
      '`/pacesetter review` – what moved in a quarter, and which goals want another number',
    ],
  },
  together: {
    title: 'Talking to each other',
    lines: [
      '`/givefeedback @ana` – what I saw, privately; `/givefeedback ask @mert` to ask for mine',
      '`/pacesetter 1:1` – when we meet, and about what',
      '`/pacesetter ask` – what I need from my manager; `/pacesetter asks` – what became of it',
      '`/pacesetter promises` – what we promised each other',
      '`/pacesetter plan @ana` – some weeks to get better at one thing',
      '`/pacesetter reviews` – looking back at a quarter or year together; `/pacesetter 360 @ana` – what others see',
    ],
  },
  thanks: {
    title: 'Thanking and competing',
    lines: [
      '`/praise @ana for saving the demo` – thank somebody; `/praise list`',
      '`/leaderboard calls` – who is furthest with their own goal',
      '`/pacesetter competitions`, `/pacesetter prizes` – what one can win, and what is owed',
      '`/pacesetter wins` – what I post by myself in a team’s channel',
    ],
  },
  learning: {
    title: 'Getting better',
    lines: [
      '`/playbook price objection` – what to say; `/playbook write` adds to it',
      '`/pacesetter skills` – how I and others see them',
      '`/pacesetter roleplay`, `/pacesetter review-call` – practise a talk, look at a call',
      '`/pacesetter courses` – what to do by when, and what fits me',
      '`/pacesetter onboarding`, `/pacesetter ramp` – the first 90 days, and how long until ramped',
    ],
  },
  customers: {
    title: 'Customers',
    lines: [
      '`/pacesetter customer Alpenglas` – what is known of one',
      '`/pacesetter profile`, `/pacesetter ideal` – what an ideal one is, and how much goes to those',
    ],
  },
  mine: {
    title: 'What I get, and what is kept',
    lines: [
      '`/pacesetter settings` – quiet hours, and which messages I want',
      '`/pacesetter reminders` – what I was reminded of, and why; pause, fewer',
      '`/mydata` – everything kept about me, and who looked at my numbers; `/pacesetter retention` – how long',
      '`/pacesetter language tr` – another language',
    ],
  },
  company: {
    title: 'The company',
    lines: [
      '`/pacesetter` – my team and manager; `/pacesetter people`, `/pacesetter teams`',
      '`/pacesetter holidays`, `/pacesetter year` – days off for everybody, and how periods are counted',
    ],
  },
  admins: {
    title: 'For admins',
    lines: [
      '`/pacesetter setup` – what is left until each team is live; `/pacesetter sync` – compare with Slack',
      '`/pacesetter season`, `/pacesetter numbers` – how a year spreads, the company’s numbers of a month',
      '`/pacesetter export`, `/pacesetter erase Jane Doe` – files of everything; somebody who left',
    ],
  },
} satisfies Record<string, HelpGroup>;
