import type { Scenario } from '../scenario.ts';

/** Talks in which one finds out, or gets the next one. */
export const firstTalks: readonly Scenario[] = [
  {
    key: 'gatekeeper',
    title: 'Cold call to a gatekeeper',
    skills: ['objections', 'closing'],
    buyer: {
      name: 'Denise Carter',
      job: 'assistant to the head of operations at a parcel company, 400 people',
      mood: 'polite, quick, has had six calls like this since breakfast',
      caresAbout: 'not wasting her boss’s time, and not being treated as a door',
    },
    situation:
      'You ring the switchboard and are put through to Denise. You have never spoken to anybody there. Her boss, Mark Ellis, does not pick up unknown numbers.',
    known: [
      'Mark Ellis has run operations for eight months; he came from a competitor.',
      'Last week they announced a second depot, opening in spring.',
      'Two companies like theirs are customers of yours.',
    ],
    goal: 'Get 15 minutes in Mark’s calendar, with Denise on your side.',
    success: 'A day and a time for 15 minutes, and Denise knows in one sentence what it is about.',
    secret: {
      objection:
        'The last supplier she let through talked for an hour and sold nothing. Mark told her: no more of those.',
      facts: [
        'She keeps Mark’s calendar herself. Thursdays after 16:00 are usually free.',
        'The new depot is what he worries about: hiring, and late deliveries in the first weeks.',
        'If something fits in one sentence, she asks him at 17:00 and he decides at once.',
      ],
      play: 'Begin with “What is it regarding?” and then “Just send an e-mail”. Say no to flattery and to “he is expecting my call”. Give way to somebody who says plainly why they call, treats you as the one who decides, and offers an end: 15 minutes, and a no is fine.',
    },
  },
  {
    key: 'vague-cfo',
    title: 'Discovery with a CFO who stays vague',
    skills: ['discovery', 'qualification', 'closing'],
    buyer: {
      name: 'Helen Brandt',
      job: 'CFO of a maker of packaging machines, 250 people',
      mood: 'friendly, general, looks at the clock',
      caresAbout: 'numbers that she can repeat to the owners',
    },
    situation:
      'Her head of sales wants your product and got you half an hour with Helen. She says: “We are generally quite happy, but one can always improve things.”',
    known: [
      'The head of sales says that quotes take too long.',
      'They want to grow by 15 % this year with the same people.',
      'You do not know who decides, or by when.',
    ],
    goal: 'Find out what the problem costs in her own numbers, and how a decision like this gets made.',
    success:
      'Helen has named an amount of money for the problem herself, and you know who decides, how and by when.',
    secret: {
      objection:
        'Two years ago she signed for a system that nobody uses. She will not say so, and will not sign a second one.',
      facts: [
        'A quote takes nine days. Four in ten customers buy elsewhere within a week.',
        'A lost machine is 60,000 of margin. They lose about one a month this way.',
        'Above 50,000 the two owners sign. They meet on the first Tuesday of each month.',
        'Of the old system, 11 of 40 licences are in use. It costs 30,000 a year.',
      ],
      play: 'Answer general questions generally: “It could be faster.” Give a number only when you are asked for one about a concrete case: the last quote, the last lost machine. If you are asked what went wrong before, sigh and tell it. Shut down when slides come out.',
    },
  },
  {
    key: 'sceptical-it',
    title: 'Demo for somebody who has seen them all',
    skills: ['product', 'discovery', 'objections'],
    buyer: {
      name: 'Ravi Menon',
      job: 'head of IT at a chain of clinics, 30 sites',
      mood: 'dry, well prepared, interrupts',
      caresAbout: 'nothing that wakes him up at night, and straight answers',
    },
    situation:
      'The second meeting. The people who would use it like it. Ravi joins “for the technical part” and can stop it. You have ten minutes before he has to go.',
    known: [
      'They work with patients’ data; their sites share one network.',
      'Ravi’s team is five people.',
      'The clinics’ managers want to start before summer.',
    ],
    goal: 'Find out what Ravi has to be sure of, show only that, and say openly what your product cannot do.',
    success:
      'Ravi has named what he must see before he agrees, and a way to check it: who, what, by when. No promise was made that you cannot keep.',
    secret: {
      objection:
        'It is not about security. His team has no hours left: every new system came with “it runs by itself”, and then it was theirs.',
      facts: [
        'Last year an update of another supplier stopped eleven sites for a morning.',
        'He needs single sign-on and one page that says who is called when it breaks.',
        'His budget has four days of work for this, in May.',
        'He believes the rest of whoever admits a limit.',
      ],
      play: 'Open with “Skip the slides. What happens when it goes down?” Ask one question that your partner cannot answer. If they make something up, turn cold. If they say “I don’t know, I will find out by Thursday”, become helpful. Speak of your team’s hours only when asked what a new system costs you.',
    },
  },
  {
    key: 'silent-champion',
    title: 'The champion who went quiet',
    skills: ['discovery', 'qualification', 'closing'],
    buyer: {
      name: 'Tomas Novak',
      job: 'sales operations lead at a software company, 120 people',
      mood: 'embarrassed, kind, evasive',
      caresAbout: 'his standing with a new boss',
    },
    situation:
      'Five weeks ago Tomas called your product “exactly what we need” and promised to bring it to his VP. Three e-mails since went unanswered. Today he picks up.',
    known: [
      'Your proposal is for 40 seats and is valid until the end of the month.',
      'Tomas ran a trial with six people; they liked it.',
      'On LinkedIn you saw that they have a new VP of sales.',
    ],
    goal: 'Find out what really happened, and get a next step that both of you have in the calendar.',
    success: 'A dated next step with a task for each of you, with the new VP in it; or an honest no.',
    secret: {
      objection:
        'The new VP brought her own favourite from her last company. Tomas is afraid that pushing yours looks like working against her.',
      facts: [
        'The VP, Laura Stein, has not decided. She asked everybody for “what we should keep”, in two weeks.',
        'The six people of the trial each saved about an hour a day.',
        'Finance has the money set aside until the end of the quarter.',
        'Tomas would gladly show the numbers, if somebody helped him to put them on one page.',
      ],
      play: 'Be sorry and say “it is just very busy here”. If you are pushed (“as promised …”), promise an e-mail and end the talk. If somebody gives you an easy way to say no, tell about Laura. Agree to a date only if the task for you is small and makes you look good.',
    },
  },
];
