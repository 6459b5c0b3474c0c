import type { CallForm } from '../rules/form.ts';

/** Ours to start from, until an admin writes their own. Keys and weights are the same in every language. */
export const forms: readonly CallForm[] = [
  {
    key: 'discovery',
    version: 0,
    name: 'Discovery call',
    criteria: [
      {
        key: 'opening',
        name: 'Opening',
        weight: 15,
        anchors: {
          one: 'Starts with the company or the product',
          three: 'Says what the call is about',
          five: 'Agrees on time, topics and what comes of the call, and asks what is missing',
        },
        skill: null,
      },
      {
        key: 'questions',
        name: 'Questions',
        weight: 30,
        anchors: {
          one: 'Pitches before asking',
          three: 'Works through a list, seldom follows up',
          five: 'Builds on the answers: cause, people affected, cost of doing nothing',
        },
        skill: 'discovery',
      },
      {
        key: 'listening',
        name: 'Listening',
        weight: 15,
        anchors: {
          one: 'Interrupts, speaks most of the time',
          three: 'Lets the buyer finish, moves on to the next question',
          five: 'Sums up in the buyer’s own words and gets a “yes, exactly”',
        },
        skill: null,
      },
      {
        key: 'qualification',
        name: 'Qualification',
        weight: 20,
        anchors: {
          one: 'Guesses who decides and why they would buy',
          three: 'Asks about some of: money, decision, time',
          five: 'Who decides, how, by when and on what grounds, in the buyer’s own words',
        },
        skill: 'qualification',
      },
      {
        key: 'next_step',
        name: 'Next step',
        weight: 20,
        anchors: {
          one: 'Ends without one',
          three: '“I will send you something”',
          five: 'A date in both calendars, with a task for each side',
        },
        skill: 'closing',
      },
    ],
  },
  {
    key: 'demo',
    version: 0,
    name: 'Demo',
    criteria: [
      {
        key: 'recap',
        name: 'Recap',
        weight: 15,
        anchors: {
          one: 'Begins to click at once',
          three: 'Names what was said last time',
          five: 'Lets the buyer confirm problem and aim, and asks what changed',
        },
        skill: 'discovery',
      },
      {
        key: 'relevance',
        name: 'Relevance',
        weight: 30,
        anchors: {
          one: 'Tour of every menu',
          three: 'Shows what fits, and much besides',
          five: 'Two or three things, each begun with the buyer’s problem',
        },
        skill: 'product',
      },
      {
        key: 'dialogue',
        name: 'Dialogue',
        weight: 20,
        anchors: {
          one: 'Ten minutes and more without a question',
          three: '“Any questions?” at the end',
          five: 'Asks at each step what it would change for them, and lets them try',
        },
        skill: null,
      },
      {
        key: 'objections',
        name: 'Objections',
        weight: 15,
        anchors: {
          one: 'Passes over or argues',
          three: 'Answers, does not check whether it helped',
          five: 'Acknowledges, asks what is behind it, answers, checks',
        },
        skill: 'objections',
      },
      {
        key: 'next_step',
        name: 'Next step',
        weight: 20,
        anchors: {
          one: 'Ends without one',
          three: 'Vague: “let us talk next week”',
          five: 'Dated, with a task for each side and whoever was missing today',
        },
        skill: 'closing',
      },
    ],
  },
  {
    key: 'negotiation',
    version: 0,
    name: 'Negotiation',
    criteria: [
      {
        key: 'preparation',
        name: 'Preparation',
        weight: 15,
        anchors: {
          one: 'Is surprised by what is asked for',
          three: 'Knows the own limit',
          five: 'Knows what each side can trade, and what it is worth to the other',
        },
        skill: null,
      },
      {
        key: 'value',
        name: 'Value before price',
        weight: 25,
        anchors: {
          one: 'Speaks of price first',
          three: 'Repeats the benefits',
          five: 'Has the buyer name what the result is worth in their numbers',
        },
        skill: 'objections',
      },
      {
        key: 'trading',
        name: 'Trading',
        weight: 30,
        anchors: {
          one: 'Gives a discount to be liked',
          three: 'Asks for something now and then',
          five: 'Gives nothing without something in return, in small steps',
        },
        skill: 'negotiation',
      },
      {
        key: 'calm',
        name: 'Calm',
        weight: 10,
        anchors: {
          one: 'Talks into every silence',
          three: 'Stays friendly under pressure',
          five: 'Lets silence stand, asks, and knows when to pause',
        },
        skill: null,
      },
      {
        key: 'agreement',
        name: 'Agreement',
        weight: 20,
        anchors: {
          one: 'Open what was agreed on',
          three: 'Sums up the price',
          five: 'Sums up both sides’ promises aloud, with who signs and when',
        },
        skill: 'closing',
      },
    ],
  },
];
