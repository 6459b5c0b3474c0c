import type { SellingKey, Words } from '../steps.ts';

/** What sellers and SDRs learn alike. */
export const selling: Readonly<Record<SellingKey, Words>> = {
  crm_tour: [
    'Walk through one deal in the CRM, from first contact to signature',
    'A real deal explains the stages better than any manual',
    'They have found owner, stage, next step and amount of another deal by themselves',
  ],
  first_log: [
    'Log what you did today',
    'If you log from week one, you can see in week eight what changed',
    'Three days of this week have entries',
  ],
  listen_calls: [
    'Listen to five calls of colleagues, and take notes',
    'Hear how it is done here before you have to do it',
    'For each call you noted the opening, the best question and the next step',
  ],
  objections: [
    'Learn our answers to the five objections we hear most',
    'You will get them on your first call',
    'Your buddy threw all five at you, and you answered without looking',
  ],
  first_goals: [
    'Agree on the first goals, with a ramp',
    'Nobody believes in a full quota in month one',
    'Goals are set, the ramp is entered, and the newcomer has accepted them',
  ],
  playbook_entry: [
    'Write one entry for the playbook',
    'What you had to find out yourself, the next hire should just find',
    'It is submitted, with when to use it and an example',
  ],
  full_goals: [
    'Agree on goals for the time after the ramp',
    'From month four the full number counts; that should surprise nobody',
    'Next quarter’s goals are set and accepted',
  ],
};
