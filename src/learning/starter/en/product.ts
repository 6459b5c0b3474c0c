import type { StarterEntry } from '../starter-entry.ts';

export const product: readonly StarterEntry[] = [
  {
    key: 'product.problem_first',
    kind: 'product',
    title: 'What we do, in one breath',
    occasion: 'Somebody asks “So what do you do?”, and you have half a minute',
    talk: `Three parts: who, which problem, what is different afterwards.
“We work with [operations leads in wholesale]. Most of them [plan deliveries in spreadsheets and find out about late ones from the customer]. With us [they see a late delivery the evening before and call first].”
Then stop talking and ask: “How does that go with you?”
Fill in the brackets for our product and learn it by heart. No feature names, no “platform”, no “solution”.`,
    proof: 'Test it on somebody outside the company: can they repeat it an hour later?',
    answers: `“So you are like [competitor]?” – “Same market, yes. People who chose us over them mostly did it because of [one thing]. Does that matter to you?”`,
    doneWhen: 'They answer with their own situation, not with “interesting”.',
  },
  {
    key: 'product.value_numbers',
    kind: 'product',
    title: 'Work out the value with their numbers',
    occasion: 'They like it, and nobody has said yet what it is worth to them',
    talk: `Do it with them, on paper, in their units:
1. “How many people do this by hand today?” – 6
2. “How long, per week?” – 2 hours each
3. “What does an hour cost you, all in?” – 45
4. 6 × 2 × 45 = 540 a week; over 46 working weeks 24,840 a year
5. “We will not save all of it. How much of it would you be comfortable promising your boss?” – half: 12,420
Write *their* share into the offer, with their name under it. A number they made survives the meeting you are not in.`,
    proof:
      'The sum above is arithmetic, not a promise. Use only numbers they gave you, and write down who gave them.',
    answers: `“I do not know our numbers.” – “Who would? Shall we take ten minutes with them?” You have just found the next person to meet.`,
    doneWhen: 'The amount is in their words in an e-mail from them, or they corrected yours.',
  },
  {
    key: 'product.limits',
    kind: 'product',
    title: 'What our product does not do',
    occasion: 'They ask for something we do not have, or assume that it is there',
    talk: `Say no in the first half of the sentence:
“No, that does not exist. Customers who need it do [the way around], which takes about [time]. How often would you need it?”
If it is planned: “It is planned, and I do not sell plans. Please decide on what you see today.”
Keep a list of the five things we are asked for most and do not do, each with its honest way around.`,
    proof: '',
    answers: `“The others have it.” – “They do, and if you need it every day, that matters. If it is twice a year, let us compare what you do every day.”`,
    doneWhen: 'It stands in the notes that they know, so that nobody is surprised after the signature.',
  },
  {
    key: 'product.story',
    kind: 'product',
    title: 'A customer story in sixty seconds',
    occasion: 'They ask “Who else uses it?”, or a claim of yours needs something to stand on',
    talk: `Pick a customer who is like them in size or industry. Five sentences:
1. Who they are, without the name unless we may use it
2. What went wrong before, in one scene: “On Mondays two people spent the morning calling drivers.”
3. What they tried first
4. What they did with us, and what was hard about it
5. What is different, with a number that *they* measured
Close with a question: “What of that sounds like you, and what does not?”`,
    proof:
      'Use stories you can name a source for. Ask the account manager for two, and check once a quarter that they still hold.',
    answers: `“Can I talk to them?” – “Yes, once we both think this could work. I would not want to spend their time before that.”`,
    doneWhen: 'They tell you which part fits them.',
  },
];
