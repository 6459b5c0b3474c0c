import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { translate } from '../../src/locales/index.ts';
import { type AccessLine, myAccess } from '../../src/mydata/actions/access.ts';
import { accessTexts, accessView } from '../../src/mydata/messages/access.ts';
import { retentionView } from '../../src/mydata/messages/retention.ts';
import { ACCESS, type AccessKind, type AccessName } from '../../src/mydata/rules/access.ts';
import type { Audience } from '../../src/people/permissions.ts';
import { rateSkill } from '../../src/skills/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { recorded } from './company.ts';

/** By which permission others read a kind of record. */
const PERMISSION: Readonly<Record<AccessName, string>> = {
  profile: 'people.read',
  goals: 'goals.read',
  check_ins: 'goals.read_check_in',
  goal_questions: 'goals.reply',
  activity: 'activity.read',
  scorecard: 'scorecards.read_person',
  days_off: 'timeoff.read',
  praise: 'recognition.read',
  feedback: 'feedback.open',
  feedback_requests: 'feedback.answer_request',
  one_on_ones: 'coaching.read_one_on_one',
  own_notes: 'coaching.read_one_on_one',
  skills: 'skills.read',
  promises: 'promises.read',
  asks: 'asks.answer',
  plans: 'improvement.read',
  calls: 'calls.read',
  roleplays: 'roleplays.read',
  courses: 'courses.read',
  onboarding: 'onboarding.read',
  reviews: 'reviews.read',
  rounds: 'rounds.read',
  round_answers: 'rounds.answer',
  playbook: 'playbook.read',
  reminders: 'nudges.read_own',
  week: 'nudges.read',
  managing: 'scorecards.read_manager',
  wins: 'wins.answer',
  openings: 'mydata.read',
  coaching_rating: 'coaching.rate',
};

it('what is said of who reads a kind of record is what its permission allows', () => {
  const declared = new Map<string, readonly Audience[]>(
    capabilities.flatMap(({ permissions = {} }) => Object.entries(permissions)),
  );
  for (const [kind, access] of Object.entries(ACCESS) as [AccessName, AccessKind][]) {
    const audiences = declared.get(PERMISSION[kind]) ?? [];
    expect(access.reads.includes('above'), kind).toBe(audiences.includes('line_above'));
    expect(access.reads.includes('admins'), kind).toBe(audiences.includes('admin'));
    expect(access.reads.includes('everybody'), kind).toBe(audiences.includes('everyone'));
  }
});

onBothDatabases('who can read what is kept about somebody', (open) => {
  it('is told by name: who leads them, who stands in, admins, and whom records are shared with', async () => {
    const { acme, lena, mate, manager, rep } = await recorded(open);
    const before = accessTexts(await myAccess(acme.context, lena), translate('en'));
    const common = 'Name, team, manager and role · Goals, how they ended, what was suggested and why';
    expect(before[0]).toContain(`${common} · Activity and deals · Your card and score · Days off: you, `);
    const find = (texts: readonly string[], what: string) => texts.find((text) => text.includes(what)) ?? '';
    const nameOf = async (id: string) => (await acme.callerOf(id)).name;
    const [markus, can] = [await nameOf(manager), await nameOf(mate)];
    expect(find(before, 'How your goals look')).toContain(`you, ${markus} and Deniz Director (above you)`);
    expect(find(before, 'How your goals look')).toContain('no admin');
    expect(find(before, 'Feedback you gave')).toContain(`you, ${can} and ${markus} – each only`);
    expect(find(before, 'Questions about')).toBe(`Questions about a suggested goal: you, ${markus}`);
    expect(find(before, 'How you rate coaching')).toContain('nobody');
    expect(find(before, 'What I tell you about your people')).toBe('');
    // Nobody promised anything, so nothing is said of promises.
    expect(find(before, 'Promises')).toBe('');
    await acme.change((trx, change) =>
      trx
        .insertInto('deputy')
        .values({
          ...{ workspace_id: change.workspaceId, id: 'd', manager_id: manager, deputy_id: mate },
          ...{ first_day: acme.today(), end_day: '2027-01-01', recorded_by: null, recorded_at: 0 },
        })
        .execute(),
    );
    await acme.change((trx, change) =>
      rateSkill(trx, change, {
        ...{ personId: rep, raterId: manager, skillKey: 'discovery', rubricVersion: 0, points: 2 },
        ...({ source: { kind: 'manager' }, on: acme.today(), evidence: 'Seen' } as const),
      }),
    );
    const after = accessTexts(await myAccess(acme.context, lena), translate('en'));
    expect(find(after, 'How your goals look')).toContain(
      `you, ${markus}, Deniz Director and ${can} (above you)`,
    );
    expect(find(after, 'How your skills are rated')).toContain(`you, ${markus} (above you)`);
    expect(find(after, 'How your skills are rated')).not.toContain(can);
  });

  it('is told to whoever leads people of what they do for them, too', async () => {
    const { acme, markus, lena, can } = await recorded(open);
    const texts = accessTexts(await myAccess(acme.context, markus), translate('tr'));
    const managing = texts.find((text) => text.startsWith('Ekibin için yaptıkların')) ?? '';
    for (const { name } of [lena, can]) expect(managing).toContain(name);
    expect(texts.some((text) => text.includes('Ekibinle ilgili sana söylediklerim'))).toBe(true);
  });
});

it('fits Slack’s limits in both languages, however many people there are and whatever they are called', () => {
  const names = (n: number) => Array.from({ length: n }, () => '<!channel> & '.repeat(30));
  for (const n of [0, 3, 400]) {
    const lines = (Object.keys(ACCESS) as AccessName[]).map(
      (kind, nth): AccessLine => ({
        ...{ kind, above: names(n), reports: names(n), admins: names(n), named: names(n + (nth % 3)) },
        everybody: false,
      }),
    );
    for (const locale of ['en', 'tr'] as const) {
      const view = accessView(lines, translate(locale));
      assertSlackLimits(view);
      expect(JSON.stringify(view)).not.toContain('<!channel>');
      assertSlackLimits(retentionView({ years: 2, mayChoose: n === 3 }, translate(locale)));
    }
  }
});
