import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../../src/capability.ts';
import { translate } from '../../../src/locales/index.ts';
import { namedLog, ownLog } from '../../../src/nudges/actions/personal/log.ts';
import { morningOf } from '../../../src/nudges/actions/personal/morning.ts';
import { ownPreference, savePreferences } from '../../../src/nudges/actions/preferences.ts';
import { deliveryNames } from '../../../src/nudges/messages/personal/delivery-names.ts';
import { LIST_BACK } from '../../../src/nudges/messages/personal/ids.ts';
import { logMessage } from '../../../src/nudges/messages/personal/log-message.ts';
import { morningMessage } from '../../../src/nudges/messages/personal/morning-message.ts';
import { reminderForm } from '../../../src/nudges/messages/personal/settings-form.ts';
import { assertSlackLimits } from '../../../src/slack/limits.ts';
import { onBothDatabases, onSqlite } from '../../support/databases.ts';
import { plainText } from '../../support/plain-text.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { ids } from './control-ids.ts';
import { ownCompany, scripted } from './own-company.ts';

const en = translate('en');

onBothDatabases('the list of one’s reminders', (open) => {
  it('has what came, what came of it, and what was kept back and why, a line for each', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    const { ada, context } = company;
    const vocabulary = { triggers: [trigger], names: new Map() };
    put(ada, 'calls', 0.4);
    await company.mornings('2026-11-24', 7);
    put(ada, 'demos', 0.6);
    await company.plan(company.nine('2026-12-01'));
    const text = async () =>
      plainText(logMessage(await ownLog(context, await company.callerOf(ada)), vocabulary, en));
    expect(await text()).toContain('• 1 Dec 2026: scripted at 60\n   _waits to be sent_');
    context.clock.moveTo(new Date('2026-12-01T14:30:00Z'));
    await company.send();
    expect((await text()).replaceAll('\u2009', ' ').split('\n').slice(0, 10)).toEqual([
      'Your reminders since 3 Nov 2026',
      '*What you got*',
      '• 24 Nov 2026: scripted at 40 (nothing came of it)',
      '*What I kept back, and why*',
      '• 1 Dec 2026: scripted at 60',
      '   _its message could not come in time, so it was dropped_',
      '• 1 Dec 2026: scripted at 40',
      '   _its message could not come in time, so it was dropped_',
      '• 25 – 30 Nov 2026, 4 mornings: scripted at 40',
      '   _said within the days before, and not clearly worse since_',
    ]);
  });

  it('has what its reader put off, as it was said last, with a way back', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    const { ada, context } = company;
    put(ada, 'calls', 0.4);
    await company.morning('2026-11-24');
    await company.press(ada, ids.putOff, `always ${await company.told('2026-11-24', 'calls')}`);
    const list = async () => {
      const log = await ownLog(context, await company.callerOf(ada));
      return plainText(logMessage(log, { triggers: [trigger], names: new Map() }, en));
    };
    expect(await list()).toContain('Not again: scripted at 40');
    await company.press(ada, LIST_BACK, 'calls');
    expect(await list()).not.toContain('Not again');
  });

  it('is the same for an admin, without what its reader wishes, and nobody else’s', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    await company.morning('2026-11-24');
    const nora = await company.callerOf(await company.addPerson({ name: 'Nora Admin', isAdmin: true }));
    const log = await namedLog(company.context, nora, 'Ada Rep');
    expect(log).toMatchObject({ name: 'Ada Rep', wishes: null, said: [{ about: 'calls', reason: 'told' }] });
    expect(await refusalOf(namedLog(company.context, nora, 'Nobody Here'))).toContain('Nobody Here');
    for (const who of [company.manager, company.can]) {
      const refusal = 'Only the person themselves and a Pacesetter admin see somebody’s reminders.';
      const caller = await company.callerOf(who);
      expect(await refusalOf(namedLog(company.context, caller, 'Ada Rep'))).toBe(refusal);
      expect(await refusalOf(namedLog(company.context, caller, 'Nobody Here'))).toBe(refusal);
    }
  });
});

onSqlite('messages and forms', (open) => {
  it('the list names other messages that nobody waited for: those that came, and those that were too many', async () => {
    const company = await ownCompany(open, []);
    const log = await ownLog(company.context, await company.callerOf(company.ada));
    const at = (day: string) => new Date(`${day}T09:00:00Z`);
    const others = [
      { kind: 'status', outcome: 'over_budget', state: 'skipped', decidedAt: at('2026-11-20') },
      { kind: 'status', outcome: 'counted', state: 'sent', decidedAt: at('2026-11-19') },
      { kind: 'new', outcome: 'counted', state: 'sent', decidedAt: at('2026-11-18') },
      // Counted at first, and left out in the end.
      { kind: 'new', outcome: 'counted', state: 'skipped', decidedAt: at('2026-11-17') },
    ] as const;
    const vocabulary = {
      triggers: [],
      names: deliveryNames([{ kind: 'status', notice: 'status' } as DeliveryKind]),
    };
    const text = plainText(logMessage({ ...log, others: [...others] }, vocabulary, en));
    expect(text.split('\n').slice(1, 7)).toEqual([
      '*What you got*',
      '• 19 Nov 2026: days off that your Slack status names',
      '• 18 Nov 2026: another message',
      '*What I kept back, and why*',
      '• 20 Nov 2026: days off that your Slack status names',
      '   _the week had its messages already_',
    ]);
  });

  it('fit Slack’s limits in both languages, however much there is', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    const { ada, context, workspace } = company;
    const caller = await company.callerOf(await company.addPerson({ name: 'Nora Admin', isAdmin: true }));
    for (let nth = 0; nth < 40; nth++) put(ada, `about-${nth}`, 0.2 + nth / 100);
    await company.mornings('2026-11-24', 5);
    const vocabulary = { triggers: [trigger], names: new Map() };
    for (const locale of ['en', 'tr'] as const) {
      const t = translate(locale);
      const log = await ownLog(context, await company.callerOf(ada));
      assertSlackLimits(logMessage(log, vocabulary, t));
      const morning = await morningOf(context, {
        workspaceId: workspace.id,
        personId: ada,
        day: '2026-11-24',
      });
      assertSlackLimits(morningMessage(morning, [trigger], t));
      assertSlackLimits(reminderForm(await ownPreference(context, caller), 'list', t));
    }
  });

  it('the form refuses a day that is not ahead, or too far', async () => {
    const company = await ownCompany(open, []);
    const save = async (pausedUntil: string) =>
      savePreferences(company.context, await company.callerOf(company.ada), { weekly: null, pausedUntil });
    expect(await refusalOf(save('2026-11-23'))).toBe('Please choose a day after today.');
    expect(await refusalOf(save('2027-11-25'))).toBe('Please choose a day within a year.');
    expect(await refusalOf(save('soon'))).toContain('older version');
  });

  it('a reminder of a kind that is gone stays readable', async () => {
    const { trigger, put } = scripted();
    const company = await ownCompany(open, [trigger]);
    put(company.ada, 'calls', 0.4);
    await company.morning('2026-11-24');
    const about = { workspaceId: company.workspace.id, personId: company.ada, day: '2026-11-24' };
    const message = morningMessage(await morningOf(company.context, about), [], en);
    expect(message.text).toContain('a reminder of an older kind');
    expect(JSON.stringify(message.blocks)).toContain(ids.less);
  });
});
