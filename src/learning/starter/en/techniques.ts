import type { StarterEntry } from '../starter-entry.ts';

export const techniques: readonly StarterEntry[] = [
  {
    key: 'technique.discovery',
    kind: 'technique',
    title: 'Discovery: find the cost of doing nothing',
    occasion: 'First real conversation: they have a topic, you do not know yet whether it is a problem',
    talk: `Go from what happens to what it costs, and stay on each until you could explain it yourself.
• “Walk me through the last time that happened.”
• “What did you do then? Who else got involved?”
• “How often is that: weekly, monthly?”
• “What does it cost when it goes wrong?”
• “What have you tried? Why did that not hold?”
• “If nothing changes until next summer, who feels it most?”
• “Why look at it now, and not a year ago?”
Then play it back: “Let me check that I have it: …. What did I miss?”
Talk less than they do. Write down their words, not yours: you will need them in the offer.`,
    proof: '',
    answers: `“Just show me the product.” – “Gladly. Two questions first, so that I show you the right tenth of it: …”
“Just give me a price.” – “I will. So that it is not a wrong one: how many people would use it, and for what?”`,
    doneWhen:
      'You can write: the problem in their words, what it costs and how they know, who feels it most, and why now. If “who feels it” is empty, it is not an opportunity yet.',
  },
  {
    key: 'technique.next_step',
    kind: 'technique',
    title: 'Never leave without a next step',
    occasion: 'The last five minutes of every meeting',
    talk: `Ten minutes before the end: “Let us look at what comes next while we are all here.”
“Usually the next step is [a trial with your own data]. For that, your side needs [an export and one hour of Ayşe], ours [an engineer]. Is it worth that to you?”
• Yes: open the calendars now. A date without an entry is a wish.
• Not sure: “What would you have to see first?” That is the next step.
• No: thank them for saying it, and ask what made the difference.
Give each step an owner, and give them one, too. If all the homework is yours, nobody is buying.`,
    proof: '',
    answers: `“Send me a few dates.” – “We both know how that goes. I have Thursday at ten or Friday at two, half an hour. If something comes up, we move it.”`,
    doneWhen: 'It is in both calendars, with a purpose and the right people, before you hang up.',
  },
  {
    key: 'technique.multi_threading',
    kind: 'technique',
    title: 'Know three people before you send an offer',
    occasion: 'Everything goes through one contact, however friendly',
    talk: `You need: whoever has the problem, whoever pays, whoever can stop it (IT, legal, the works council).
Ask your contact for help, not for permission:
“When you bought something like this last time, who had a say? … Who was unhappy afterwards?”
“Your finance lead will ask what it saves. Shall we do that calculation with her, so that you need not defend my numbers?”
With each new person one question of their own: the user “What annoys you most about it today?”, finance “What would have to be true for you to sign this?”, IT “What would make you say no?”
Afterwards thank your contact and tell them what was said. Nobody likes being bypassed.`,
    proof:
      'Look at our lost deals of the last two quarters: in how many did we know one person only? That is our own number, and better than any study.',
    answers: `“I decide alone.” – “Good to know. And if you are on holiday the week it goes live, who would have to stand behind it?”`,
    doneWhen: 'Three names with roles in the deal, and you spoke with each of them yourself.',
  },
  {
    key: 'technique.demo',
    kind: 'technique',
    title: 'Show three things, not everything',
    occasion: 'A demo after discovery',
    talk: `Before: choose three moments from discovery. No more.
Open: “Last week you told me three things: …, …, …. I will show you these, in this order. Has anything changed?”
For each one:
1. their situation in one sentence
2. the end first: the screen that solves it
3. how you get there, in a few clicks
4. “Who in your team would do this, and what would they say?”
Silence after the question is fine. Do not fill it with another feature.
Somebody asks for something else: “I will show you at the end; what makes you ask?”
Close: “Which of the three would change most for you? What is missing for a yes?”`,
    proof: '',
    answers: `“Can you show the reports as well?” – “Sure. Who reads them on your side, and what do they decide with them?” Then show that one.`,
    doneWhen: 'They said in their own words what would change, and you know what is missing.',
  },
  {
    key: 'technique.trade',
    kind: 'technique',
    title: 'Trade, never give',
    occasion: 'They ask for a discount, longer payment terms or something on top',
    talk: `Every “less” gets a “for”. Decide before the talk what you would like to have:
• price against term: “For two years I can do 8 %.”
• price against date: “If we sign by the 20th, I can hold the old price.”
• price against scope: “For that budget we start with two teams instead of four.”
• price against a reference: “If we may tell your story once it works.”
The sentence: “I can look at that. If I get it through, what can you do for me on [term, date, scope]?”
Then be silent. Move in steps that get smaller (6 %, then 2 %, then 1 %): they show where the end is.
Never say the last word on price by e-mail.`,
    proof: 'A discount of 10 % on a margin of 40 % costs a quarter of what we earn on the deal: 10 ÷ 40.',
    answers: `“Everybody gives 20 %.” – “Some do, after putting it on top first. Tell me the number you need to get it approved, and I will tell you what it takes.”`,
    doneWhen: 'What they give stands in the same e-mail as what we give.',
  },
  {
    key: 'technique.follow_up',
    kind: 'technique',
    title: 'A follow-up that gets an answer',
    occasion: 'You sent something and have heard nothing for some days',
    talk: `Never “just checking in”. Each message brings one thing and asks one question that can be answered in one line.
1. After 3 working days – something for them: “You asked how others do the roll-out. Here is a plan on one page. Is May still the month?”
2. After another 5 – a choice: “Which fits better: (a) we start in May, (b) after the summer, (c) it is off the table? Just reply a, b or c.”
3. After another 8 – by another way: call, or ask the second person you know.
4. Then let go politely: “I take it this is off the list for now, so I am closing it on my side. If it comes back, write to me and we pick up where we left off.”
Put the question in the first two lines: it is read on a phone.`,
    proof: '',
    answers: '',
    doneWhen: 'You have a yes, a no, or a date. After the fourth message the deal leaves the forecast.',
  },
];
