import { expect, it } from 'vitest';
import type { DeliveryKind, DueDelivery } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { ownSettings, saveSettings } from '../../src/people/actions/message-settings.ts';
import { settingsForm } from '../../src/people/messages/settings/form.ts';
import { respectingSettings } from '../../src/people/respect-settings.ts';
import type { Notice } from '../../src/people/rules/notices.ts';
import { swapAccounts } from '../../src/people/store/accounts.ts';
import { messageSettingsOf } from '../../src/people/store/message-settings.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';

const MORNING = { from: '08:00', until: '11:00' };
const ALL = [
  'own',
  'reminders',
  'answers',
  'thanks',
  'status',
  'week',
  'wins',
  'requests',
  'promises',
  'meetings',
  'onboarding',
];

onBothDatabases('what somebody wants to hear of', (open) => {
  /** Monday 23 November 2026, 08:55 in Istanbul. Mert leads Ada. */
  async function company() {
    const acme = await createCompany(open);
    const mert = await acme.addPerson({ name: 'Mert Manager' });
    const ada = await acme.addPerson({ name: 'Ada Rep', managerId: mert, slackId: 'UADA' });
    const save = async (who: string, quiet: typeof MORNING | null, wanted: readonly string[]) =>
      saveSettings(acme.context, await acme.callerOf(who), { quiet, wanted });
    const stored = (who: string) => messageSettingsOf(acme.db, acme.workspace.id, who);
    return { acme, mert, ada, save, stored };
  }

  it('is everything at any time, until they say otherwise', async () => {
    const { ada, mert, save, stored } = await company();
    expect(await stored(ada)).toEqual({ quiet: null, off: [] });
    await save(
      ada,
      MORNING,
      ALL.filter((notice) => notice !== 'thanks'),
    );
    expect(await stored(ada)).toEqual({ quiet: MORNING, off: ['thanks'] });
    await save(ada, null, ALL);
    expect(await stored(ada)).toEqual({ quiet: null, off: [] });
    expect(await stored(mert)).toEqual({ quiet: null, off: [] });
  });

  it('is kept with who said so, and saying it again writes nothing', async () => {
    const { acme, ada, save } = await company();
    await save(ada, MORNING, ['answers']);
    await save(ada, MORNING, ['answers']);
    const audit = await acme.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'person.messages_set')
      .execute();
    expect(audit.map(({ actor_id, subject_id }) => [actor_id, subject_id])).toEqual([[ada, ada]]);
  });

  it('has reminders of people for those who lead some; what cannot be chosen stays', async () => {
    const { acme, mert, ada, save, stored } = await company();
    const choice = async (who: string) => (await ownSettings(acme.context, await acme.callerOf(who))).choice;
    expect(await choice(ada)).toEqual(ALL.filter((notice) => notice !== 'reminders'));
    expect(await choice(mert)).toEqual(ALL);
    await save(mert, null, []);
    expect((await stored(mert)).off).toEqual(ALL);
    await acme.change(async (trx) => {
      await trx.deleteFrom('reporting_line').where('manager_id', '=', mert).execute();
    });
    await save(mert, null, ALL);
    expect((await stored(mert)).off).toEqual(['reminders']);
  });

  it.each([
    [{ from: '09:00', until: '09:00' }, 'That would be all day. Please choose another end.'],
    [
      { from: '08:00', until: '17:00' },
      'Between 08:30 and 17:30 at least an hour must stay free, or my messages would never reach you.',
    ],
    [{ from: '9', until: '10:00' }, 'This form is from an older version. Please close it and open it again.'],
  ])('is not %j', async (quiet, refusal) => {
    const { ada, save, stored } = await company();
    expect(await refusalOf(save(ada, quiet, ALL))).toBe(refusal);
    expect(await stored(ada)).toEqual({ quiet: null, off: [] });
  });

  it('is a form with what is chosen already, in both languages within Slack’s limits', async () => {
    const { acme, mert, save } = await company();
    await save(mert, MORNING, ['answers']);
    const own = await ownSettings(acme.context, await acme.callerOf(mert));
    for (const locale of ['en', 'tr'] as const) assertSlackLimits(settingsForm(own, translate(locale)));
    expect(plainText(settingsForm(own, translate('en')))).toContain(
      'Monday, Tuesday, Wednesday, Thursday and Friday; Europe/Istanbul',
    );
    expect(JSON.stringify(settingsForm(own, translate('tr')))).toContain('"initial_time":"08:00"');
  });

  it('is asked before a message is sent: it waits, or is left out, and channels do not mind', async () => {
    const { acme, ada, save } = await company();
    const due: DueDelivery = {
      workspaceId: acme.workspace.id,
      kind: 'k',
      period: '',
      target: '',
      params: {},
    };
    const goesTo = (destination: { slackUserId: string } | { channelId: string }, notice?: Notice) => {
      const kind: DeliveryKind = {
        kind: 'k',
        ...(notice ? { notice } : {}),
        destination: async () => destination,
        render: async () => ({ skip: '' }),
      };
      return respectingSettings(kind).destination(acme.context, due);
    };
    const toAda = { slackUserId: 'UADA' };
    expect(await goesTo(toAda, 'thanks')).toEqual(toAda);
    await save(ada, MORNING, ['answers', 'status', 'week']);
    expect(await goesTo(toAda)).toEqual({ notBefore: new Date('2026-11-23T08:00:00Z') });
    expect(await goesTo(toAda, 'answers')).toEqual({ notBefore: new Date('2026-11-23T08:00:00Z') });
    expect(await goesTo(toAda, 'thanks')).toEqual({ skip: 'its reader switched it off' });
    expect(await goesTo({ channelId: 'C1' }, 'thanks')).toEqual({ channelId: 'C1' });
    expect(await goesTo({ slackUserId: 'UNOBODY' }, 'thanks')).toEqual({ slackUserId: 'UNOBODY' });
    acme.context.clock.moveTo(new Date('2026-11-23T08:00:00Z'));
    expect(await goesTo(toAda)).toEqual(toAda);
  });

  it('goes along when two people are one, and with the account when two change places', async () => {
    const { acme, mert, ada, save, stored } = await company();
    const { id: workspaceId } = acme.workspace;
    const other = await acme.addPerson({ name: 'A. Rep', slackId: null });
    await acme.change(async (trx) => {
      await trx
        .insertInto('message_setting')
        .values({
          workspace_id: workspaceId,
          person_id: other,
          quiet_from: '08:00',
          quiet_until: '11:00',
          switched_off: '[]',
          set_at: 0,
        })
        .execute();
    });
    await acme.change((trx, change) => mergePeople(trx, change, { from: other, into: ada }, []));
    expect(await stored(ada)).toEqual({ quiet: MORNING, off: [] });
    expect(await stored(other)).toEqual({ quiet: null, off: [] });
    await save(mert, null, []);
    const holder = async (id: string) => {
      const { slackUserId, email } = await acme.person(id);
      return { id, slackUserId: slackUserId ?? '', email };
    };
    const [one, two] = [await holder(ada), await holder(mert)];
    await acme.change((trx) => swapAccounts(trx, workspaceId, one, two));
    expect(await stored(mert)).toEqual({ quiet: MORNING, off: [] });
    expect((await stored(ada)).off).toEqual(ALL);
  });
});
