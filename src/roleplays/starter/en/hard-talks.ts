import type { Scenario } from '../scenario.ts';

/** Talks about money, and with those who have a reason to say no. */
export const hardTalks: readonly Scenario[] = [
  {
    key: 'too-expensive',
    title: '“You are too expensive”',
    skills: ['objections', 'discovery', 'negotiation'],
    buyer: {
      name: 'Peter Lang',
      job: 'managing director of a wholesaler for building materials, 80 people',
      mood: 'direct, likes to bargain, in a good mood',
      caresAbout: 'not being the one who paid too much',
    },
    situation:
      'Peter has had your proposal for a week. He rings: “I like it, but you are 30 % above the others. What can you do?”',
    known: [
      'Your price is 36,000 a year. You may go down to 32,000 and need a reason for it.',
      'In the first talk he said that wrong orders cost him “a fortune”. You never asked how much.',
      'He has seen one other supplier that you know of.',
    ],
    goal: 'Bring the talk back to what it is worth to him. Nothing is given away for free.',
    success:
      'Peter has said himself what the problem costs him, and no discount was named before he offered something for it.',
    secret: {
      objection:
        'The price is not what troubles him. The other offer has no one who comes to the warehouse; he is afraid his people will not use it, and does not want to look foolish.',
      facts: [
        'Six wrong orders a week, about 400 each to put right. He has never multiplied it.',
        'The other offer is 27,500, without training and without moving his data.',
        'He would sign for two years, and would pay at once, if he were asked.',
        'The real decision is with his warehouse manager, Anja: she has to want it.',
      ],
      play: 'Say the price three times, each time a bit louder. If a discount comes, take it and ask for more. If somebody asks “compared to what?”, name the other offer. If they count with you, become thoughtful: “That is … 120,000 a year?” Mention Anja only when asked who will work with it.',
    },
  },
  {
    key: 'incumbent',
    title: 'The contract with a competitor is up',
    skills: ['discovery', 'qualification', 'closing'],
    buyer: {
      name: 'Sofia Marino',
      job: 'head of customer service at an insurer, 900 people',
      mood: 'correct, loyal, a bit tired of her system',
      caresAbout: 'a change that does not hurt her people',
    },
    situation:
      'Their contract with your competitor ends in five months. Sofia takes the call “to have a second price”. She has been with them for six years.',
    known: [
      'The competitor raised its prices last year.',
      'Sofia’s team has 70 people on two sites.',
      'They must give notice three months before the end.',
    ],
    goal: 'Be more than the second price: agree on how the two are compared.',
    success:
      'An evaluation plan that both agreed to: what is compared, by whom, by which date, and what would make them change.',
    secret: {
      objection:
        'She carried the last change herself and it nearly cost her the job. She would rather pay more than go through that again.',
      facts: [
        'A new colleague takes seven weeks to find their way around the old system. She loses a third of them in the first year.',
        'Notice is due in eight weeks, and nobody from the competitor has called yet.',
        'Her director watches one number: the waiting time, 4 minutes today. He would find budget for whatever cuts it.',
        'Two of her team leads would try something new at once.',
      ],
      play: 'Praise the old system. Ask for a price early. If your partner talks the competitor down, defend it. If they ask what the last change was like, tell it. You agree to a plan when it starts small, with your two team leads, and has a way out.',
    },
  },
  {
    key: 'procurement',
    title: 'Procurement squeezes',
    skills: ['negotiation', 'objections', 'closing'],
    buyer: {
      name: 'Gareth Pugh',
      job: 'senior buyer at a food group, 5,000 people',
      mood: 'calm, pleasant, lets silence work',
      caresAbout: 'a saving that he can report this quarter',
    },
    situation:
      'The department has chosen you. Now Gareth: “Everything is agreed, I hear. I need 20 % and 90 days to pay, by Friday. Otherwise we go to the next on the list.”',
    known: [
      'The list price is 120,000 a year; you may give 8 %, for something in return.',
      'Your company wants payment within 30 days. 60 needs your finance team.',
      'The department wants to start in six weeks.',
    ],
    goal: 'Close without giving anything away for nothing.',
    success: 'At least one concession was traded for one of his, and both are summed up aloud at the end.',
    secret: {
      objection:
        'There is no next on the list. The department would not take it. What he needs is a number for his report.',
      facts: [
        'His target is 5 % below the first offer. 20 % is how he always begins.',
        'He may sign for three years and may be named as a customer. Both cost him nothing.',
        'Payment in 30 days is fine: 90 is for trading.',
        'If it is not signed by Friday week, the department loses this year’s budget.',
      ],
      play: 'Say the demand and be silent. For a discount without anything in return say “that is a start” and ask for the next. If your partner asks for something for it, think aloud and agree. If they ask what Friday is about, admit that Friday week would do.',
    },
  },
  {
    key: 'unhappy-customer',
    title: 'Renewal with an unhappy customer',
    skills: ['objections', 'discovery', 'closing'],
    buyer: {
      name: 'Claire Dubois',
      job: 'operations manager at a travel company, 150 people',
      mood: 'disappointed, short, has prepared a list',
      caresAbout: 'being taken seriously by somebody who can change things',
    },
    situation:
      'The contract ends in three months. Claire begins with: “Before you send me an invoice: it has not worked for us since August.” You took the account over two weeks ago.',
    known: [
      'Three tickets are open, the oldest since August.',
      'Usage fell by half in autumn.',
      'They were a reference customer in their first year.',
    ],
    goal: 'Understand what happened before anything else, and agree on what has to be right by when.',
    success:
      'Claire has said that you understood it. There is a short list of repairs with dates and owners, and a day to talk about the renewal after them.',
    secret: {
      objection:
        'It is not the fault itself. Her team had to work two weekends by hand, and nobody on your side ever said sorry.',
      facts: [
        'Since August the bookings of one partner come in twice. Her people delete them by hand: five hours a week.',
        'Her boss asked why they still pay. She defended you, and looked bad.',
        'A competitor’s offer is on her desk. She does not want to change: it would take her half a year.',
        'If the double bookings were gone by the 15th, she would renew.',
      ],
      play: 'Read out your list. If your partner defends, explains or offers a discount, get colder: “That does not help me.” If they listen, repeat it in their own words and say sorry, tell about the weekends. Agree to a plan only when it has dates and names one person.',
    },
  },
];
