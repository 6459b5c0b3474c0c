import { expect, it } from 'vitest';
import { declineRequest } from '../../../src/feedback/actions/answer-request.ts';
import { askForFeedback } from '../../../src/feedback/actions/ask-feedback.ts';
import { owedByFeedback } from '../../../src/feedback/owed.ts';
import { setGoal } from '../../../src/goals/actions/set-goal.ts';
import { owedByGoals } from '../../../src/goals/owed.ts';
import { localDateOf } from '../../../src/kernel/zoned.ts';
import { translate } from '../../../src/locales/index.ts';
import { owedByPromises } from '../../../src/promises/owed.ts';
import { grantPrize, handOverPrize } from '../../../src/recognition/actions/competition/prizes.ts';
import { owedByRecognition } from '../../../src/recognition/owed.ts';
import type { Owed, OwedSource } from '../../../src/reminder.ts';
import { pairCompany } from '../../feedback/pair-company.ts';
import { company as contractCompany, goal } from '../../goals/contract-company.ts';
import { promiseCompany } from '../../promises/promise-company.ts';
import { competitionCompany } from '../../recognition/competition-company.ts';
import { onSqlite } from '../../support/databases.ts';
import type { Company } from '../../support/fixtures.ts';

/** What somebody owes by some sources, now. */
async function owedBy(acme: Company, sources: readonly OwedSource[], personId: string): Promise<Owed[]> {
  const person = await acme.person(personId);
  const now = acme.context.clock.now();
  const asked = { workspaceId: acme.workspace.id, person, today: localDateOf(now, person.zone), now };
  return (await Promise.all(sources.map((source) => source.find(acme.context, asked)))).flat();
}

const said = (owed: readonly Owed[], locale: 'en' | 'tr' = 'en') =>
  owed.map((each) => {
    const t = translate(locale);
    return `${each.words(t)} [${each.button?.(t).text}]`;
  });

onSqlite('what somebody owes', (open) => {
  it('are prizes of theirs that were won, until they are handed over', async () => {
    const acme = await competitionCompany(open);
    await acme.compete({ prize: 'Dinner' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 4);
    await acme.at('2026-11-30T14:00:00Z');
    const find = () => owedBy(acme, owedByRecognition, acme.mert);
    const [prize, ...others] = await find();
    expect(others).toEqual([]);
    expect(said(prize ? [prize] : [])[0]).toMatch(
      /^\*Ana Rep\* won a prize of yours: Dinner \(.+\)\. Promised on 30 Nov 2026\. \[/,
    );
    expect(prize).toMatchObject({ since: '2026-11-30', isNeed: true });
    expect(await owedBy(acme, owedByRecognition, acme.ana)).toEqual([]);
    const mert = await acme.callerOf(acme.mert);
    const id = prize?.about.replace('prize:', '') ?? '';
    await grantPrize(acme.context, mert, id);
    const [granted] = await find();
    expect(granted?.button?.(translate('en')).id).not.toBe(prize?.button?.(translate('en')).id);
    // *Needs you* has it no longer.
    expect(granted?.isNeed).toBeUndefined();
    await handOverPrize(acme.context, mert, id);
    expect(await find()).toEqual([]);
  });

  it('is feedback that they were asked for and did not decline', async () => {
    const acme = await pairCompany(open);
    await askForFeedback(acme.context, await acme.callerOf(acme.ana), {
      id: 'r1',
      askedId: acme.cem,
      aboutId: null,
      topic: null,
    });
    await askForFeedback(acme.context, await acme.callerOf(acme.mert), {
      id: 'r2',
      askedId: acme.cem,
      aboutId: acme.ana,
      topic: null,
    });
    const find = () => owedBy(acme, owedByFeedback, acme.cem);
    expect(said(await find()).sort()).toEqual([
      '*Ana Silva* waits for your feedback. Asked on 23 Nov 2026. [Give feedback]',
      '*Mert Manager* waits for your feedback on *Ana Silva*. Asked on 23 Nov 2026. [Give feedback]',
    ]);
    expect(said(await find(), 'tr').sort()[0]).toContain('*Ana Silva* senden geri bildirim bekliyor.');
    await declineRequest(acme.context, await acme.callerOf(acme.cem), 'r1');
    expect((await find()).map(({ about }) => about)).toEqual(['request:r2']);
  });

  it('is an answer to a number that somebody suggested', async () => {
    const { acme, rep, manager } = await contractCompany(open);
    await setGoal(acme.context, await acme.callerOf(rep), goal(rep));
    const found = await owedBy(acme, owedByGoals, manager);
    expect(said(found)).toEqual([
      '*Lena Rep* waits for your answer: 120 calls every week from 23 Nov 2026. Suggested on 23 Nov 2026. [Answer]',
    ]);
    // The reminder of the same number is about the same.
    expect(found[0]?.about).toMatch(/^proposal:/);
    expect(await owedBy(acme, owedByGoals, rep)).toEqual([]);
  });

  it('are open promises, escaped, with how late they are', async () => {
    const acme = await promiseCompany(open);
    const { mert, ana } = acme;
    await acme.promise({ ownerId: mert, otherId: ana, text: 'Show <the> new deck', madeOn: '2026-11-09' });
    const [late] = await owedBy(acme, owedByPromises, mert);
    expect(said(late ? [late] : [])[0]).toMatch(
      /^To \*Ana Silva\* on 9 Nov 2026: Show &lt;the&gt; new deck · .*7 days/,
    );
    expect(late).toMatchObject({ since: '2026-11-09', isNeed: true });
    expect(await owedBy(acme, owedByPromises, ana)).toEqual([]);
  });
});
