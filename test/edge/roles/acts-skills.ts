import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with how Ben's skills are rated, and with what everybody is rated by. */
export function skillActs(
  { ids, from }: MatrixCompany,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const rated: Sign = { shows: /Manager \d/ };
  const stores: Sign = { stores: true };
  const rubric: Sign = { shows: /What skills are rated by/ };
  return {
    "/pacesetter skills: Ben's": command('/pacesetter', 'skills', rated),
    '/pacesetter skills @ben': command('/pacesetter', `skills <@${from.self.userId}|ben>`, rated),
    '/pacesetter skills rubric': command('/pacesetter', 'skills rubric', rubric),
    'skills.open.v1': click('skills.open.v1', ids.ben, rated),
    'skills.details.v1': click('skills.details.v1', `${ids.ben} discovery`, { shows: /Canary skill/ }),
    'skills.rate.v1': click('skills.rate.v1', ids.ben, { opens: 'skills.rate_form.v1', about: ids.ben }),
    'skills.rate_form.v1': submit('skills.rate_form.v1', `${ids.ben} 0`, {
      'points:discovery': '3',
      'seen:discovery': 'Asked twice',
    }),
    // Ayşe has the same manager, so it is hers that she shares.
    'skills.share.v1': click('skills.share.v1', ids.leader, stores),
    'skills.unshare.v1': click('skills.unshare.v1', ids.leader, stores),
    'skills.rubric.v1': click('skills.rubric.v1', '', rubric),
    'skills.weights.v1': click('skills.weights.v1', '', { opens: 'skills.weights_form.v1' }),
    'skills.add.v1': click('skills.add.v1', '', { opens: 'skills.skill_form.v1' }),
    'skills.edit.v1': click('skills.edit.v1', 'discovery', { opens: 'skills.skill_form.v1' }),
    'skills.expect.v1': click('skills.expect.v1', 'sdr', { opens: 'skills.expect_form.v1', about: 'sdr' }),
    'skills.expect_form.v1': submit('skills.expect_form.v1', '0 sdr', { 'expect:discovery': '4' }),
    'skills.weights_form.v1': submit('skills.weights_form.v1', '0', { 'weight:discovery': '100' }),
    'skills.skill_form.v1': submit('skills.skill_form.v1', '1 new', {
      ...{ name: 'Writing', low: 'Sends a wall of text', middle: 'Says what is next' },
      ...{ high: 'Three lines, one question', 'weight:new': '40', 'weight:discovery': '60' },
    }),
  };
}
