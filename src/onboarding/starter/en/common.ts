import type { CommonKey, Words } from '../steps.ts';

/** What every newcomer's first weeks have. */
export const common: Readonly<Record<CommonKey, Words>> = {
  equipment: [
    'Order laptop, phone and badge',
    'A new colleague without a laptop learns one thing on day one: nobody expected them',
    'It is on their desk, or you have the tracking number',
  ],
  accounts: [
    'Ask for the accounts: mail, CRM, phone, Slack, calendar',
    'IT takes two or three days, and the first day is short',
    'You logged in once with each, or have a ticket dated before day one',
  ],
  announce: [
    'Tell the team who is coming and what they will do',
    'A team that knows what somebody is here for brings them the right questions',
    'It is in the team’s channel: name, first day, job, buddy',
  ],
  buddy_prepares: [
    'Read this plan and block the time',
    'A buddy without time in the calendar is a name on a list',
    'Lunch on day one and 15 minutes on each day of the first two weeks are in both calendars',
  ],
  welcome: [
    'Talk through what is expected after 30, 60 and 90 days',
    'Nobody can meet an expectation that nobody said out loud',
    'The newcomer told you in their own words what day 30 should look like',
  ],
  lunch: [
    'Have lunch together and explain who does what',
    'On a first day you need one face to ask, not twenty names',
    'They know whom to ask about the CRM, about customers and about pay',
  ],
  tools: [
    'Log in everywhere; add your photo and your working hours',
    'The account that does not open today costs you tomorrow morning',
    'Mail, CRM, phone and Slack work; whatever does not has a ticket',
  ],
  week_one: [
    'Close the first week with 30 minutes: what is clear, what is not?',
    'A misunderstanding is cheap in week one and expensive in month two',
    'Two things that are unclear are written down, each with who explains it by when',
  ],
  buddy_two_weeks: [
    'Ask them what nobody has explained yet',
    'After two weeks people stop asking, because they think they should know by now',
    'Three questions are answered, or passed on to somebody by name',
  ],
  review_30: [
    'Review after 30 days',
    'The first month was for learning; this shows what was learned',
    'You went through the gates so far together, and said what month two is for',
  ],
  review_60: [
    'Review after 60 days',
    'There is still a month left to change something',
    'You looked at the numbers and the gates together, and agreed on one thing to do differently',
  ],
  look_back: [
    'Say what was missing in this plan',
    'Nobody sees its holes as clearly as you do right now',
    'Your manager has three things from you: to drop, to add or to move',
  ],
  review_90: [
    'Review after 90 days',
    'From here on they are measured like everybody else',
    'Both of you said whether the ramp is over, and what comes next',
  ],
};
