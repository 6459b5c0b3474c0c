import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign, blockId?: string): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** What can be tried with the 1:1s of Ben and Mert. */
export function oneOnOneActs(
  { ids, from }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const { session, topics, toMeet, toLeaveOut } = ids.oneOnOnes;
  const stores: Sign = { stores: true };
  const withBen: Sign = { shows: /1:1 with Ben Rep/ };
  const opens = (form: string, about = session): Sign => ({ opens: form, about });
  return {
    '/pacesetter 1:1': command('/pacesetter', '1:1', { shows: /1:1/ }),
    '/pacesetter 1:1 @ben': command('/pacesetter', `1:1 <@${from.self.userId}|ben>`, withBen),
    '/pacesetter 1:1 add @ben': command('/pacesetter', `1:1 add <@${from.self.userId}|ben> pilot`, stores),
    'coaching.meetings.v1': click('coaching.meetings.v1', '', { shows: /1:1/ }),
    'coaching.meetings_with.v1: Ben': click('coaching.meetings_with.v1', ids.ben, withBen),
    'coaching.agenda.v1': click('coaching.agenda.v1', session, { shows: /Canary topic/ }),
    'coaching.item_done.v1': click('coaching.item_done.v1', `${topics[nth]} ${session}`, stores),
    'coaching.add_item.v1': click('coaching.add_item.v1', session, opens('coaching.item_form.v1')),
    'coaching.item_form.v1: with Ben': submit(
      'coaching.item_form.v1',
      JSON.stringify({ i: `item-${nth}`, o: ids.ben, l: null, s: null }),
      { text: 'Something', tag: null },
    ),
    'coaching.add_message.v1: with Ben': {
      deed: { kind: 'shortcut', id: 'coaching.add_message.v1', authorId: from.self.userId },
      sign: opens('coaching.item_form.v1', ids.ben),
    },
    'coaching.notes.v1': click('coaching.notes.v1', session, opens('coaching.notes_form.v1')),
    'coaching.notes.v1: for himself': click('coaching.notes.v1', session, {
      opens: 'coaching.notes_form.v1',
      about: 'Canary own note',
    }),
    'coaching.notes_form.v1': submit('coaching.notes_form.v1', `${session} 0`, {
      notes: 'Canary notes',
      own: `Mine ${nth}`,
    }),
    'coaching.action.v1': click('coaching.action.v1', session, opens('coaching.action_form.v1')),
    'coaching.action_form.v1': submit('coaching.action_form.v1', `action-${nth} ${session}`, {
      owner: 'report',
      text: 'Write the plan',
      due: '2026-11-30',
      kpi: null,
    }),
    'coaching.met.v1': click('coaching.met.v1', toMeet[nth] ?? '', stores),
    'coaching.leave_out.v1': click('coaching.leave_out.v1', session, opens('coaching.leave_out_form.v1')),
    'coaching.leave_out_form.v1': submit('coaching.leave_out_form.v1', toLeaveOut[nth] ?? '', {
      who: 'report',
      reason: 'Ill',
    }),
    'coaching.move.v1': click('coaching.move.v1', session, opens('coaching.move_form.v1')),
    'coaching.move_form.v1': submit('coaching.move_form.v1', session, {
      date: '2026-11-26',
      time: `1${nth}:00`,
    }),
    'coaching.arrange.v1: with Ben': click(
      'coaching.arrange.v1',
      ids.ben,
      opens('coaching.arrange_form.v1', ids.ben),
    ),
    'coaching.arrange_form.v1: with Ben': submit('coaching.arrange_form.v1', `rhythm-${nth} ${ids.ben}`, {
      first_on: '2026-12-01',
      time: '10:00',
      every: '1',
      minutes: '30',
    }),
    'coaching.stop.v1: with Ben': click('coaching.stop.v1', ids.ben, stores),
  };
}
