import type { SellerKey, Words } from '../steps.ts';

/** What somebody who sells from the first meeting to the signature learns. */
export const seller: Readonly<Record<SellerKey, Words>> = {
  product_story: [
    'Explain in two minutes what we sell, to whom and why they buy',
    'If it takes ten minutes, they stopped listening after three',
    'Somebody outside sales understood it and could repeat it to a friend',
  ],
  customer_stories: [
    'Read three deals that we won and one that we lost',
    'Buyers ask who else like them bought, and why',
    'For each you can say the problem, what it cost them, and why they chose us or did not',
  ],
  ideal_customer: [
    'Say which customers fit us and which do not',
    'The most expensive hour is the one for a company that was never going to buy',
    'You sorted ten companies by our profile, eight of them like your manager, each with a reason',
  ],
  process: [
    'Say what must be true before a deal moves on to the next stage',
    'A pipeline is worth something only if a stage means the same to everybody',
    'You put five open deals into their stage from the notes, and explained two to your buddy',
  ],
  pitch: [
    'Give the pitch to your manager, as if to a customer',
    'Here a mistake costs nothing',
    'Problem, value, proof and a question at the end, in five minutes; each at least 3 of 5',
  ],
  account_list: [
    'Put together the 40 companies you begin with',
    'Without a list you end up selling to whoever happens to write',
    'Each has a reason why now, a name and a next step in the CRM',
  ],
  discovery_role_play: [
    'Pass the role-play: Discovery with a CFO who stays vague',
    'More deals are won by questions than by demos',
    'Passed and put forward: they named what it costs, and you know who decides, how and by when',
  ],
  first_outreach: [
    'Contact the first 20 companies',
    'Now you find out what your list is worth',
    'Each got at least two tries by two routes, and every answer has a next step',
  ],
  joint_meeting: [
    'Lead a first meeting, with your buddy beside you',
    'The first one is easier with somebody who can step in',
    'You talked less than half of the time, and the next meeting is in both calendars',
  ],
  meeting_feedback: [
    'Give feedback on that meeting, within a day',
    'After a week each of you remembers a different meeting',
    'One thing to keep and one to change are in writing, each with the words that were said',
  ],
  demo_role_play: [
    'Pass the role-play: Demo for somebody who has seen them all',
    'A demo of everything shows nothing',
    'Passed and put forward: only what mattered to them was shown, and nothing promised that we cannot keep',
  ],
  call_review: [
    'Go through a call or meeting of yours with your manager',
    'You sound different from what you remember',
    'The other side had agreed to the recording; one action came of it, with a date',
  ],
  pipeline: [
    'Have enough in the pipeline: three times your number, or what you agreed on',
    'Next quarter is made of what is open now',
    'Each deal has an amount, the person who decides and a dated next step',
  ],
  proposal: [
    'Send your first proposal, once they have heard it from you',
    'A proposal that surprises the buyer usually gets a no',
    'They knew price and scope before it arrived, and the day to go through it is fixed',
  ],
  forecast: [
    'Say what you will close this month, and why',
    'You learn to forecast by calling a number out loud and looking at it afterwards',
    'By mid-month your manager has a number and the two deals it hangs on',
  ],
  second_review: [
    'Go through another call: what became of the last action?',
    'An action nobody checks was only talk',
    'You can play the moment in the call where you did it differently',
  ],
  first_deal: [
    'Win the first deal, or have three in proposal',
    'Not everything closes in 90 days, but you can see whether it is on its way',
    'Signed; or three proposals, each with a date for the decision that the customer named',
  ],
};
