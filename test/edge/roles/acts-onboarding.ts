import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with Ben’s first 90 days, and with plans for them. */
export function onboardingActs(
  { ids, running, from }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const { id, gate, open, done, asksBen, outdated, toEnd, plan, planTasks, removable, startable } =
    ids.onboarding;
  const stores: Sign = { stores: true };
  const canary: Sign = { shows: /Canary task/ };
  const led: Sign = { shows: /\*Ben Rep\* ·/ };
  const plans: Sign = { shows: /Seller\* · 37 tasks/ };
  const ramp: Sign = { shows: /How long until ramped/ };
  const rex = `<@${running.slack.userId('rex')}|rex>`;
  return {
    "/pacesetter onboarding: Ben's": command('/pacesetter', 'onboarding mine', canary),
    '/pacesetter onboarding @ben': command('/pacesetter', `onboarding <@${from.self.userId}|ben>`, canary),
    '/pacesetter onboarding @rex': command('/pacesetter', `onboarding ${rex}`, {
      opens: 'onboarding.start_form.v1',
    }),
    '/pacesetter onboarding team': command('/pacesetter', 'onboarding team', led),
    '/pacesetter onboarding plans': command('/pacesetter', 'onboarding plans', plans),
    '/pacesetter ramp': command('/pacesetter', 'ramp', ramp),
    'onboarding.ramp_by.v1': click('onboarding.ramp_by.v1', 'C calls', ramp),
    'onboarding.ramp_kpi.v1': click('onboarding.ramp_kpi.v1', 'B100 calls', ramp),
    "onboarding.mine.v1: Ben's": click('onboarding.mine.v1', '', canary),
    'onboarding.show.v1': click('onboarding.show.v1', id, canary),
    'onboarding.running.v1': click('onboarding.running.v1', '', led),
    'onboarding.phase.v1': click('onboarding.phase.v1', `${id} before`, canary),
    'onboarding.task.v1': click('onboarding.task.v1', `${id} equipment`, canary),
    'onboarding.task_form.v1': submit('onboarding.task_form.v1', `${id} ${open[nth]}`, { evidence: null }),
    'onboarding.reopen.v1': click('onboarding.reopen.v1', `${id} ${done[nth]}`, stores),
    'onboarding.forward.v1': click(
      'onboarding.forward.v1',
      `${id} discovery_role_play ${ids.practised.forward}`,
      stores,
    ),
    'onboarding.decide.v1': click('onboarding.decide.v1', `${id} ${gate}`, {
      opens: 'onboarding.gate_form.v1',
      about: id,
    }),
    'onboarding.gate_form.v1': submit('onboarding.gate_form.v1', `${id} ${gate}`, {
      verdict: 'not_yet',
      reason: 'Once more',
    }),
    'onboarding.start_form.v1': submit('onboarding.start_form.v1', startable[nth] ?? '', {
      plan: 'seller',
      first_day: '2026-11-30',
      buddy: null,
      language: 'en',
    }),
    'onboarding.change.v1': click('onboarding.change.v1', id, {
      opens: 'onboarding.change_form.v1',
      about: id,
    }),
    'onboarding.change_form.v1': submit('onboarding.change_form.v1', id, {
      first_day: '2026-11-23',
      buddy: null,
    }),
    'onboarding.follow.v1': click('onboarding.follow.v1', outdated[nth % 2] ?? '', stores),
    'onboarding.end.v1': click('onboarding.end.v1', toEnd[nth % 2] ?? '', stores),
    'onboarding.buddy.v1: asks Ben': click('onboarding.buddy.v1', asksBen, { shows: /like you to be/ }),
    'onboarding.buddy_yes.v1': click('onboarding.buddy_yes.v1', asksBen, stores),
    'onboarding.buddy_no.v1': click('onboarding.buddy_no.v1', asksBen, stores),
    'onboarding.plans.v1': click('onboarding.plans.v1', '', plans),
    'onboarding.plan.v1: ours': click('onboarding.plan.v1', 'sdr en', { shows: /cold calls/ }),
    "onboarding.plan.v1: East's": click('onboarding.plan.v1', `${plan} en`, { shows: /Own plan/ }),
    'onboarding.copy.v1': click('onboarding.copy.v1', 'sdr en', { opens: 'onboarding.copy_form.v1' }),
    'onboarding.copy_form.v1': submit('onboarding.copy_form.v1', `copy-${nth} sdr en`, { name: 'Ours' }),
    'onboarding.plan_task.v1': click('onboarding.plan_task.v1', `${plan} pitch`, {
      opens: 'onboarding.plan_task_form.v1',
    }),
    'onboarding.plan_task_form.v1': submit('onboarding.plan_task_form.v1', `${plan} new`, {
      title: `Another ${nth}`,
      day: '9',
      role: 'buddy',
      why: null,
      doneWhen: 'It is there',
      gate: 'no',
    }),
    'onboarding.plan_task_remove.v1': click(
      'onboarding.plan_task_remove.v1',
      `${plan} ${planTasks[nth]}`,
      stores,
    ),
    'onboarding.plan_remove.v1': click('onboarding.plan_remove.v1', removable[nth] ?? '', stores),
  };
}
