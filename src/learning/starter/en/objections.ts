import type { StarterEntry } from '../starter-entry.ts';

export const objections: readonly StarterEntry[] = [
  {
    key: 'objection.price',
    kind: 'objection',
    title: '“You are too expensive”',
    occasion:
      'Price: they have seen it. It may mean no budget, too little value, a cheaper offer, or a habit of asking',
    talk: `First find out which one it is:
“Thanks for saying it. Too expensive compared with what?”
• *with the budget:* “What is there? … Which part of it would you start with?” Take scope out, not margin.
• *with what it brings:* “We worked out 12,000 a year together. Which part of that do you not believe?” Go back to their numbers.
• *with another offer:* “What does theirs leave out? Who does the migration, and what does year two cost?”
• *just asking:* “I understand. If the price were settled, would we sign?” If not, it was never about the price.
Do not defend, and do not drop it in the same meeting.`,
    proof: 'Use the value they worked out themselves; see “Work out the value with their numbers”.',
    answers: `“We need 20 %.” – “What would you do for it: the term, the start, the scope?” See “Trade, never give”.
“Then it is a no.” – “All right. What would have to be different for a yes?”`,
    doneWhen:
      'You know what they compare it with, and the next talk is about scope or value, not about the price alone.',
  },
  {
    key: 'objection.timing',
    kind: 'objection',
    title: '“Not now, call me in six months”',
    occasion: 'Timing: there is interest, and something else comes first; or it is a friendly no',
    talk: `“Happy to. So that I do not call for nothing: what will be different then?”
• *There is an answer* (budget year, a project ends, a new colleague): “What would you have to have prepared by then? If it takes eight weeks, we would start looking in March. Shall we put half an hour into the first week of March?”
• *There is none:* “May I be direct? ‘In six months’ is often a polite no. That is fine, and saves us both the call. Is it one?”
Leave with what waiting costs, in their own number: “By then it will have been about another 6,000. You know best whether that matters.”`,
    proof: '',
    answers: `“Send me something until then.” – “What would you forward? I write you that one page.”`,
    doneWhen:
      'A reason and an entry in both calendars, or a no. No deal with the next step “call in six months”.',
  },
  {
    key: 'objection.competitor',
    kind: 'objection',
    title: '“We already have something” or “We are talking to others”',
    occasion: 'Competitors: one is in the house, or in the race',
    talk: `Never speak badly of them; the person in front of you may have chosen them.
*They have one:* “Good, then you know what it takes. What do you like about it? … If you could change one thing?” Stay with that one thing. If there is none: “Then stay. What would have to happen for you to look again?”
*They compare:* “Sensible. What will you decide by? … Which two of these count most?” Then: “In one of them they are stronger, and I would ask them to show you …. In the other we are; ask both of us to show it with your own data.”
A fair hint about them earns you the right to be believed about us.`,
    proof:
      'Write here, per competitor: where they are better, where we are, and which question shows it. With a date: it ages fast.',
    answers: `“They are a third cheaper.” – “Over which time, with what included? Let us put both next to each other for three years.”`,
    doneWhen: 'You know their two criteria and who set them.',
  },
  {
    key: 'objection.email',
    kind: 'objection',
    title: '“Just send me an e-mail”',
    occasion: 'E-mail instead of a talk: on a first call, mostly within the first minute',
    talk: `Agree, and make it worth something:
“Will do. So that it is not the tenth brochure this week: one question? … Is it more about [A] or about [B] at your end?”
They answer: you are in a conversation. “How do you do that today?”
They do not: “All right. I send four lines, no attachment. May I call on Thursday and ask whether it is rubbish?”
Then send exactly four lines: what you saw, what it often costs, what changed for somebody like them, one question.`,
    proof: '',
    answers: `“I will get in touch if I need something.” – “Fair. What would have to happen for that?” Note the answer: that is the trigger to watch.`,
    doneWhen: 'You know A or B, or have a day for the second call. Otherwise this is not a lead.',
  },
  {
    key: 'objection.no_need',
    kind: 'objection',
    title: '“We do not need that”',
    occasion: 'No need: they see no problem; it is solved, it is hidden, or it is none',
    talk: `Do not contradict. Be curious:
“Then you have solved something others have not. How do you do it?”
Listen for work done by hand, one person who knows everything, and numbers nobody has:
• “What happens when she is on holiday?”
• “How do you find out that it went wrong?”
• “And with twice as many orders?”
If it truly runs: “Impressive, and I mean it. Who do you know for whom it does not?”
If there is a crack: “How much would that have to grow before you would look at it?”`,
    proof: '',
    answers: `“It has always worked.” – “I believe you. What would be the first sign that it no longer does?”`,
    doneWhen: 'They name a crack themselves, or you have a no and perhaps a name.',
  },
  {
    key: 'objection.procurement',
    kind: 'objection',
    title: 'Procurement takes over',
    occasion: 'The department wants it, and now somebody you have never met sends a form and asks for 15 %',
    talk: `Before it gets that far, ask your contact: “How did buying it go last time? Who has to sign, what do they ask, how long does it take?” Put it into a plan with dates that both of you keep.
With procurement:
• “What are you measured by: price, terms, risk? I would like to help you look good on that.”
• Answer forms completely and on the day. A slow supplier loses twice.
• Have three things ready to give that cost us little: a price that holds for two years, payment in quarters, a way out after the first year.
• Ask the department what it would lose if the scope shrinks, and let *them* say it.
Never lower the price for a signature that nobody can give.`,
    proof:
      'Note how many days it took from “yes” to signature in our last ten deals. Plan by that number, not by hope.',
    answers: `“Your competitor has already accepted our terms.” – “Then you have a good option. Which of our terms is the one that decides it? I will look at that one today.”`,
    doneWhen:
      'You have the list of signatures, in order, each with a date; and what we give stands beside what we get.',
  },
];
