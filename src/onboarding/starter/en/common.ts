import type { CommonKey, Words } from '../steps.ts';

/** What every newcomer's first weeks have. */
export const common: Readonly<Record<CommonKey, Words>> = {
  equipment: [
    'Order laptop, phone and badge',
    'Whoever waits for a laptop on day one learns that nobody expected them',
    'Everything lies on their desk, or a parcel number is known',
  ],
  accounts: [
    'Ask for the accounts: mail, CRM, phone, Slack, calendar',
    'IT needs two or three days, and the first day is short',
    'You have logged in once with each, or have a ticket with a date before day one',
  ],
  announce: [
    'Tell the team who comes and what they will do',
    'Colleagues who know what somebody is there for send them the right questions',
    'A message stands in the team’s channel: name, first day, task, buddy',
  ],
  buddy_prepares: [
    'Read this plan and keep time free',
    'A buddy without time in the calendar is a name on a list',
    'Lunch on day one and 15 minutes on each day of the first two weeks are in both calendars',
  ],
  welcome: [
    'Talk through what is expected after 30, 60 and 90 days',
    'Nobody can meet what nobody said',
    'The newcomer has said in their own words what day 30 should look like',
  ],
  lunch: [
    'Have lunch together and show who sits where',
    'On the first day one needs one face to ask, not twenty names',
    'They know whom to ask about the CRM, about customers and about money',
  ],
  tools: [
    'Log in everywhere and put your photo and hours in place',
    'What is locked today holds up tomorrow',
    'Mail, CRM, phone and Slack work; whatever does not has a ticket',
  ],
  week_one: [
    'End the first week with 30 minutes: what was clear, what was not',
    'Small misunderstandings are cheap now and dear in a month',
    'Two things that were unclear are written down, each with who explains it by when',
  ],
  buddy_two_weeks: [
    'Ask what nobody has explained yet',
    'After two weeks people stop asking, as they think they should know',
    'Three questions are answered, or passed on to somebody by name',
  ],
  review_30: [
    'Review after 30 days',
    'The first month is for learning; now one sees whether it was learned',
    'You both went through the gates so far, and said what the next month is for',
  ],
  review_60: [
    'Review after 60 days',
    'There is still a month to change something',
    'Numbers and gates were looked at together; one thing to do differently is agreed',
  ],
  look_back: [
    'Say what was missing in this plan',
    'Nobody sees its holes as well as you do now',
    'Three things to leave out, to add or to move are with your manager',
  ],
  review_90: [
    'Review after 90 days',
    'From here on the same holds for them as for everybody',
    'It is said whether the start is over, and what is worked on next',
  ],
};
