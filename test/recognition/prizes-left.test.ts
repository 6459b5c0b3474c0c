import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import {
  grantPrize,
  handOverPrize,
  myPrizes,
  prizesToGrant,
} from '../../src/recognition/actions/competition/prizes.ts';
import { prizesMessage } from '../../src/recognition/messages/competition/prizes.ts';
import { prizesOf } from '../../src/recognition/store/competition/prizes.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { competitionCompany, REPS } from './competition-company.ts';

onBothDatabases('a prize', (open) => {
  it('leaves prizes to those above and to admins once who promised them has left', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete({ prize: 'Dinner' });
    await acme.at('2026-11-23T09:01:00Z');
    for (const [n, name] of REPS.entries()) await acme.count(acme[name], 'deals_won', n === 0 ? 3 : 1);
    await acme.at('2026-11-30T14:00:00Z');
    const [mert, vera, nil, ana, oya] = await Promise.all(
      [acme.mert, acme.vera, acme.nil, acme.ana, acme.oya].map((who) => acme.callerOf(who)),
    );
    if (!mert || !vera || !nil || !ana || !oya) throw new Error('Not everybody is known');
    const [prize] = await prizesOf(acme.db, acme.workspace.id, id);
    const prizeId = prize?.id ?? '';
    const listed = async (caller: typeof mert) =>
      plainText(prizesMessage(await myPrizes(acme.context, caller), translate('en')));
    // As long as Mert is here, it is his alone.
    for (const other of [vera, nil, oya]) {
      expect(await myPrizes(acme.context, other)).toEqual([]);
      expect(await refusalOf(grantPrize(acme.context, other, prizeId))).toContain('no such prize');
    }
    await acme.change((trx) =>
      updatePerson(trx, acme.workspace.id, acme.mert, { isActive: false, endedOn: acme.today() }),
    );
    for (const other of [vera, nil]) {
      expect(await listed(other)).toContain('by Mert Manager, who has left, so it is yours to see to');
      expect(await prizesToGrant(acme.context, other)).toHaveLength(1);
    }
    expect(await myPrizes(acme.context, oya)).toEqual([]);
    for (const other of [oya, ana]) {
      expect(await refusalOf(grantPrize(acme.context, other, prizeId))).toContain('no such prize');
    }
    await grantPrize(acme.context, vera, prizeId);
    // The winner reads who granted it, not who left.
    expect(await listed(ana)).toContain('from *Vera Boss*');
    await handOverPrize(acme.context, nil, prizeId);
    expect(await myPrizes(acme.context, vera)).toEqual([]);
    expect(await listed(ana)).not.toContain('I have it');
  });
});
