import type { ManagerKey, Words } from '../steps.ts';

/** What somebody who leads a sales team from now on learns; their buddy is another manager. */
export const manager: Readonly<Record<ManagerKey, Words>> = {
  people_told: [
    'Brief them on each person: strengths, agreements, what is open',
    'What the manager before them promised is still a promise',
    'You talked about everybody, and every promise is on a list',
  ],
  first_talks: [
    'Talk with each person of the team for 30 minutes, and listen',
    'You are new only once; later nobody tells you this',
    'For each you know what works, what is in their way and what they want from you',
  ],
  numbers_tour: [
    'Read the last four scorecards of the team',
    'Know where a number comes from before you try to move it',
    'You can say which number each person can move, and which nobody can',
  ],
  first_meeting: [
    'Hold your first team meeting, and change nothing yet',
    'Changes in week one tell the team that you did not listen',
    'You said what you heard, what stays as it is, and when they hear more',
  ],
  deals_read: [
    'Go through the open deals with their owners',
    'Nothing shows faster how the team really works',
    'For the ten largest you know who decides, the next step and what may go wrong',
  ],
  calls_heard: [
    'Listen to two calls of each person, with their consent',
    'You can coach what you heard, not what you were told',
    'Each person has one strength and one thing to try from you, with the sentence it comes from; two as written reviews',
  ],
  pay_rules: [
    'Understand how goals, ramp and pay are worked out',
    'The first question about a number comes in your first month',
    'You explained one person’s goal and pay of last month without help',
  ],
  one_on_ones: [
    'Put a regular 1:1 with each person into the calendar',
    'A 1:1 without a slot drops out in the week it matters most',
    'Every other week, 30 minutes, in both calendars for the next three months',
  ],
  goals_check: [
    'Check each person’s goals: agreed, reachable, known?',
    'You will be asked about goals you did not set',
    'Each person said how sure they are; whatever did not hold was agreed again',
  ],
  feedback_role_play: [
    'Play a difficult feedback talk',
    'Your first one should not be for real',
    'Your manager played the other side and gave each at least 3 of 5: situation, behaviour, impact, a question, one next step',
  ],
  customers_met: [
    'Sit in five customer meetings, and say nothing',
    'A manager who takes over the meeting takes away the lesson',
    'After each you asked first what they would do differently',
  ],
  first_picture: [
    'Write one page: what I see, what I leave, what I change first',
    'Your manager may see it differently; better to know before the team hears it',
    'Your manager has read it, and one change is chosen',
  ],
  first_feedback: [
    'Give each person feedback that names a behaviour',
    'They have watched you for four weeks and wonder what you think',
    'Each has one thing to keep, in writing, with the moment it comes from',
  ],
  praise_given: [
    'Thank somebody in public for something specific',
    'People do again what they were thanked for',
    'It says what they did and what came of it, and it is not always the same person',
  ],
  talks_held: [
    'Hold the first round of 1:1s',
    'Skip the first one, and you taught them that it can be skipped',
    'All were held or moved within the week; each ended with one action of theirs',
  ],
  pipeline_review: [
    'Lead a pipeline review, with your manager listening',
    'It shows whether you help deals or only interrogate them',
    'Three deals left the room with a better next step than they came with',
  ],
  own_card: [
    'Look at your own card: what does the team see of you?',
    'What you ask of others goes for you, too',
    'You chose one line of it to improve, and told the team which',
  ],
  coaching_seen: [
    'Sit in on one of their coaching talks',
    'Nobody else will tell them how they coach',
    'They got feedback within a day: one thing to keep, one to try',
  ],
  hard_talk: [
    'Have the conversation you have been putting off',
    'There is one by now, and everybody knows which',
    'Both of you have what was agreed in writing, with a date to look at it again',
  ],
  forecast: [
    'Call the team’s number for the month, with a range',
    'Your manager plans by it',
    'It says which deals it hangs on; afterwards you both looked at how far off it was, and why',
  ],
  growth_plan: [
    'Agree with each person on one skill to work on',
    'Three skills at once is none',
    'Each has one, and you both know how you will see that it got better',
  ],
  process_fix: [
    'Remove one thing that holds everybody up',
    'You still notice what the others have got used to',
    'The team named it, it is gone, and they noticed',
  ],
  next_quarter: [
    'Suggest next quarter’s goals for the team',
    'Nobody agrees to a goal that comes late',
    'Everybody has their number two weeks before the quarter begins',
  ],
};
