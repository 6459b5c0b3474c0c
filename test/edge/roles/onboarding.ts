import { inTransaction } from '../../../src/database/transaction.ts';
import { starterTasks } from '../../../src/onboarding/starter/index.ts';
import { insertOnboarding } from '../../../src/onboarding/store/onboardings.ts';
import { insertTasks, markDone } from '../../../src/onboarding/store/tasks.ts';
import { insertTemplate, saveVersion } from '../../../src/onboarding/store/templates.ts';
import { openChange, setManager, upsertImportedPerson } from '../../../src/people/index.ts';
import { setWithoutSlack } from '../../../src/people/store/person-writes.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Ben’s first 90 days, which Mert leads, and others of Mert’s people. */
export type BenStarts = {
  /** Ben’s own. */
  id: string;
  gate: string;
  /** Each for one who says that it is done, or that it is not. */
  open: string[];
  done: string[];
  /** Of somebody else, whose buddy Ben is asked to be. */
  asksBen: string;
  /** Others of Mert’s people, each for one who starts. */
  startable: string[];
  /** Each for one of the two who may take over a newer plan, or end it. */
  outdated: string[];
  toEnd: string[];
  /** A plan of the company’s own, tasks of it and plans, each for one who takes it out. */
  plan: string;
  planTasks: string[];
  removable: string[];
};

export async function addOnboardings(
  { context, slack }: RunningBot,
  workspaceId: string,
  tries: number,
): Promise<BenStarts> {
  const [mert, ben] = [
    await personIdOf(context, workspaceId, slack, 'mert'),
    await personIdOf(context, workspaceId, slack, 'ben'),
  ];
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const at = context.clock.now();
  const made = { by: mert, at };
  const tasks = starterTasks('seller', 'en').map((task) =>
    task.key === 'equipment' ? { ...task, title: 'Canary task' } : task,
  );
  const template = { id: context.newId(), name: 'Own plan', locale: 'en' as const, starter: 'seller', tasks };
  const removable = Array.from({ length: tries }, () => context.newId());
  return inTransaction(context.db, async (trx) => {
    const start = async (personId: string, buddyId: string | null) => {
      const onboarding = {
        id: context.newId(),
        personId,
        plan: { templateId: template.id, version: 1 },
        locale: 'en' as const,
        firstDay: '2026-11-23',
        buddy: buddyId ? { personId: buddyId, state: 'asked' as const, askedOn: '2026-11-23' } : null,
        startedBy: mert,
        startedAt: at,
      };
      await insertOnboarding(trx, workspaceId, onboarding);
      await insertTasks(trx, workspaceId, onboarding, tasks);
      return onboarding.id;
    };
    const newcomer = async (name: string) => {
      const { personId } = await upsertImportedPerson(trx, change, { name });
      await setManager(trx, change, { personId, managerId: mert });
      await setWithoutSlack(trx, workspaceId, personId, true);
      return personId;
    };
    await insertTemplate(trx, workspaceId, template, made);
    for (const id of removable) await insertTemplate(trx, workspaceId, { ...template, id }, made);
    const id = await start(ben, null);
    const outdated = [
      await start(await newcomer('Zyn One'), null),
      await start(await newcomer('Zyn Two'), null),
    ];
    const toEnd = [
      await start(await newcomer('Zyn Three'), null),
      await start(await newcomer('Zyn Four'), null),
    ];
    const asksBen = await start(await newcomer('Zyn Five'), ben);
    const startable: string[] = [];
    for (let nth = 0; nth < tries; nth += 1) startable.push(await newcomer(`Zyn Start ${nth}`));
    await saveVersion(trx, workspaceId, { ...template, version: 2, tasks: tasks.slice(1) }, made);
    const own = tasks.filter(({ role, isGate }) => role === 'newcomer' && !isGate).map(({ key }) => key);
    const done = own.slice(tries, 2 * tries);
    for (const key of done) {
      const word = { on: '2026-11-23', due: '2026-11-23', by: ben, at, evidence: '', asks: false };
      await markDone(trx, workspaceId, { onboardingId: id, key }, word);
    }
    return {
      id,
      gate: 'pitch',
      open: own.slice(0, tries),
      done,
      asksBen,
      startable,
      outdated,
      toEnd,
      plan: template.id,
      planTasks: own.slice(0, tries),
      removable,
    };
  });
}
