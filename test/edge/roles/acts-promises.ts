import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with what Ben promised Mert. */
export function promiseActs(
  { ids, from }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const { promise, ...several } = ids.promises;
  const of = (which: keyof typeof several) => several[which][nth] ?? '';
  const shown: Sign = { shows: /Canary promise/ };
  const form: Sign = { opens: 'promises.make_form.v1' };
  const stores: Sign = { stores: true };
  const why = { said: 'Because of the fair' };
  const state = JSON.stringify({ i: `promise-${nth}`, s: 'self', o: null, w: null });
  return {
    "/pacesetter promises: Ben's": command('/pacesetter', 'promises', shown),
    "promises.list.v1: Ben's": click('promises.list.v1', '', shown),
    'promises.open.v1': click('promises.open.v1', promise, shown),
    'promises.how.v1': click('promises.how.v1', '', { shows: /95%/ }),
    'promises.make.v1': click('promises.make.v1', '', form),
    "promises.owner.v1: Ben's": click('promises.owner.v1', ids.ben, form),
    'promises.from_feedback.v1': click('promises.from_feedback.v1', ids.openedFeedback, form),
    "promises.make_form.v1: Ben's to Mert": submit('promises.make_form.v1', state, {
      owner: ids.ben,
      other: from.manager.userId,
      text: 'Canary promise, again',
      due: '2026-12-04',
    }),
    'promises.done.v1': click('promises.done.v1', of('toDo'), stores),
    'promises.say.v1': click('promises.say.v1', of('toTell'), {
      opens: 'promises.say_form.v1',
      about: of('toTell'),
    }),
    'promises.say_form.v1': submit('promises.say_form.v1', of('toTell'), why),
    'promises.move.v1': click('promises.move.v1', of('toMove'), {
      opens: 'promises.move_form.v1',
      about: of('toMove'),
    }),
    'promises.move_form.v1': submit('promises.move_form.v1', of('toMove'), { ...why, due: '2026-12-08' }),
    'promises.drop.v1': click('promises.drop.v1', of('toDrop'), {
      opens: 'promises.drop_form.v1',
      about: of('toDrop'),
    }),
    'promises.drop_form.v1': submit('promises.drop_form.v1', of('toDrop'), why),
  };
}
