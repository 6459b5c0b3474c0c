import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with what Ben needs from Mert, and with their plans. */
export function askActs(
  { ids: { asks, plans, ben }, from }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const stores: Sign = { stores: true };
  const asked: Sign = { shows: /Canary ask/ };
  const form: Sign = { opens: 'asks.form.v1' };
  const plan: Sign = { shows: /Canary plan/ };
  const toChange = plans.toChange[nth] ?? '';
  return {
    '/pacesetter ask': command('/pacesetter', 'ask join my call', form),
    'asks.open.v1': click('asks.open.v1', '', form),
    'asks.form.v1: of Mert': submit('asks.form.v1', `ask-${nth} ${asks.manager}`, { text: 'Join my call' }),
    "/pacesetter asks: Ben's": command('/pacesetter', 'asks', asked),
    "asks.list.v1: Ben's": click('asks.list.v1', '', asked),
    'asks.done.v1': click('asks.done.v1', asks.done, stores),
    'asks.talk.v1': click('asks.talk.v1', asks.talk, stores),
    'asks.by.v1': click('asks.by.v1', asks.bens, { opens: 'asks.by_form.v1', about: asks.bens }),
    'asks.by_form.v1': submit('asks.by_form.v1', asks.by, { due_on: '2026-11-30' }),
    'asks.no.v1': click('asks.no.v1', asks.bens, { opens: 'asks.no_form.v1', about: asks.bens }),
    'asks.no_form.v1': submit('asks.no_form.v1', asks.no, { reason: 'No budget' }),
    'asks.take_back.v1': click('asks.take_back.v1', asks.toTakeBack, stores),

    "/pacesetter plan: Ben's": command('/pacesetter', 'plan', { shows: /Your plan with/ }),
    '/pacesetter plan @ben': command('/pacesetter', `plan <@${from.self.userId}|ben>`, plan),
    'improvement.open.v1': click('improvement.open.v1', plans.running, plan),
    'improvement.change.v1': click('improvement.change.v1', plans.running, {
      opens: 'improvement.form.v1',
      about: plans.running,
    }),
    'improvement.form.v1': submit('improvement.form.v1', `${toChange} ${ben} 1`, {
      goal: 'calls week',
      steps: '90 100',
      purpose: 'As agreed',
      weeks: '6',
      checks: '7',
    }),
    'improvement.agree.v1': click('improvement.agree.v1', `${plans.offered} 1`, stores),
    'improvement.keep.v1': click('improvement.keep.v1', `${plans.suggested} 2`, {
      opens: 'improvement.keep_form.v1',
      about: plans.suggested,
    }),
    'improvement.keep_form.v1': submit('improvement.keep_form.v1', `${plans.suggested} 2`, {
      word: 'Not now',
    }),
    'improvement.drop.v1': click('improvement.drop.v1', plans.toDrop[nth] ?? '', stores),
    'improvement.end.v1': click('improvement.end.v1', plans.toEnd[nth] ?? '', stores),
    'improvement.word.v1': click('improvement.word.v1', plans.running, {
      opens: 'improvement.word_form.v1',
      about: plans.running,
    }),
    'improvement.word_form.v1': submit('improvement.word_form.v1', `${plans.running} 2026-11-23`, {
      word: `Going well ${nth}`,
    }),
    'improvement.share.v1': click('improvement.share.v1', plans.older, stores),
  };
}
