import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with Ben’s courses, and with those of his company. */
export function courseActs(
  { ids, from }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const { id, kept, certified, doable, waivable, startable, scorable, assignable, endable, programmes } =
    ids.courses;
  const attempt = `00000000-0000-4000-8000-00000000a0${10 + nth}`;
  const written: Sign = { opens: 'courses.programme_form.v1' };
  const canary: Sign = { shows: /Canary course/ };
  const all: Sign = { shows: /Endable course/ };
  const assign: Sign = { opens: 'courses.assign_form.v1' };
  const make: Sign = { opens: 'courses.new_form.v1' };
  return {
    "/pacesetter courses: Ben's": command('/pacesetter', 'courses', canary),
    '/pacesetter courses team': command('/pacesetter', 'courses team', {
      shows: /My people[\s\S]*Ben Rep ·/,
    }),
    '/pacesetter courses assign': command('/pacesetter', 'courses assign', assign),
    '/pacesetter courses new': command('/pacesetter', 'courses new', make),
    '/pacesetter courses all': command('/pacesetter', 'courses all', all),
    "courses.mine.v1: Ben's": click('courses.mine.v1', '', canary),
    'courses.team.v1': click('courses.team.v1', '', { shows: /My people[\s\S]*Ben Rep ·/ }),
    'courses.all.v1': click('courses.all.v1', '', all),
    'courses.open.v1': click('courses.open.v1', id, canary),
    'courses.done.v1': click('courses.done.v1', id, { opens: 'courses.done_form.v1', about: id }),
    'courses.done_form.v1': submit('courses.done_form.v1', doable[nth] ?? '', {
      evidence: 'I ask first now',
      kpi: null,
    }),
    'courses.start.v1': click('courses.start.v1', startable[nth] ?? '', { stores: true }),
    'courses.score.v1': click('courses.score.v1', certified, {
      opens: 'courses.score_form.v1',
      about: certified,
    }),
    'courses.score_form.v1': submit('courses.score_form.v1', `${scorable[nth] ?? ''} ${attempt}`, {
      score: '90',
      evidence: 'Seen in the portal',
    }),
    'courses.take.v1': click('courses.take.v1', kept, { stores: true }),
    'courses.waive.v1': click('courses.waive.v1', id, { opens: 'courses.waive_form.v1', about: id }),
    'courses.waive_form.v1': submit('courses.waive_form.v1', waivable[nth] ?? '', {
      reason: 'Did it in the last job',
    }),
    'courses.assign.v1': click('courses.assign.v1', '', assign),
    'courses.assign_for.v1': click('courses.assign_for.v1', `${ids.ben} ${kept}`, {
      ...assign,
      about: from.self.userId,
    }),
    'courses.assign_form.v1: a programme': submit('courses.assign_form.v1', '', {
      course: `programme ${programmes.assignable[nth] ?? ''}`,
      people: [from.self.userId],
      team: null,
      role: null,
      days: null,
    }),
    'courses.assign_form.v1': submit('courses.assign_form.v1', '', {
      course: assignable[nth] ?? '',
      people: [from.self.userId],
      team: null,
      role: null,
      days: '10',
    }),
    'courses.new.v1': click('courses.new.v1', '', make),
    'courses.new_form.v1': submit('courses.new_form.v1', `00000000-0000-4000-8000-00000000c0${10 + nth}`, {
      name: `Another ${nth}`,
      link: 'https://learn.acme.example/another',
      skill: null,
      minutes: null,
      days: null,
      certificate: 'none',
      pass: null,
      months: null,
    }),
    'courses.edit.v1': click('courses.edit.v1', kept, {
      opens: 'courses.edit_form.v1',
      about: kept,
    }),
    'courses.edit_form.v1': submit('courses.edit_form.v1', kept, {
      name: `Renamed ${nth}`,
      link: 'https://learn.acme.example/renamed',
      skill: null,
      minutes: null,
      days: null,
      certificate: 'none',
      pass: null,
      months: null,
    }),
    'courses.programme.v1': click('courses.programme.v1', programmes.bens, { shows: /Canary programme/ }),
    '/pacesetter courses programme': command('/pacesetter', 'courses programme', written),
    'courses.programme_new.v1': click('courses.programme_new.v1', '', written),
    'courses.programme_edit.v1': click('courses.programme_edit.v1', programmes.kept, {
      ...written,
      about: programmes.kept,
    }),
    'courses.programme_more.v1': click('courses.programme_more.v1', `${programmes.kept} 2 6`, written),
    'courses.programme_form.v1': submit(
      'courses.programme_form.v1',
      `${programmes.changeable[nth] ?? ''} 2 2`,
      {
        name: `Changed ${nth}`,
        course_0: ids.courses.canary,
        days_0: '1',
        course_1: kept,
        days_1: '2',
      },
    ),
    'courses.programme_end.v1': click('courses.programme_end.v1', programmes.endable[nth] ?? '', {
      stores: true,
    }),
    'courses.end.v1': click('courses.end.v1', endable[nth] ?? '', { stores: true }),
  };
}
