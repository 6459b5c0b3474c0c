import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

const STATEMENTS = ['promises', 'clear', 'listens', 'shares', 'helps', 'honest', 'customers', 'learns'];

/** What can be tried with the rounds about Ben, and with those of his colleagues. */
export function roundActs(
  { ids, running }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const { running: round, closed, startable } = ids.rounds;
  const user = (name: string) => running.slack.userId(name);
  const list: Sign = { shows: /Ben Rep · runs/ };
  // Whoever may settle it hears that it is settled; to everybody else there is no such round.
  const isOver: Sign = { shows: /is over, or was called off/ };
  const answers = Object.fromEntries(STATEMENTS.map((each) => [each, '4']));
  return {
    "/pacesetter 360: Ben's": command('/pacesetter', '360', list),
    '/pacesetter 360 @ben': command('/pacesetter', `360 <@${user('ben')}|ben>`, { shows: /It runs/ }),
    '/pacesetter 360 @rex': command('/pacesetter', `360 <@${user('rex')}|rex>`, {
      opens: 'rounds.form.v1',
    }),
    "rounds.list.v1: Ben's": click('rounds.list.v1', '', list),
    'rounds.make.v1': click('rounds.make.v1', '', { shows: /360/ }),
    'rounds.form.v1': submit(
      'rounds.form.v1',
      `00000000-0000-4000-8000-00000000d0${10 + nth} ${startable[nth] ?? ''}`,
      { peers: ['rex', 'vera', 'rana'].map(user), end: '2026-12-07' },
    ),
    'rounds.open.v1': click('rounds.open.v1', round, { shows: /It runs/ }),
    'rounds.start.v1': click('rounds.start.v1', round, isOver),
    'rounds.decline.v1': click('rounds.decline.v1', closed, isOver),
    'rounds.withdraw.v1': click('rounds.withdraw.v1', closed, isOver),
    'rounds.call_off.v1': click('rounds.call_off.v1', closed, isOver),
    'rounds.result.v1': click('rounds.result.v1', closed, { shows: /Canary round/ }),
    'rounds.answer.v1': click('rounds.answer.v1', round, { opens: 'rounds.answer_form.v1', about: round }),
    'rounds.answer_form.v1': submit('rounds.answer_form.v1', round, { ...answers, keep: null }),
  };
}
