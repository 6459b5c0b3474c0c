import { describe, expect, it } from 'vitest';
import type { Capability } from '../../src/capability.ts';
import type { Caller } from '../../src/context.ts';
import { UserError } from '../../src/errors.ts';
import { translate } from '../../src/locales/index.ts';
import { markWithoutSlack } from '../../src/people/actions/link-account.ts';
import { liveTeams, setMembership } from '../../src/people/index.ts';
import { scorecardsWith } from '../../src/scorecards/capability.ts';
import { checklist } from '../../src/setup/actions/checklist.ts';
import { foreseeWith } from '../../src/setup/actions/foresee.ts';
import { goLive, pause, previewLaunch } from '../../src/setup/actions/go-live.ts';
import { liveList } from '../../src/setup/actions/live-list.ts';
import { checklistMessage } from '../../src/setup/messages/checklist.ts';
import { launchedView, previewView } from '../../src/setup/messages/go-live.ts';
import { liveListMessage } from '../../src/setup/messages/live-list.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { type OpenFresh, onBothDatabases, onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

const nothing = foreseeWith([]);

/** East (led by Mira, with Ana) in a channel that the bot is in; not live. */
async function east(open: OpenFresh) {
  const company = await createCompany(open, { now: '2026-11-20T09:00:00Z' });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  const mira = await company.addPerson({ name: 'Mira' });
  const teamId = await company.addTeam({ name: 'East', channelId: 'C1', isLive: false });
  const ana = await company.addPerson({ name: 'Ana', teamId, managerId: mira });
  company.context.slack.channels.push(channel({}));
  return { company, ada: await company.callerOf(ada), mira, ana, teamId };
}

const channel = (more: object) => ({
  id: 'C1',
  name: 'east',
  isMember: true,
  isArchived: false,
  isShared: false,
  ...more,
});

const live = async (company: Company) => [...(await liveTeams(company.db, company.workspace.id)).keys()];

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no refusal',
    (error) => (error instanceof UserError ? error.sentence(translate('en')) : String(error)),
  );

onBothDatabases('going live', (open) => {
  it('makes the one team live, with a schedule that counts from then on', async () => {
    const { company, ada, teamId } = await east(open);
    await company.addTeam({ name: 'West', isLive: false });
    expect((await goLive(company.context, ada, teamId, nothing)).missing).toEqual([]);
    await goLive(company.context, ada, teamId, nothing);
    expect(await live(company)).toEqual([teamId]);
    const schedules = await company.db.selectFrom('scorecard_schedule').selectAll().execute();
    expect(
      schedules.map(({ team_id, next_run_at }) => [team_id, new Date(next_run_at).toISOString()]),
    ).toEqual([[teamId, '2026-11-23T06:00:00.000Z']]);
    const audit = await company.db
      .selectFrom('audit')
      .select(['action', 'actor_id'])
      .where('action', '=', 'team.launched')
      .execute();
    expect(audit).toEqual([{ action: 'team.launched', actor_id: ada.personId }]);
    await pause(company.context, ada, teamId);
    expect(await live(company)).toEqual([]);
  });
});

onSqlite('going live', (open) => {
  it.each([
    ['the bot is not in the channel', { isMember: false }, 'I am not in <#C1>.'],
    ['the channel is archived', { isArchived: true }, '<#C1> is archived.'],
    ['the channel is shared', { isShared: true }, '<#C1> is shared with another company.'],
  ])('does nothing when %s at that moment, and says the one fix', async (_what, state, sentence) => {
    const { company, ada, teamId } = await east(open);
    company.context.slack.channels = [channel(state)];
    const result = await goLive(company.context, ada, teamId, nothing);
    const view = previewView(result, translate('en'));
    expect(plainText(view)).toContain(sentence);
    expect(view.submit).toBeUndefined();
    expect(await live(company)).toEqual([]);
  });

  it('names no whole channel where somebody’s name would', async () => {
    const { company, ada, mira, teamId } = await east(open);
    const name = 'Mira <!channel> & Co';
    await company.db.updateTable('person').set({ name }).where('id', '=', mira).execute();
    const preview = await previewLaunch(company.context, ada, teamId, foreseeWith([scorecardsWith([])]));
    const text = plainText(previewView(preview, translate('en')));
    expect(text).not.toContain('<!channel>');
    expect(text).toContain('the weekly card, once Mira &lt;!channel&gt; &amp; Co pressed *Post*');
  });

  it('is held back by people whom nobody knows in Slack, in their own team alone', async () => {
    const { company, ada, teamId } = await east(open);
    const west = await company.addTeam({ name: 'West', channelId: 'C1', isLive: false });
    await company.addPerson({ name: 'Ola <!here>', slackId: null, teamId: west, managerId: ada.personId });
    const held = previewView(await goLive(company.context, ada, west, nothing), translate('tr'));
    expect(plainText(held)).toContain('Slack’te kim olduğunu bilmiyorum: Ola &lt;!here&gt;.');
    expect(plainText(held)).toContain('Kişileri eşleştir');
    await goLive(company.context, ada, teamId, nothing);
    expect(await live(company)).toEqual([teamId]);
  });

  it('is held back by a manager whom nobody knows in Slack, until an admin says they have no account', async () => {
    const { company, ada, teamId } = await east(open);
    const olaf = await company.addPerson({ name: 'Olaf', slackId: null });
    const ben = await company.addPerson({ name: 'Ben', managerId: olaf });
    const west = await company.addTeam({ name: 'West', channelId: 'C1', isLive: false });
    await company.change((trx, change) => setMembership(trx, change, { personId: ben, teamId: west }));
    const held = await goLive(company.context, ada, west, nothing);
    expect(held.missing).toEqual([{ kind: 'unmatched', names: ['Olaf'] }]);
    expect(plainText(previewView(held, translate('en')))).toContain(
      'I do not know who this is in Slack: Olaf.',
    );
    const list = await checklist(company.context, ada, 0);
    expect([list.unmatched, list.waiting.map(({ missing }) => missing.length)]).toEqual([1, [0, 1]]);
    await markWithoutSlack(company.context, ada, { personId: olaf, isSo: true });
    await goLive(company.context, ada, west, nothing);
    await goLive(company.context, ada, teamId, nothing);
    expect((await live(company)).toSorted()).toEqual([teamId, west].toSorted());
  });

  it('says on whose clocks most of the team live when the team’s own are others', async () => {
    const { company, ada, teamId } = await east(open);
    const text = async () =>
      plainText(previewView(await previewLaunch(company.context, ada, teamId, nothing), translate('en')));
    expect(await text()).not.toContain('Most of the team');
    for (const name of ['Bo', 'Cy']) await company.addPerson({ name, teamId, zone: 'Europe/Berlin' });
    expect(await text()).toContain('Most of the team live by the clocks of Europe/Berlin.');
  });

  it('goes on when Slack does not answer', async () => {
    const { company, ada, teamId } = await east(open);
    company.context.directory.channel = () => Promise.reject(new Error('missing_scope'));
    await goLive(company.context, ada, teamId, nothing);
    expect(await live(company)).toEqual([teamId]);
  });

  it('is for admins', async () => {
    const { company, mira, teamId } = await east(open);
    const caller = await company.callerOf(mira);
    for (const attempt of [
      (who: Caller) => goLive(company.context, who, teamId, nothing),
      (who: Caller) => pause(company.context, who, teamId),
      (who: Caller) => previewLaunch(company.context, who, teamId, nothing),
      (who: Caller) => checklist(company.context, who, 0),
    ]) {
      expect(await refusalOf(attempt(caller))).toContain('for Pacesetter admins');
    }
    expect(await live(company)).toEqual([]);
  });

  it('shows what every capability will say in seven days, in order, and who hears nothing', async () => {
    const { company, ada, ana, teamId } = await east(open);
    const says = (
      at: string,
      to: { personId: string } | { channelId: string },
      words: string,
    ): Capability => ({
      name: words,
      foreseen: async (_context, _team, { from, until }) => {
        expect([from.toISOString(), until.toISOString()]).toEqual([
          '2026-11-20T09:00:00.000Z',
          '2026-11-27T09:00:00.000Z',
        ]);
        return [{ at: new Date(at), to, what: () => words }];
      },
    });
    const foresee = foreseeWith([
      says('2026-11-24T05:30:00Z', { personId: ana }, 'a reminder, if she wants one'),
      says('2026-11-23T06:00:00Z', { channelId: 'C1' }, 'the card'),
      { name: 'silent' },
    ]);
    const preview = await previewLaunch(company.context, ada, teamId, foresee);
    const text = plainText(previewView(preview, translate('en')));
    expect(text).toContain(
      '• Monday, 23 Nov 2026 at 09:00 · <#C1>: the card\n• Tuesday, 24 Nov 2026 at 08:30 · Ana, directly: a reminder, if she wants one',
    );
    expect(text).toContain('I write directly to Ana.\nI write nothing to Mira by myself.');
    const done = plainText(launchedView(preview, translate('tr')));
    expect(done).toContain('*East* yayında.');
    expect(done).toContain('İlk mesaj: 23 Kas 2026 Pazartesi, saat 09:00.');
  });
});

describe('the list of what is to do', () => {
  onSqlite('with many teams', (open) => {
    it('shows eight a page within Slack’s limits, in both languages, and drops those that are live', async () => {
      const { company, ada, teamId } = await east(open);
      const long = 'İ'.repeat(70);
      for (let nth = 10; nth < 29; nth++) await company.addTeam({ name: `${long} ${nth}`, isLive: false });
      await goLive(company.context, ada, teamId, nothing);
      for (const locale of ['en', 'tr'] as const) {
        for (const [page, count] of [8, 8, 3].entries()) {
          const list = await checklist(company.context, ada, page);
          expect(list.waiting).toHaveLength(count);
          const message = checklistMessage(list, translate(locale));
          assertSlackLimits(message);
          assertSlackLimits({ type: 'home', blocks: message.blocks });
        }
      }
      const last = checklistMessage(await checklist(company.context, ada, 99), translate('en'));
      expect(last.text).toContain('Teams 17 to 19 of the 19 that are not live yet.');
      const teams = liveListMessage(await liveList(company.context, ada, 0), translate('tr'));
      assertSlackLimits(teams);
      expect(teams.text).toContain('*East* · yayında, 20 Kas 2026 tarihinden beri');
    });
  });
});
