import type { SellerKey, Words } from '../steps.ts';

/** What somebody who sells from the first meeting to the signature learns. */
export const seller: Readonly<Record<SellerKey, Words>> = {
  product_story: [
    'Explain in two minutes what we sell, to whom and why they buy',
    'If it takes ten minutes, the customer has stopped listening',
    'Somebody outside sales understood it and could repeat it',
  ],
  customer_stories: [
    'Read three deals that we won and one that we lost',
    'Customers ask for others like them',
    'For each you can say: their problem, what it cost them, why they chose or did not choose us',
  ],
  ideal_customer: [
    'Say which customers fit us and which do not',
    'Time spent on a company that never buys is the dearest there is',
    'Of ten companies you sorted eight as your manager did, with a reason for each',
  ],
  process: [
    'Say what must be true before a deal moves on to the next stage',
    'A pipeline is only worth something when stages mean the same to everybody',
    'You placed five open deals in their stage and explained two to your buddy',
  ],
  pitch: [
    'Give the pitch to your manager, as if to a customer',
    'Here mistakes cost nothing',
    'Problem, value, proof and a question at the end, in five minutes; each at least 3 of 5',
  ],
  account_list: [
    'Put together the 40 companies you begin with',
    'Whoever starts without a list starts with whoever happens to write',
    'Each has a reason why now, a person and a next step in the CRM',
  ],
  discovery_role_play: [
    'Play a first meeting with your manager',
    'Questions decide more deals than demos do',
    'Situation, problem, cost, who decides and a next step are known at the end; each at least 3 of 5',
  ],
  first_outreach: [
    'Contact the first 20 companies',
    'The list shows its worth only now',
    'All 20 were called or written to, and every answer has a next step',
  ],
  joint_meeting: [
    'Lead a first meeting, with your buddy beside you',
    'One’s own first meeting is easier with somebody who can step in',
    'You spoke less than half of the time, and there is a next appointment',
  ],
  meeting_feedback: [
    'Give feedback on that meeting, within a day',
    'After a week both remember another meeting',
    'One thing to keep and one to change are written, each with what was said',
  ],
  demo_role_play: [
    'Show the product in a role-play',
    'A demo that shows everything shows nothing',
    'Only what the customer had asked about was shown, and they said what they would do next',
  ],
  call_review: [
    'Go through a call or meeting of yours with your manager',
    'One hears oneself differently than one remembers',
    'The other side had agreed to the recording; one action came of it, with a date',
  ],
  pipeline: [
    'Have the number of open deals that you agreed on',
    'What is not begun by now does not close in this half-year',
    'Each has an amount, a person who decides and a next step with a date',
  ],
  proposal: [
    'Send your first proposal, after talking it through',
    'A proposal that surprises somebody is mostly refused',
    'The customer had heard price and scope before, and a day to talk about it is set',
  ],
  forecast: [
    'Say what you will close this month, and why',
    'Whoever guesses aloud learns to guess',
    'A number and the two deals it hangs on are with your manager before the month’s half',
  ],
  second_review: [
    'Go through another call: what became of the last action?',
    'An action that nobody looks at again was talk',
    'You can name the place in the call where you did it differently',
  ],
  first_deal: [
    'Win the first deal, or have three in proposal',
    'Not everything closes in 90 days; whether it is on its way shows',
    'Signed; or three proposals, each with a date for the decision that the customer named',
  ],
};
