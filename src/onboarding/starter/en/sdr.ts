import type { SdrKey, Words } from '../steps.ts';

/** What somebody who finds and qualifies customers for others learns. */
export const sdr: Readonly<Record<SdrKey, Words>> = {
  one_minute: [
    'Say in one minute what we solve, and for whom',
    'On the phone you have no second one',
    'Three colleagues heard it; none asked what we actually do',
  ],
  ideal_customer: [
    'Learn what an ideal customer is: industry, size, occasion, person, and who is out',
    'Every hour goes either to somebody who can buy or to somebody who cannot',
    'You can say it without looking, with two examples and two that are out',
  ],
  profile_check: [
    'Judge ten companies by the profile, your buddy the same ten',
    'Where two people judge differently, the profile is not understood yet',
    'At least eight were judged alike, and you talked about the others',
  ],
  people_there: [
    'Say who in such a company has the problem, who decides and who can say no',
    'The right message to the wrong person is no message',
    'For three companies of your list all three are named, with where you found it',
  ],
  data_rules: [
    'Learn whom you may call, write to and record',
    'A complaint costs more than a meeting brings',
    'You can say what GDPR and our rules ask before a recording and after a “no”',
  ],
  research: [
    'Look into five companies, ten minutes each',
    'A sentence about them opens more doors than ten about us',
    'Each has an occasion from the last three months, with its source, and a first sentence',
  ],
  call_opening: [
    'Write your opening, and say it aloud twenty times',
    'The first ten seconds decide whether there are more',
    'Who you are, why them, why now and a question: under 20 seconds, without reading',
  ],
  first_messages: [
    'Write a first message and two that follow',
    'Whoever only “just follows up” is deleted',
    'Each is under 90 words, has an occasion of theirs and asks one question',
  ],
  message_review: [
    'Read those messages as the customer would',
    'One’s own text always sounds friendly',
    'Each sentence that could go to anybody is crossed out',
  ],
  opening_role_play: [
    'Play five cold calls with your manager',
    'Here nobody hangs up for real',
    'Opening, reason, question, answer to “no time” and a next step; each at least 3 of 5',
  ],
  call_list: [
    'Put together the first 60 contacts, best first',
    'Whoever looks for the next number between two calls makes half as many',
    'All fit the profile; each has a number, an occasion and a place in the CRM',
  ],
  first_calls: [
    'Sit beside the first ten calls',
    'Alone one stops after the third “no”',
    'Ten calls made and logged; two sentences on what went well, one on what to try',
  ],
  daily_rhythm: [
    'Have two fixed hours of calls in each day',
    'What has no time in the calendar is done last',
    'Two weeks in a row they were kept on four of five days',
  ],
  first_meeting: [
    'Book your first meeting',
    'It shows that list, occasion and question fit together',
    'The customer accepted, knows what it is about, and fits the profile',
  ],
  call_review: [
    'Go through two calls with your manager: one that went well and one that did not',
    'Two a month change more than twenty in a quarter',
    'The other side had agreed to the recording; one action came of it, with a date',
  ],
  objection_role_play: [
    'Play the five objections that you hear most',
    'By now you know which ones they are',
    'Each was understood with a question before it was answered; each at least 3 of 5',
  ],
  handover: [
    'Hand over a meeting so that nobody has to ask',
    'A customer who has to tell everything twice doubts both of you',
    'The seller found problem, people and next step in the CRM, and asked nothing',
  ],
  second_review: [
    'Go through two more calls: what became of the last action?',
    'An action that nobody looks at again was talk',
    'You can name the place in the call where you did it differently',
  ],
  profile_share: [
    'Look at how many of your contacts fit the profile',
    'Volume hides that the list has got worse',
    'At least seven of ten did; those that did not are taken off the list',
  ],
  message_test: [
    'Try two first messages against each other',
    'What works elsewhere need not work with yours',
    'Fifty of each were sent, answers counted, and you said how sure one can be',
  ],
  third_review: [
    'Choose a call yourself, and review it before your manager does',
    'Whoever hears their own mistakes needs no reviewer',
    'You both found the same thing to work on, or talked about why not',
  ],
  held_meetings: [
    'Have the number of held meetings that you agreed on for a month',
    'Booked is not held, and held is not qualified',
    'Those who took them over call at least two of three qualified',
  ],
};
