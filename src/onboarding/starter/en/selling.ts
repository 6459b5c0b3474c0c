import type { SellingKey, Words } from '../steps.ts';

/** What sellers and SDRs learn alike. */
export const selling: Readonly<Record<SellingKey, Words>> = {
  crm_tour: [
    'Walk through one deal in the CRM, from first contact to signature',
    'A real deal explains the stages better than a manual does',
    'They have found owner, stage, next step and amount of another deal by themselves',
  ],
  first_log: [
    'Log what you did today',
    'Whoever logs from the first week has a past to compare with',
    'Three days of this week have something in them',
  ],
  listen_calls: [
    'Listen to five calls of colleagues, with a sheet',
    'One hears how it is done here before one has to do it',
    'For each call you noted: how it began, the best question, what was agreed at the end',
  ],
  objections: [
    'Learn our answers to the five most frequent objections',
    'They will come in your first call',
    'Your buddy named each of them, and you answered without looking',
  ],
  first_goals: [
    'Agree on the first goals, with a ramp',
    'A full number in the first month is a number nobody believes',
    'Goals are set, the ramp is entered, and the newcomer has accepted them',
  ],
  playbook_entry: [
    'Write one entry for the playbook',
    'What you had to find out by yourself, the next one should find',
    'It is suggested, with when to use it and an example',
  ],
  full_goals: [
    'Agree on goals for the time after the ramp',
    'From the fourth month on the whole number counts; nobody should find out then',
    'Next quarter’s goals are set and accepted',
  ],
};
