import type { ManagerKey, Words } from '../steps.ts';

/** What somebody who leads a sales team from now on learns; their buddy is another manager. */
export const manager: Readonly<Record<ManagerKey, Words>> = {
  people_told: [
    'Tell them about each person: strengths, agreements, what is open',
    'Promises of the one before are still promises',
    'Every person was talked about, and every promise is in a list',
  ],
  first_talks: [
    'Talk with each person of the team for 30 minutes, and listen',
    'One can come in new only once',
    'Of each you know what works, what is in their way and what they want from you',
  ],
  numbers_tour: [
    'Read the last four scorecards of the team',
    'Before one changes numbers one has to know how they come about',
    'You can say which number each person can move, and which none can',
  ],
  first_meeting: [
    'Hold your first team meeting, and change nothing yet',
    'Whoever changes something in the first week did not listen',
    'You said what you heard, what stays for now and when you will say more',
  ],
  deals_read: [
    'Go through the open deals with their owners',
    'Here one sees at once how the team works',
    'For the ten largest you know who decides, the next step and what may go wrong',
  ],
  calls_heard: [
    'Listen to two calls of each person, with their consent',
    'One coaches what one has heard, not what one was told',
    'For each person you noted one strength and one thing to try, with the sentence',
  ],
  pay_rules: [
    'Understand how goals, ramp and pay are worked out',
    'The first question about a number comes in your first month',
    'You explained one person’s goal and pay of last month without help',
  ],
  one_on_ones: [
    'Put a regular 1:1 with each person into the calendar',
    'What is not fixed falls out when it matters most',
    'Every other week, 30 minutes, for the next three months',
  ],
  goals_check: [
    'Look at each person’s goals: agreed, reachable, known?',
    'You will be asked about goals that you did not set',
    'Each person said how sure they are; what was unclear was agreed anew',
  ],
  feedback_role_play: [
    'Play a difficult feedback talk',
    'The first one should not be a real one',
    'Situation, behaviour, impact, a question and one next step; each at least 3 of 5',
  ],
  customers_met: [
    'Sit in five customer meetings, and say nothing',
    'A manager who takes over a meeting has taken a chance to learn',
    'After each you asked first what they would do differently',
  ],
  first_picture: [
    'Write one page: what I see, what I leave, what I change first',
    'It is checked against what your manager sees before the team hears it',
    'Your manager has read it, and one change is chosen',
  ],
  first_feedback: [
    'Give each person feedback that names a behaviour',
    'They have watched you for four weeks, and wonder what you think',
    'Each has one thing to keep in writing, with the moment it comes from',
  ],
  praise_given: [
    'Thank somebody in public for something specific',
    'What is thanked for is done again',
    'It says what they did and what it led to; not for the same person as always',
  ],
  talks_held: [
    'Hold the first round of 1:1s',
    'Skipping the first one teaches that they can be skipped',
    'All were held or moved within the week; each ended with one action of theirs',
  ],
  pipeline_review: [
    'Lead a pipeline review, with your manager listening',
    'It shows whether deals are helped or only questioned',
    'Three deals left the room with another next step than they came with; at least 3 of 5 each',
  ],
  own_card: [
    'Look at your own card: what does the team see of you?',
    'What you ask of others holds for you as well',
    'You chose one line of it to improve, and told the team which',
  ],
  coaching_seen: [
    'Sit in on one of their coaching talks',
    'Nobody else will tell them how they coach',
    'They got feedback within a day: one thing to keep, one to try',
  ],
  hard_talk: [
    'Hold the talk that you have put off',
    'There is one by now, and everybody knows it',
    'What was agreed is in writing with both, with a date to look at it again',
  ],
  forecast: [
    'Give the team’s number for the month, with its range',
    'Your manager plans by it',
    'It says what it hangs on; afterwards you both looked at how far off it was, and why',
  ],
  growth_plan: [
    'Agree with each person on one skill to work on',
    'Three skills at once are none',
    'Each has one, with how one will see that it got better',
  ],
  process_fix: [
    'Remove one thing that holds everybody up',
    'You still see what the others have got used to',
    'It was named by the team, is gone, and they noticed',
  ],
  next_quarter: [
    'Suggest next quarter’s goals for the team',
    'Goals that come late are agreed on by nobody',
    'Each person’s number is with them two weeks before the quarter begins',
  ],
};
