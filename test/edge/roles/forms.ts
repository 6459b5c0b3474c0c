import { plainText } from '../../support/plain-text.ts';
import type { Deed, Exchange } from '../exchange.ts';
import { actsOn } from './acts.ts';
import { type MatrixCompany, ROLES } from './company.ts';

/**
 * Every form in which one writes, and what it says about who reads that; or, for what is not about a person, why it need
 * not. Written by hand: a new form fails until somebody has thought about it.
 */
export const READERS: Readonly<Record<string, string | { none: string }>> = {
  'goals.set.v1': 'The person, their managers and admins see the goal, your name and the reason.',
  'goals.steps_form.v1': 'The person, their managers and admins see the goal, your name and the reason.',
  'goals.team_form.v1': { none: 'numbers; the next step asks for words' },
  'goals.team_preview.v1': 'Each person, their managers and admins see their goal, your name and the reason.',
  'goals.counter_form.v1': 'Those who see the goal can read it under Why?',
  'goals.keep_form.v1': 'Those who see the goal can read it under Why?',
  'goals.ask_form.v1': 'Only Mert Manager gets it',
  'goals.reply_form.v1': 'Only Mert Manager gets it',
  'goals.check_in_form.v1': 'You and those who lead you see it.',
  'objectives.form.v1': 'Everybody in the company can read it.',
  'objectives.close_form.v1': 'for everybody to read',
  'objectives.link_form.v1': 'Whoever sees the goal reads it.',
  'objectives.split_form.v1': { none: 'numbers' },
  'rhythm.log_form.v1': 'Your own number is shown to you only.',
  'kpis.record_form.v1': 'Your own number is shown to you only.',
  'kpis.month_form.v1': 'Seen by admins only.',
  'kpis.new_form.v1': 'Everybody in the company sees that it exists.',
  'kpis.season_form.v1': { none: 'the company’s numbers' },
  'kpis.change_form.v1': { none: 'names of the company’s KPIs' },
  'people.edit_form.v1': { none: 'names, by which the CRM knows people' },
  'people.capacity_form.v1': { none: 'numbers and days' },
  'people.holiday_form.v1': { none: 'a day of the company’s' },
  'people.paste_form.v1': { none: 'names and teams' },
  'teams.set_up_form.v1': { none: 'a team’s name' },
  'customers.profile_form.v1': 'Everybody in the company can see the profile.',
  'recognition.form.v1': 'What is private stays between you: no manager and no admin reads it.',
  'recognition.value_form.v1': { none: 'a value of the company’s' },
  'recognition.pause_form.v1': 'It is shown to whoever wants to give praise meanwhile.',
  'recognition.competition_form.v1': { none: 'a competition’s rules; it says who is named' },
  'playbook.form.v1': 'everybody in the company finds it, with your name',
  'playbook.reject_form.v1': 'The person who suggested it reads this',
  'skills.rate_form.v1': 'Read by you and Mert Manager alone.',
  'skills.weights_form.v1': { none: 'numbers' },
  'skills.skill_form.v1': { none: 'what the company rates by' },
  'promises.make_form.v1': 'Only the two of you see it.',
  'promises.say_form.v1': 'Both of you see it',
  'promises.move_form.v1': 'Both of you see it',
  'promises.drop_form.v1': 'Both of you see it',
  'asks.form.v1': 'Only Mert Manager reads this, and on days off whoever stands in.',
  'asks.no_form.v1': 'Ben Rep reads it, nobody else.',
  'improvement.form.v1': 'Only the two of you can read it.',
  'improvement.word_form.v1': 'Only Mert Manager and you can read this.',
  'improvement.keep_form.v1': 'hears of it and reads your word, nobody else.',
  'coaching.item_form.v1': 'Only Mert Manager and you can read it.',
  'coaching.notes_form.v1': 'Nobody but you ever reads these.',
  'coaching.action_form.v1': 'The two of you see it',
  'coaching.leave_out_form.v1': 'Mert Manager reads the reason, nobody else.',
  'courses.assign_form.v1': { none: 'a number of days' },
  'courses.new_form.v1': { none: 'a course of the company’s' },
  'courses.edit_form.v1': { none: 'a course of the company’s' },
  'courses.programme_form.v1': { none: 'courses of the company’s, and days' },
  'courses.score_form.v1': 'Only they and those who lead them see it and this text.',
  'courses.done_form.v1': 'Those who lead you see it.',
  'courses.waive_form.v1': 'The person and those who lead them read it.',
  'onboarding.task_form.v1': 'Read by: the newcomer, those who lead them',
  'onboarding.gate_form.v1': 'The newcomer reads it, and those who lead them.',
  'onboarding.copy_form.v1': { none: 'a plan’s name' },
  'onboarding.plan_task_form.v1': { none: 'a plan of the company’s' },
  'wins.post_form.v1': 'reads it, under your name',
  'wins.settings_form.v1': { none: 'numbers' },
  'feedback.give_form.v1': 'Only Ben Rep and you can read this. Not managers, not admins.',
  'feedback.ask_form.v1': 'Only the two of you see that you asked.',
  'feedback.reply_form.v1': 'Only Rana West reads this.',
  'calls.review_form.v1': 'Only you read this, until you share it.',
  'calls.ask_form.v1': 'Only you and whoever you ask read the review',
  'calls.form_form.v1': 'Everybody who reviews a call of this type from now on sees it.',
  'roleplays.score_form.v1': 'Only you and Rana West read this.',
  'roleplays.correct_form.v1': 'is told that the points have changed. Only you two read them.',
  'reviews.cycle_form.v1': { none: 'a cycle’s name' },
  'reviews.part_form.v1': 'Nobody above, no deputy and no admin reads a word of it.',
  'reviews.note_form.v1': 'and you read it. Nobody above, no deputy and no admin reads a word of it.',
  'reviews.close_form.v1': 'and you read it. Nobody above, no deputy and no admin reads a word of it.',
  'rounds.answer_form.v1': 'may read them once it is over.',
  'mydata.erase.v1': { none: 'a name, typed to confirm' },
};

/** Forms that only follow another one; those with words about a person say who reads them in the journeys of goals. */
export const FOLLOW_UPS: readonly string[] = [
  ...['goals.check.v1', 'goals.level.v1'],
  ...['activity.confirm.v1', 'objectives.numbers.v1', 'objectives.weights.v1', 'objectives.split_preview.v1'],
  ...['people.year_preview.v1', 'people.paste_preview.v1', 'kpis.season_preview.v1', 'measures.end_form.v1'],
  ...['scorecards.weights_preview.v1', 'mydata.retention_form.v1', 'reviews.begin_form.v1'],
];

/** Every form that opens, by its id: what people read in it when they write there, else nothing. */
export async function formTexts(company: MatrixCompany, exchange: Exchange): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const acts = actsOn(company, 0);
  // A task opens as a form; of the act that says it is done it is known which is open.
  const done = acts['onboarding.task_form.v1']?.deed;
  const task = done?.kind === 'submit' ? (done.metadata ?? '') : '';
  const deeds: { deed: Deed; opens: string }[] = [
    ...Object.values(acts).flatMap(({ deed, sign }) =>
      'opens' in sign ? [{ deed, opens: sign.opens }] : [],
    ),
    { deed: { kind: 'click', id: 'onboarding.task.v1', value: task }, opens: 'onboarding.task_form.v1' },
  ];
  for (const { deed, opens } of deeds) {
    for (const role of ROLES) {
      if (found.has(opens)) break;
      const { views } = await exchange.give(deed, company.from[role]);
      for (const view of views) {
        const writes = JSON.stringify(view.blocks).includes('"plain_text_input"');
        if (view.callback_id) found.set(view.callback_id, writes ? plainText(view) : '');
      }
    }
  }
  return found;
}
