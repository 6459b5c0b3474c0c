import type { StarterEntry } from '../starter-entry.ts';

export const targeting: readonly StarterEntry[] = [
  {
    key: 'targeting.ideal',
    kind: 'targeting',
    title: 'Write down the ideal customer in seven lines',
    occasion: 'You build a list, or argue about whether a company belongs on it',
    talk: `Take our ten best customers: they use it, they renew, we like working with them. Fill in:
1. Industry, and which corner of it (not “food”, but “wholesalers who deliver chilled”)
2. Size, in the number that matters for us (people who would use it, branches, orders a day)
3. What they have in place already, and what they use in our place
4. What has to have happened for them to look
5. Who feels the problem, who pays
6. What they gain, in one line
7. Who looks like that and is *not* one
Then take the ten worst ones and check that line 7 would have kept them out.
In Pacesetter \`/pacesetter profile\` keeps what counts, with weights, and \`/pacesetter customer NAME\` scores a company against it.`,
    proof:
      'Your own twenty customers. If best and worst look alike on a line, that line decides nothing: drop it.',
    answers: `“Anybody can be our customer.” – Then tell me whom you will not call this month. If you cannot, there is no list.`,
    doneWhen: 'Two people score the same company on their own and land close to each other.',
  },
  {
    key: 'targeting.triggers',
    kind: 'targeting',
    title: 'Go where something has just changed',
    occasion: 'You plan whom to call this week',
    talk: `Companies rarely buy because of us. They buy because something moved. Look for:
• a new head of the department, in their first three months
• a job advertisement for the work we take over: five dispatchers at once is a problem with a budget
• a second site, a merger, a new country
• a rule that comes into force on a date
• a bad week that everybody could read about (with tact)
• a contract of theirs that ends
Note what changed, the date, and where you saw it. Call within two weeks; after that everybody else has called.
“You are hiring three people for order entry. Is it growth, or is it catching up?”`,
    proof:
      'Keep the trigger in the deal. After a quarter count which ones led to meetings *here*, and work those.',
    answers: '',
    doneWhen: 'Each name on this week’s list has a reason that did not exist three months ago.',
  },
  {
    key: 'targeting.first_lines',
    kind: 'targeting',
    title: 'First lines that are about them',
    occasion: 'The first e-mail or the first twenty seconds of a call',
    talk: `*E-mail, at most 80 words:* what you saw – what it often means – one question.
“You are opening a depot in Izmir in spring. With a second depot, planning tends to move from one head into a shared sheet, and late deliveries show up on Friday. Is that on your list, or solved?”
No attachment, no “I hope you are well”, no calendar link in the first one.
*Call:*
“Hello, this is Lena from …. You were not expecting my call. I have one reason for it, half a minute, and then you tell me whether to hang up. Is that fair?”
“You are opening a depot in Izmir …. How do you plan it today?”
If they talk, keep asking. If they do not: “Who would know?” To a switchboard say what it is: “I would like to talk to whoever runs deliveries, about the new depot.”`,
    proof: 'Change one thing at a time and count replies over 50 sent ones. Below that it is chance.',
    answers: `“Where did you get my number?” – Tell them exactly, and offer to delete it. Then do so.`,
    doneWhen: 'The first line alone shows that it was written to them and nobody else.',
  },
  {
    key: 'targeting.disqualify',
    kind: 'targeting',
    title: 'Say no early: five signs',
    occasion: 'An opportunity feels like work and does not move',
    talk: `Two of these, and you ask the question; three, and you let go.
1. Nobody can say what happens if they do nothing
2. You have not met whoever pays, and are not going to
3. They have the problem so rarely that a spreadsheet is fine
4. The date moved twice without a reason
5. They ask for prices and documents, and never for a meeting
The question: “Honestly: if you had to bet, will this happen this year?”
And leave the door open: “I would rather come back when it hurts. What would tell me?”`,
    proof:
      'Count the hours in deals that were lost after more than twice our usual length. Those hours were the price of not asking.',
    answers: `“But the pipeline gets so small.” – It was that small before. Now you can see it.`,
    doneWhen: 'The deal is closed with a reason, or there is an answer to each sign.',
  },
];
