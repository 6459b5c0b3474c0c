import type { Act, Sign } from './acts.ts';
import type { MatrixCompany } from './company.ts';

type Ways = {
  command(name: string, text: string, sign: Sign): Act;
  click(id: string, value: string, sign: Sign): Act;
  submit(id: string, metadata: string, values: Record<string, string | string[] | null>): Act;
};

/** A period of everybody's own who starts a cycle: of the same days nobody has two. */
const PERIODS = ['this_quarter', 'last_quarter', 'this_half', 'last_half', 'this_year', 'last_year'];
const DAYS = { selfDue: '2026-12-07', managerDue: '2026-12-14' };

/** What can be tried with Ben's reviews, and with the cycles of his company. */
export function reviewActs(
  { ids }: MatrixCompany,
  nth: number,
  { command, click, submit }: Ways,
): Record<string, Act> {
  const { cycle, toEnd, writing, self, manager, peer, shared, toClose, older } = ids.reviews;
  const stores: Sign = { stores: true };
  const list: Sign = { shows: /Round one/ };
  const start: Sign = { opens: 'reviews.cycle_form.v1' };
  const part: Sign = { shows: /Canary part/ };
  const period = PERIODS[nth % PERIODS.length] ?? '';
  const draft = { id: `cycle-${nth}`, period, whom: [], ...DAYS, peers: 0, hasOverall: false };
  const answers = { well: `Well ${nth}`, hard: '', next: '', done: 'draft' };
  return {
    "/pacesetter reviews: Ben's": command('/pacesetter', 'reviews', list),
    '/pacesetter reviews start': command('/pacesetter', 'reviews start', start),
    "reviews.list.v1: Ben's": click('reviews.list.v1', '', list),
    'reviews.cycle.v1': click('reviews.cycle.v1', '', start),
    'reviews.cycle_form.v1: with Ben in it': {
      ...submit('reviews.cycle_form.v1', `cycle-${nth}`, {
        ...{ period: 'last_year', name: '', self_due: DAYS.selfDue, manager_due: DAYS.managerDue },
        ...{ peers: '0', overall: 'no', whom: [] },
      }),
      sign: { shows: /Ben Rep/ },
    },
    'reviews.begin_form.v1': submit('reviews.begin_form.v1', JSON.stringify(draft), { name: 'Mine' }),
    'reviews.progress.v1': click('reviews.progress.v1', cycle, { shows: /Ben Rep/ }),
    'reviews.end.v1': click('reviews.end.v1', toEnd, stores),
    'reviews.open.v1': click('reviews.open.v1', shared, part),
    "reviews.open.v1: Ben's draft": click('reviews.open.v1', writing, part),
    'reviews.write.v1': click('reviews.write.v1', self, { opens: 'reviews.part_form.v1', about: self }),
    "reviews.write.v1: Mert's": click('reviews.write.v1', manager, {
      opens: 'reviews.part_form.v1',
      about: manager,
    }),
    'reviews.read.v1': click('reviews.read.v1', self, part),
    'reviews.part_form.v1': submit('reviews.part_form.v1', self, { ...answers, well: 'Canary part' }),
    'reviews.decline.v1: about Pia': click('reviews.decline.v1', peer, stores),
    'reviews.peers.v1': click('reviews.peers.v1', writing, {
      opens: 'reviews.peers_form.v1',
      about: writing,
    }),
    'reviews.peers_form.v1': submit('reviews.peers_form.v1', writing, { peers: [] }),
    'reviews.note.v1': click('reviews.note.v1', shared, { opens: 'reviews.note_form.v1', about: shared }),
    'reviews.add.v1': click('reviews.add.v1', shared, { opens: 'reviews.note_form.v1', about: shared }),
    'reviews.note_form.v1': submit('reviews.note_form.v1', `note-${nth} ${shared} talk`, {
      text: `We talked ${nth}`,
    }),
    'reviews.close.v1': click('reviews.close.v1', shared, { opens: 'reviews.close_form.v1', about: shared }),
    'reviews.close_form.v1': submit('reviews.close_form.v1', toClose, { verdict: null, comment: '' }),
    'reviews.show.v1': click('reviews.show.v1', older, stores),
  };
}
