/**
 * The six skills everybody starts with, and what one sees of somebody at 1, 3 and 5 (domain.md §5.5). Ratings are read by
 * these words: a new meaning is a new skill, not other words here.
 */
export const skillAnchors = {
  discovery: {
    name: 'Discovery',
    anchors: {
      low: 'Starts to pitch before asking. The customer’s problem is assumed, not heard.',
      middle: 'Works through a list of questions and takes the first answer; few follow-ups.',
      high: 'Asks in layers until it is clear what the problem costs, what happens if nothing is done, and whom it touches.',
    },
  },
  qualification: {
    name: 'Qualification',
    anchors: {
      low: 'Guesses who decides, with what budget and by when.',
      middle: 'Knows some of it: pain, budget, who decides. Has not had it confirmed.',
      high: 'Can quote the buyer for every element: metrics, economic buyer, criteria, process, pain, champion.',
    },
  },
  objections: {
    name: 'Objection handling',
    anchors: {
      low: 'Talks over the objection, or argues.',
      middle: 'Answers it, and goes on without asking whether that settled it.',
      high: 'Acknowledges it, asks what is behind it, answers that, and checks that it is settled.',
    },
  },
  negotiation: {
    name: 'Negotiation',
    anchors: {
      low: 'Offers a discount first, before anybody asked for one.',
      middle: 'Now and then asks for something in return, not every time.',
      high: 'Gives nothing without getting something of value; keeps price and terms, and knows when to walk away.',
    },
  },
  product: {
    name: 'Product knowledge',
    anchors: {
      low: 'Needs somebody else in the call for basic questions.',
      middle: 'Is right about what most customers use.',
      high: 'Shows only what this customer needs, says openly what the product cannot do, and knows how rivals differ.',
    },
  },
  closing: {
    name: 'Closing and next steps',
    anchors: {
      low: 'The call ends without a next step.',
      middle: '“Let’s talk next week”: a next step without a date, or without an owner.',
      high: 'Both sides leave with a dated step in the calendar, and it is clear who does what until then.',
    },
  },
};
