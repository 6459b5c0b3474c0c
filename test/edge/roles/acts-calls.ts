import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with reviews of Ben's calls, and with role-plays of his. */
export function callActs(
  { ids, from, running }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const ben = `<@${from.self.userId}|ben>`;
  const { practised } = ids;
  const stores: Sign = { stores: true };
  const state = (mode: 'new' | 'known', callId: string) =>
    JSON.stringify({
      ...{ i: `review-${mode}-${nth}`, c: callId, o: ids.ben, f: 'discovery', v: 0, r: null, m: mode },
    });
  const call = {
    ...{ title: 'Somebody', held_on: '2026-11-20', link: '', consent: 'both of them' },
  };
  const said: Sign = { shows: /Canary review/ };
  const line: Sign = { shows: /Canary line/ };
  const reviewForm: Sign = { opens: 'calls.review_form.v1' };
  const rana = running.slack.userId('rana');
  return {
    '/pacesetter review-call @ben': command('/pacesetter', `review-call ${ben}`, {
      opens: 'calls.review_form.v1',
      about: ids.ben,
    }),
    "/pacesetter review-call: Ben's": command('/pacesetter', 'review-call', { shows: /Canary call/ }),
    'calls.self.v1': click('calls.self.v1', '', reviewForm),
    'calls.ask.v1': click('calls.ask.v1', '', { opens: 'calls.ask_form.v1' }),
    'calls.ask_form.v1': submit('calls.ask_form.v1', `ask-${nth} call-${nth}`, {
      ...{ ...call, form: 'demo', asked: rana },
    }),
    'calls.ask_about.v1': click('calls.ask_about.v1', practised.call, { opens: 'calls.ask_about_form.v1' }),
    'calls.ask_about_form.v1': submit('calls.ask_about_form.v1', `about-${nth} ${practised.call}`, {
      asked: running.slack.userId('rana'),
    }),
    // Only gives back what its own view carried; without any it is a call of one's own.
    'calls.form.v1': click('calls.form.v1', 'demo', reviewForm),
    'calls.own.v1': click('calls.own.v1', practised.call, reviewForm),
    'calls.review_form.v1': submit('calls.review_form.v1', state('new', `new-call-${nth}`), {
      ...{ ...call, line_opening: '4', line_questions: '3', text: '', due: '2026-11-30' },
    }),
    'calls.review_form.v1: a call that is there': submit(
      'calls.review_form.v1',
      state('known', practised.freshCall),
      { line_opening: '4' },
    ),
    'calls.answer.v1': click('calls.answer.v1', practised.callRequests[0], reviewForm),
    'calls.decline.v1': click('calls.decline.v1', practised.callRequests[1], stores),
    'calls.read.v1: from Mert': click('calls.read.v1', practised.reviews.mert, said),
    'calls.read.v1: from Rana': click('calls.read.v1', practised.reviews.rana, said),
    'calls.read.v1: from Rana, shared': click('calls.read.v1', practised.reviews.shared, said),
    'calls.read.v1: his own': click('calls.read.v1', practised.reviews.own, said),
    'calls.change.v1': click('calls.change.v1', practised.reviews.own, reviewForm),
    'calls.share.v1': click('calls.share.v1', practised.reviews.toShare, stores),
    'calls.edit_form.v1': click('calls.edit_form.v1', 'new', { opens: 'calls.form_form.v1' }),
    'calls.retire_form.v1': click('calls.retire_form.v1', 'negotiation 0', stores),
    'calls.offer_form.v1': click('calls.offer_form.v1', 'own_retired 2', stores),
    'calls.form_form.v1': submit('calls.form_form.v1', `form-${nth} 0 `, {
      name: `Type ${nth}`,
      criteria: ['A', 'B', 'C', 'D'].map((name) => `${name} | 25 | low | middle | high`).join('\n'),
    }),

    '/pacesetter roleplay': command('/pacesetter', 'roleplay', { shows: /What you can practise/ }),
    '/pacesetter roleplay @ben': command('/pacesetter', `roleplay ${ben}`, {
      opens: 'roleplays.invite_form.v1',
      about: from.self.userId,
    }),
    "roleplays.list.v1: Ben's": click('roleplays.list.v1', '', { shows: /4 of 5 points/ }),
    'roleplays.practise.v1': click('roleplays.practise.v1', 'incumbent', {
      opens: 'roleplays.invite_form.v1',
    }),
    'roleplays.scenario.v1': click('roleplays.scenario.v1', 'procurement', {
      opens: 'roleplays.invite_form.v1',
    }),
    'roleplays.invite_form.v1': submit('roleplays.invite_form.v1', `roleplay-${nth}`, {
      scenario: 'incumbent',
      partner: from.self.userId,
    }),
    'roleplays.sheet.v1': click('roleplays.sheet.v1', practised.invited.sheet, {
      shows: /real decision is with his warehouse manager/,
    }),
    'roleplays.decline.v1': click('roleplays.decline.v1', practised.invited.decline, stores),
    'roleplays.own.v1': click('roleplays.own.v1', practised.inviting.own, { shows: /36,000 a year/ }),
    'roleplays.cancel.v1': click('roleplays.cancel.v1', practised.inviting.cancel, stores),
    'roleplays.done.v1': click('roleplays.done.v1', practised.inviting.done, stores),
    'roleplays.score.v1': click('roleplays.score.v1', practised.invited.score, {
      opens: 'roleplays.score_form.v1',
    }),
    'roleplays.score_form.v1': submit('roleplays.score_form.v1', practised.invited.score, {
      ...{ points_objections: '4', line_objections: 'Asked twice' },
      ...{ points_discovery: '3', line_discovery: 'Counted with me' },
      ...{ points_negotiation: '2', line_negotiation: 'Gave five percent' },
    }),
    'roleplays.correct.v1': click('roleplays.correct.v1', practised.corrected, {
      opens: 'roleplays.correct_form.v1',
    }),
    'roleplays.correct_form.v1': submit('roleplays.correct_form.v1', practised.corrected, {
      ...{ points_objections: '5', line_objections: 'Asked three times' },
    }),
    'roleplays.read.v1': click('roleplays.read.v1', practised.attempts.private, line),
    'roleplays.read.v1: shared': click('roleplays.read.v1', practised.attempts.shared, line),
    'roleplays.share.v1': click('roleplays.share.v1', practised.attempts.toShare, stores),
    'roleplays.follow.v1': click('roleplays.follow.v1', 'calls', stores, practised.attempts.follow),
  };
}
