import type { StarterEntry } from '../starter-entry.ts';

export const values: readonly StarterEntry[] = [
  {
    key: 'value.right_fit',
    kind: 'value',
    title: 'We sell only what will be used',
    occasion: 'You notice that what they need is not what we do, and the deal could be won anyway',
    talk: `Say it before they find out:
“I want to be straight with you. For what you describe, you would use about a third of this and pay for all of it. I would rather tell you now.”
Then do one of three things:
• offer the smaller package, even if the number hurts
• name who does it better, when you know somebody
• agree on what would have to change, and when you talk again`,
    proof:
      'Look at our own cancellations of the last year: how many were sold to somebody for whom it was a stretch? That list is the reason for this rule.',
    answers: `“Then I miss my number.” – A customer who cancels after six months costs you twice: the number, and the name.`,
    doneWhen: 'They could tell a colleague in one sentence what we do for them and what we do not.',
  },
  {
    key: 'value.bad_news',
    kind: 'value',
    title: 'Bad news travels the same day',
    occasion:
      'A date slips, a feature will not come, a price changes, a deal will not close: for customers and for our own forecast',
    talk: `Within the day you know it, in this order: what happened, what it means for them, what you do next.
“The connector will not be ready by the 15th. It means your team starts with an import by file for about two weeks. I have booked our engineer for your first one on the 16th. Does that work, or do we move the start?”
Inside: the forecast changes on the day you lose faith in it, not on the last day of the quarter.`,
    proof: '',
    answers: `“Let us wait, it may sort itself out.” – Then we tell them that it is being sorted out. What people do not forgive is that we knew and said nothing.`,
    doneWhen: 'They heard it from us first, with a next step and a date.',
  },
  {
    key: 'value.their_time',
    kind: 'value',
    title: 'Their time costs more than our slides',
    occasion: 'You are about to ask a customer for a meeting, or to open one',
    talk: `Before you ask: what will they know or have after 30 minutes that they do not have now? If you cannot write it in one line, send that line as a message instead.
Open with it: “By half past, you should be able to decide whether a trial is worth your team's week. If you can say no earlier, tell me and we stop.”
End five minutes early. Write down what was agreed while you are all still there.`,
    proof: '',
    answers: '',
    doneWhen: 'The invitation says what comes out of the meeting, and the notes reach them the same day.',
  },
];
