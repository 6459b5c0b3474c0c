import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../src/capability.ts';
import { takeOut } from '../../src/learning/actions/keep.ts';
import { approve, takeBack } from '../../src/learning/actions/suggestions.ts';
import {
  creditedDelivery,
  decidedDelivery,
  sharedDelivery,
  suggestedDelivery,
} from '../../src/learning/deliveries.ts';
import { setAdmin, setManager } from '../../src/people/index.ts';
import { onSqlite } from '../support/databases.ts';
import { EAST, type PlaybookCompany, playbookCompany } from './playbook-company.ts';

onSqlite('what the playbook says by itself', (open) => {
  const delivery = (
    acme: PlaybookCompany,
    kind: DeliveryKind,
    target: string,
    params: Record<string, string>,
  ) => ({
    workspaceId: acme.workspace.id,
    kind: kind.kind,
    period: 'p',
    target,
    params,
  });
  const text = (said: unknown) => (said as { text: string }).text;

  it('asks whoever may decide now, in their hours, while the suggestion waits', async () => {
    const acme = await playbookCompany(open);
    const { versionId } = await acme.write(acme.ana);
    const to = (who: string) => delivery(acme, suggestedDelivery, who, { versionId });
    const { slackUserId } = await acme.person(acme.mert);
    expect(await suggestedDelivery.destination(acme.context, to(acme.mert))).toEqual({ slackUserId });
    expect(text(await suggestedDelivery.render(acme.context, to(acme.mert)))).toBe(
      '*Ana Silva* suggests an entry for the playbook: “Too expensive”',
    );
    acme.context.clock.moveTo(new Date('2026-11-23T19:00:00Z'));
    const later = await suggestedDelivery.destination(acme.context, to(acme.mert));
    expect(later).toEqual({ notBefore: new Date('2026-11-24T05:30:00Z') });
    await acme.change((trx, change) => setManager(trx, change, { personId: acme.ana, managerId: acme.oya }));
    expect(await suggestedDelivery.render(acme.context, to(acme.mert))).toEqual({ skip: 'may not decide' });
    expect(text(await suggestedDelivery.render(acme.context, to(acme.oya)))).toContain('Ana Silva');
    await takeBack(acme.context, await acme.callerOf(acme.ana), versionId);
    expect(await suggestedDelivery.render(acme.context, to(acme.oya))).toEqual({
      skip: 'answered or taken back',
    });
  });

  it('asks no admin who is none any more', async () => {
    const acme = await playbookCompany(open);
    const { versionId } = await acme.write(acme.oya);
    await acme.change(async (trx, change) => {
      await setAdmin(trx, change, { personId: acme.vera, isAdmin: true });
      await setAdmin(trx, change, { personId: acme.nil, isAdmin: false });
    });
    const to = delivery(acme, suggestedDelivery, acme.nil, { versionId });
    expect(await suggestedDelivery.render(acme.context, to)).toEqual({ skip: 'may not decide' });
  });

  it('tells the writer and who is credited, and nobody else, unless it was removed meanwhile', async () => {
    const acme = await playbookCompany(open);
    const { versionId, entryId } = await acme.write(acme.ana, { creditSlackId: 'U0CEM' });
    await approve(acme.context, await acme.callerOf(acme.mert), versionId);
    const decided = (who: string) =>
      decidedDelivery.render(acme.context, delivery(acme, decidedDelivery, who, { versionId }));
    const credited = (who: string) =>
      creditedDelivery.render(acme.context, delivery(acme, creditedDelivery, who, { entryId }));
    expect(text(await decided(acme.ana))).toContain('*Mert Manager* let your words into the playbook');
    expect(await decided(acme.cem)).toEqual({ skip: 'is not theirs' });
    expect(text(await credited(acme.cem))).toContain('*Ana Silva* wrote down for the playbook what you said');
    expect(await credited(acme.oya)).toEqual({ skip: 'removed, or not theirs' });
    await takeOut(acme.context, await acme.callerOf(acme.mert), entryId);
    expect(await decided(acme.ana)).toEqual({ skip: 'removed' });
    expect(await credited(acme.cem)).toEqual({ skip: 'removed, or not theirs' });
  });

  it('shares what the entry says now, in its own language, not where another company reads by then', async () => {
    const acme = await playbookCompany(open);
    const { entryId } = await acme.write(acme.mert, { locale: 'tr' });
    const params = { entryId, personId: acme.ana, channelId: EAST };
    const share = delivery(acme, sharedDelivery, EAST, params);
    const channel = { id: EAST, name: 'east', isMember: true, isArchived: false, isShared: false };
    acme.context.slack.channels.push(channel);
    expect(await sharedDelivery.destination(acme.context, share)).toEqual({ channelId: EAST });
    const said = await sharedDelivery.render(acme.context, share);
    expect(text(said)).toBe('Ana Silva satış rehberinden paylaşıyor: Too expensive');
    channel.isShared = true;
    expect(await sharedDelivery.destination(acme.context, share)).toEqual({
      refuse: 'shared_with_another_company',
    });
    await takeOut(acme.context, await acme.callerOf(acme.mert), entryId);
    expect(await sharedDelivery.render(acme.context, share)).toEqual({ skip: 'removed' });
  });
});
