import type { SdrKey, Words } from '../steps.ts';

/** What somebody who finds and qualifies customers for others learns. */
export const sdr: Readonly<Record<SdrKey, Words>> = {
  one_minute: [
    'Say in one minute what we solve, and for whom',
    'On a cold call nobody gives you a second one',
    'Three colleagues heard it, and none asked “so what do we actually do?”',
  ],
  ideal_customer: [
    'Learn our ideal customer: industry, size, trigger, person, and who is out',
    'Every hour goes either to somebody who can buy or to somebody who cannot',
    'You can say our profile without looking, with two companies that fit and two that do not',
  ],
  profile_check: [
    'Score ten companies against the profile; your buddy scores the same ten',
    'Where two people score differently, the profile is not clear yet',
    'At least eight came out alike, you talked through the rest, and compared them with what Pacesetter says',
  ],
  people_there: [
    'Say who in such a company has the problem, who decides and who can stop it',
    'The right message to the wrong person was never sent',
    'For three companies on your list you have all three names, and where you found them',
  ],
  data_rules: [
    'Learn whom you may call, write to and record',
    'A complaint costs more than a meeting brings',
    'You can say what GDPR and our rules require before a recording and after a “no”',
  ],
  research: [
    'Look into five companies, ten minutes each',
    'A sentence about them opens more doors than ten about us',
    'Each has a trigger from the last three months, with its source, and a first line',
  ],
  call_opening: [
    'Write your opening, and say it aloud twenty times',
    'The first ten seconds decide whether you get the next thirty',
    'Who you are, why them, why now and a question: under 20 seconds, without reading',
  ],
  first_messages: [
    'Write a first message and two follow-ups',
    '“Just following up” gets deleted',
    'Each is under 90 words, builds on a trigger of theirs and asks one question',
  ],
  message_review: [
    'Read those messages as the customer would',
    'Your own text always sounds friendly to you',
    'Every sentence that could have gone to anybody is crossed out',
  ],
  opening_role_play: [
    'Play five cold calls, then pass the role-play: Cold call to a gatekeeper',
    'Here nobody hangs up for real',
    'Passed and put forward: a plain reason for the call, an answer to “just send an e-mail”, and a day and a time',
  ],
  call_list: [
    'Put together the first 60 contacts, best first',
    'If you look up the next number between two calls, you make half as many',
    'All fit the profile; each has a phone number, a trigger and an entry in the CRM',
  ],
  first_calls: [
    'Sit next to them for the first ten calls',
    'Alone, most people stop after the third “no”',
    'Ten calls made and logged; two sentences on what went well, one on what to try',
  ],
  daily_rhythm: [
    'Block two hours a day for calls, and keep them',
    'What has no slot in the calendar gets done last',
    'For two weeks in a row you kept them on four days of five',
  ],
  first_meeting: [
    'Book your first meeting',
    'It shows that list, trigger and question work together',
    'They accepted the invitation, know what it is about, and fit the profile',
  ],
  call_review: [
    'Go through two calls with your manager: one that went well and one that did not',
    'Two calls heard closely teach more than twenty skimmed',
    'The other side had agreed to the recording; one action came of it, with a date',
  ],
  objection_role_play: [
    'Play the five objections you hear most, then pass the role-play: The contract with a competitor is up',
    'By now you know which ones they are',
    'Passed and put forward: each objection met with a question first, and an agreed way to compare',
  ],
  handover: [
    'Hand over a meeting so well that nobody has to ask',
    'A buyer who has to explain everything twice doubts both of you',
    'The seller found problem, people and next step in the CRM, and had no questions',
  ],
  second_review: [
    'Go through two more calls: what became of the last action?',
    'An action nobody checks was only talk',
    'You can play the moment in the call where you did it differently',
  ],
  profile_share: [
    'Look at how many of your contacts fit the profile',
    'Volume hides a list that is getting worse',
    'At least seven of ten do; the others are off the list',
  ],
  message_test: [
    'Try two first messages against each other',
    'What works for others may not work for your list',
    'You sent fifty of each, counted the replies, and said how sure we can be',
  ],
  third_review: [
    'Choose a call yourself, and review it before your manager does',
    'Once you hear your own mistakes, you no longer need a reviewer',
    'You both picked the same thing to work on, or talked about why not',
  ],
  held_meetings: [
    'Reach the number of held meetings you agreed on for a month',
    'Booked is not held, and held is not qualified',
    'The sellers who took them over call at least two of three qualified',
  ],
};
