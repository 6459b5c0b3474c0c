import { type Corpus, improve, strength } from './text.ts';

/** Written with the others, and never looked at while the words were tuned. */
export const englishHeldOut: Corpus = {
  good: [
    strength(
      'At the trade show on Saturday you asked visitors which tool they use today before you said a word about ours. We came home with nine real leads instead of sixty badges.',
    ),
    strength(
      'You rewrote the opening of the Farrow proposal on Monday around their store closures. Their managing director quoted your first line in the board meeting, and we are shortlisted.',
    ),
    strength(
      'On the escalation call with Sunrise yesterday you took notes, summed up what they had lost and gave a time for the fix. They stayed, even though they had a termination letter ready.',
    ),
    strength(
      'You handed the Milan account to Giulia last week with a one-page history and an introduction call. She closed the add-on three days later, because nothing had to be asked twice.',
    ),
    strength(
      'In Thursday’s team meeting you shared the recording of the call you lost. Two colleagues changed their openers the same day.',
    ),
    improve(
      'In the pitch for Oakridge on Monday you read from the slides with your back to the room. The two buyers began to check their phones. For Friday, rehearse the first five minutes with me without slides.',
    ),
    improve(
      'You sent the contract to Bloom before legal had signed it off on Tuesday. We had to withdraw it, and they asked if we are always like this. Next time wait for the green tick in the CRM.',
    ),
    improve(
      'On the call with Ferro last Thursday you talked for 34 of 40 minutes. They never got to mention their rollout date. Next call, try to ask one open question after each feature.',
    ),
    improve(
      'The notes from your 9 November visit to Castle are still missing. When they rang, support had no idea what was promised. Please write three lines into the CRM on the day of the visit.',
    ),
    improve(
      'You told Marta’s customer about the new discount before she could. She found out from them and felt passed over. Next time check with the account owner first.',
    ),
  ],
  bad: [
    strength('Fantastic week, you rock!', 'specific'),
    strength('Thank you for being such a reliable and positive team member.', 'specific'),
    strength('Your presentation skills have really grown, I am proud of you.', 'specific'),
    strength('On Friday you visited Castle with the product team and showed them the prototype.', 'impact'),
    improve('You should take more ownership.', 'specific'),
    improve('Sometimes your mails are not ideal. Please pay more attention to quality.', 'specific'),
    improve('You never follow up and you have no discipline.', 'observable'),
    improve(
      'You think you are better than the rest of us. On Tuesday you ignored my question, so I looked foolish. Next time answer.',
      'observable',
    ),
    improve(
      'You sent the Bloom contract without the legal sign-off on Tuesday, and we had to withdraw it.',
      'actionable',
    ),
    improve('ARE YOU KIDDING ME? THREE DAYS FOR ONE QUOTE? FIX THIS TODAY!!', 'tone'),
  ],
};
