import type { StarterEntry } from '../starter-entry.ts';

export const process: readonly StarterEntry[] = [
  {
    key: 'process.qualification',
    kind: 'process',
    title: 'Qualify: six questions before it is a deal',
    occasion: 'After the first or second conversation, before it goes into the pipeline',
    talk: `Answer each with 0 (do not know), 1 (think so), 2 (they said so).
1. *Problem:* what goes wrong, in their words?
2. *Cost:* what does it cost, and who said that number?
3. *Person:* who wants it solved badly enough to use up favours for it?
4. *Money:* who releases it, and have they done so for something like this?
5. *Process:* how do they decide, who signs, how long did it take last time?
6. *Date:* what happens if it is not done by then?
0–5: it is a conversation. 6–8: an early deal; the next step is the question with the lowest number. 9–12: count on it.`,
    proof:
      'Score the last ten won and the last ten lost deals from their notes. If the scores do not differ, change the questions.',
    answers: `“I have a good feeling about this one.” – Good. Which of the six does it come from?`,
    doneWhen: 'All six are written in the deal with a number, and the lowest one is the next step.',
  },
  {
    key: 'process.exit_criteria',
    kind: 'process',
    title: 'What has to be true to leave a stage',
    occasion: 'You move a deal, or the pipeline review asks why it stands where it stands',
    talk: `A stage is what the *customer* has done, not what we have sent.
*Discovery → Demo:* they told us the problem and what it costs; we know who minds.
*Demo → Proposal:* they said which part would change most; the person who pays was there, or will be on a date.
*Proposal → Negotiation:* they went through the offer with us, and said “yes, if …”.
*Negotiation → Won:* signed. Not “verbally agreed”, not “with legal”.
Back is allowed, and honest: a new decision-maker puts a deal back to Discovery.
If nothing came from the customer for twice the usual time in a stage: ask, or close it.`,
    proof:
      'Usual time per stage: our own median. A team’s scorecard names deals that stand still for unusually long.',
    answers: '',
    doneWhen:
      'For each open deal somebody else in the team could say from the notes why it stands in its stage.',
  },
  {
    key: 'process.hand_over',
    kind: 'process',
    title: 'Hand over without starting again',
    occasion:
      'From the one who booked the meeting to the one who runs it, or after the signature to those who deliver',
    talk: `The customer tells their story once. On half a page:
• why they talk to us, in their words, and what changed
• who is who, who is for it, who is not
• what we promised, and what we said that we do not do
• what they have to deliver, and by when
• dates: go-live, renewal, the boss’s holidays
• the first thing that must not go wrong
Then together for 15 minutes: “Lena, you know them best: please introduce us. … What did I leave out?”
Whoever hands over stays reachable for four weeks and hears how it goes.`,
    proof: '',
    answers: `“It is all in the CRM.” – Then it takes five minutes to say it. What is said gets questions; what is filed does not.`,
    doneWhen: 'The customer did not have to explain anything twice, and both sides know the first date.',
  },
  {
    key: 'process.forecast',
    kind: 'process',
    title: 'An honest forecast',
    occasion: 'Every week, before you name a number',
    talk: `Three words, each with one meaning:
• *Commit:* I would bet my own money. The signer told *me* the date and the steps that are left.
• *Likely:* more for it than against it, and I can name what is missing.
• *Open:* everything else.
For each commit three questions: who signs, what is still to be done on their side, what could stop it? A “should be fine” is a *likely*.
Name two numbers: commit, and commit plus likely. No padding in either direction: somebody hires by it.
When something changes, change it that day, and say so in one line: what, why, since when.`,
    proof:
      'Keep what you said in week 3 of each quarter and compare. If your commits come in at 7 of 10, say so: then everybody can plan by it.',
    answers: `“My manager wants a higher number.” – “This is what I see. For the other 20,000 I need these two deals; here is what would have to happen by Friday.”`,
    doneWhen: 'You could explain each commit in two sentences, and nothing in it surprises you a week later.',
  },
];
