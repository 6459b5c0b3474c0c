import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ModalAnswer, ModalViewDraft } from '../../src/capability.ts';
import type { Caller } from '../../src/context.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { readTeams } from '../../src/people/actions/read-teams.ts';
import { saveTeams } from '../../src/people/actions/save-teams.ts';
import { people } from '../../src/people/capability.ts';
import {
  allTeams,
  membersOf,
  resolvePerson,
  setManager,
  setMembership,
  setWorkSchedule,
} from '../../src/people/index.ts';
import { ids } from '../../src/people/messages/ids.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

async function build(company: Company, locale: Locale = 'en') {
  const nora = await company.addPerson({ name: 'Nora', isAdmin: true, locale });
  const markus = await company.addPerson({ name: 'Markus Brandt', email: 'markus@acme.example' });
  const lena = await company.addPerson({
    name: 'Lena Hoffmann',
    email: 'lena@acme.example',
    slackId: 'ULENA99',
  });
  const jonas = await company.addPerson({ name: 'Jonas Weber' });
  await company.addPerson({ name: 'Jonas Winter' });
  await company.addPerson({ name: 'Gone Girl', isActive: false });
  await company.addPerson({ name: 'Gus Guest', isGuest: true });
  return { admin: await company.callerOf(nora), nora, markus, lena, jonas };
}

async function submit(
  company: Company,
  caller: Caller,
  id: string,
  given: { text?: string; metadata?: string },
): Promise<ModalAnswer> {
  const modal = people.modals?.find((each) => each.id === id);
  if (!modal) throw new Error(`No form ${id}`);
  return modal.submit({
    context: company.context,
    caller,
    t: translate(caller.locale),
    metadata: given.metadata ?? '',
    values: { text: given.text ?? null },
  });
}

function viewOf(answer: ModalAnswer): ModalViewDraft {
  if (answer.kind !== 'show') throw new Error(`Answered with ${answer.kind}`);
  assertSlackLimits(answer.view);
  return answer.view;
}

const preview = async (company: Company, caller: Caller, text: string) =>
  viewOf(await submit(company, caller, ids.pasteForm, { text }));

/** Who is in a team and who leads it, by name. */
async function stored(company: Company, name: string) {
  const today = company.today();
  const team = (await allTeams(company.db, company.workspace.id, today)).find((each) => each.name === name);
  const members = team ? await membersOf(company.db, company.workspace.id, team.id, today) : [];
  return {
    members: members.filter((member) => member.teamId === team?.id).map((member) => member.name),
    managers: members.filter((member) => member.isTeamManager).map((member) => member.name),
  };
}

onSqlite('pasted teams', (open) => {
  it('are shown as they were understood, with what is left out and why, and nothing is stored', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const text = [
      'Rhine: Brandt > <@ULENA99>, Jonas, Amelie Laurent, Gone Girl',
      'Rhine: lena@acme.example, nobody@acme.example',
      'Hudson: Lena Hoffmann, Jonas Weber',
      'Hudson: Gus Guest > Tom & Co',
      'just words',
    ].join('\n');
    const view = await preview(company, admin, text);
    const lines = plainText(view).split('\n');
    expect(lines.slice(1, 6)).toEqual([
      '*Rhine* · new team · English · Europe/Istanbul',
      'Manager: Markus Brandt (“Brandt”)',
      'Members: Lena Hoffmann, Amelie Laurent',
      '*Hudson* · new team · English · Europe/Istanbul',
      'Members: Jonas Weber, Tom &amp; Co',
    ]);
    expect(lines).toContain('• Amelie Laurent');
    expect(lines).toContain('• line 1: Jonas could be Jonas Weber and Jonas Winter');
    expect(lines).toContain('• line 1: Gone Girl has left');
    expect(lines).toContain('• line 2: I do not know nobody@acme.example');
    expect(lines).toContain('• line 3: Lena Hoffmann is in a team on line 1 already');
    expect(lines).toContain('• line 4: Gus Guest is a guest, and guests cannot be managers');
    expect(lines).toContain('• line 5 “just words”: neither a row of a table nor “team: manager > members”');
    expect(await allTeams(company.db, company.workspace.id, company.today())).toEqual([]);
  });

  it('leave a new person out who has the address of another new one', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const text = 'Deniz Er\tnew@x.example\tHudson\nOya Tan\tNEW@x.example\tHudson\nDeniz Er\t\tHudson';
    const lines = plainText(await preview(company, admin, text)).split('\n');
    expect(lines).toContain('Members: Deniz Er');
    expect(lines).toContain('• line 2: Oya Tan has the e-mail address of Deniz Er');
  });

  it('say which team somebody is taken out of', async () => {
    const company = await createCompany(open);
    const { admin, lena } = await build(company);
    const rhine = await company.addTeam({ name: 'Rhine' });
    await company.change((trx, change) => setMembership(trx, change, { personId: lena, teamId: rhine }));
    const members = async (text: string) =>
      plainText(await preview(company, admin, text)).match(/^Members: .*/m)?.[0];
    expect(await members('Hudson: Lena Hoffmann, Jonas Weber')).toBe(
      'Members: Lena Hoffmann (until now in Rhine), Jonas Weber',
    );
    expect(await members('Hudson: Lena')).toBe('Members: Lena Hoffmann (“Lena”, until now in Rhine)');
    expect(await members('RHINE: Lena Hoffmann')).toBe('Members: Lena Hoffmann');
  });

  it('get the time zone and the language of most of their people when they are new, and say so', async () => {
    const company = await createCompany(open);
    const { admin, lena } = await build(company);
    await company.change((trx, change) =>
      setWorkSchedule(trx, change, { personId: lena, zone: 'Europe/Berlin' }),
    );
    await company.addPerson({ name: 'Ayşe Yılmaz', zone: 'Europe/Berlin', slackLocale: 'tr-TR' });
    await company.addPerson({ name: 'Can Öztürk', zone: 'Asia/Tokyo', slackLocale: 'tr-TR' });
    await company.addTeam({ name: 'Rhine', zone: 'America/New_York' });
    const text = 'Tuna: Lena Hoffmann > Ayşe Yılmaz, Can Öztürk\nRhine: Jonas Weber\nNil: Somebody New';
    const shown = await preview(company, admin, text);
    expect(plainText(shown)).toContain('*Tuna* · new team · Türkçe · Europe/Berlin\n');
    expect(plainText(shown)).toContain('*Nil* · new team · English · Europe/Istanbul\n');
    await submit(company, admin, ids.pastePreview, { metadata: shown.private_metadata ?? '' });
    const teams = await allTeams(company.db, company.workspace.id, company.today());
    expect(teams.map(({ name, zone, locale }) => [name, zone, locale])).toEqual([
      ['Nil', 'Europe/Istanbul', 'en'],
      ['Rhine', 'America/New_York', 'en'],
      ['Tuna', 'Europe/Berlin', 'tr'],
    ]);
  });

  it('are stored as they were shown, and told', async () => {
    const company = await createCompany(open);
    const { admin, lena } = await build(company);
    const text = 'Name\tE-mail\tTeam\tManager\nLena\tlena@acme.example\tRhine\tM. Roth\nM. Roth\t\tRhine\t';
    const shown = await preview(company, admin, text);
    const saved = viewOf(
      await submit(company, admin, ids.pastePreview, { metadata: shown.private_metadata ?? '' }),
    );
    expect(plainText(saved)).toContain('Stored: 2 people in 1 team.');
    expect(plainText(saved)).toContain('I do not know the Slack account of 1 of them yet.');
    expect(await stored(company, 'Rhine')).toEqual({
      members: ['Lena Hoffmann', 'M. Roth'],
      managers: ['M. Roth'],
    });
    expect((await company.person(lena)).managerId).not.toBeNull();

    const again = await preview(company, admin, text);
    expect(plainText(again)).not.toContain('new team');
    expect(plainText(again)).not.toContain('I do not know');
    await submit(company, admin, ids.pastePreview, { metadata: again.private_metadata ?? '' });
    expect((await stored(company, 'Rhine')).members).toHaveLength(2);
  });

  it('are shown once more when something changed in between, and when they cannot be stored', async () => {
    const company = await createCompany(open);
    const { admin, markus, lena } = await build(company);
    const text = 'Rhine: Lena Hoffmann > Markus Brandt, Amelie Laurent';
    const shown = await preview(company, admin, text);
    await company.addPerson({ name: 'Amelie Laurent' });
    const metadata = shown.private_metadata ?? '';
    const second = viewOf(await submit(company, admin, ids.pastePreview, { metadata }));
    expect(plainText(second)).toContain('Something changed here');
    expect(await allTeams(company.db, company.workspace.id, company.today())).toEqual([]);

    await company.change((trx, change) => setManager(trx, change, { personId: lena, managerId: markus }));
    const third = viewOf(
      await submit(company, admin, ids.pastePreview, { metadata: second.private_metadata ?? '' }),
    );
    expect(plainText(third)).toContain('That would make a circle');
    expect(third.callback_id).toBe(ids.pastePreview);
    // Not even the team, which came before the circle.
    expect(await allTeams(company.db, company.workspace.id, company.today())).toEqual([]);
  });

  it('can be gone back from with the text as it was; nothing understood cannot be saved', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const view = await preview(company, admin, 'no team\n here');
    expect(view.submit).toBeUndefined();
    const back = people.buttons?.find((each) => each.id === ids.pasteBack);
    const answer = await back?.run({
      context: company.context,
      caller: admin,
      t: translate('en'),
      value: '',
      from: 'modal',
      metadata: view.private_metadata ?? '',
      values: {},
      channelId: null,
    });
    if (answer?.kind !== 'show') throw new Error('Not shown');
    assertSlackLimits(answer.view);
    expect(JSON.stringify(answer.view.blocks)).toContain('no team\\n here');
    expect(await submit(company, admin, ids.pasteForm, { text: ' \n' })).toMatchObject({ kind: 'errors' });
    const tooLong = submit(company, admin, ids.pasteForm, { text: 'East: Markus Brandt\n'.repeat(200) });
    await expect(tooLong).rejects.toMatchObject({ field: 'text' });
  });

  it('are understood and told in Turkish', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company, 'tr');
    const view = await preview(
      company,
      admin,
      'ad soyad;takım;yönetici\nİrem Şahin;Boğaz;markus@acme.example',
    );
    const text = plainText(view);
    expect(text).toContain('*Boğaz* · yeni takım');
    expect(text).toContain('Yönetici: Markus Brandt');
    expect(text).toContain('Tanımadığım 1 kişi');
  });

  it('are for admins only, to open, to show and to store', async () => {
    const company = await createCompany(open);
    const { admin, lena } = await build(company);
    const rep = await company.callerOf(lena);
    const shown = await preview(company, admin, 'Rhine: Lena Hoffmann');
    await expect(submit(company, rep, ids.pasteForm, { text: 'Rhine: Lena' })).rejects.toThrow('refusal');
    const metadata = shown.private_metadata ?? '';
    await expect(submit(company, rep, ids.pastePreview, { metadata })).rejects.toThrow('refusal');
    expect(await allTeams(company.db, company.workspace.id, company.today())).toEqual([]);
  });

  it('fit into what Slack shows, however full the field is', async () => {
    const company = await createCompany(open);
    const { admin } = await build(company);
    const texts = [
      `Rhine: ${Array.from({ length: 500 }, (_, n) => `&&${n}`).join(',')}`.slice(0, 2900),
      Array.from({ length: 480 }, (_, n) => `T${n}:a`)
        .join('\n')
        .slice(0, 2900),
      '&'.repeat(2900),
      'x\n'.repeat(1450),
      `${'&'.repeat(1400)}:${'<'.repeat(1400)}`,
    ];
    for (const text of texts) await preview(company, admin, text);
  });

  it('are stored as listed, whatever the text', async () => {
    const names =
      'Markus Brandt|Lena|lena@acme.example|Jonas|Gus Guest|New One|new one|N@x.y|<@ULENA99>|Nora|Rhine|Hudson|';
    const word = fc.constantFrom(...names.split('|'));
    const line = fc
      .tuple(fc.constantFrom('Rhine', 'RHINE', 'Hudson'), fc.option(word), fc.array(word, { maxLength: 4 }))
      .map(
        ([team, manager, members]) =>
          `${team}: ${manager === null ? '' : `${manager} > `}${members.join(', ')}`,
      );
    const row = fc.array(word, { maxLength: 5 }).map((cells) => cells.join('\t'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, row), { maxLength: 5 }), async (lines) => {
        const company = await createCompany(open);
        const { admin } = await build(company);
        const text = lines.join('\n');
        const wanted = await readTeams(company.context, admin, text);
        const { fingerprint } = wanted;
        const saved = await saveTeams(company.context, admin, { text, fingerprint }).catch(() => 'refused');
        const teams = await allTeams(company.db, company.workspace.id, company.today());
        if (saved === 'refused') {
          expect(teams).toEqual([]);
          return;
        }
        expect(teams.map(({ name }) => name).sort()).toEqual(wanted.teams.map(({ name }) => name).sort());
        for (const { name, members, managers } of wanted.teams) {
          const now = await stored(company, name);
          expect(now.members.toSorted()).toEqual(members.map((who) => who.name).toSorted());
          for (const { who, manager } of wanted.places.filter((place) => members.includes(place.who))) {
            const found = await resolvePerson(company.db, company.workspace.id, who.name, company.today());
            // A namesake with another address is somebody else, and the name alone does not tell them apart.
            if (found.kind === 'many') continue;
            if (found.kind !== 'one') throw new Error(`${who.name} is ${found.kind}`);
            const lead = found.person.managerId && (await company.person(found.person.managerId)).name;
            expect(lead ?? null).toBe(manager?.name ?? null);
          }
          expect(managers.length > 0 || now.managers.length === 0).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

onBothDatabases('storing pasted teams', (open) => {
  it('stores all of it or nothing, and once for a repeated delivery', async () => {
    const company = await createCompany(open);
    const { nora } = await build(company);
    const caller = await company.callerOf(nora, 'view:1');
    const text = 'Rhine: Markus Brandt > Lena Hoffmann, Amelie Laurent';
    const { fingerprint } = await readTeams(company.context, caller, text);
    expect(await saveTeams(company.context, caller, { text, fingerprint: 'other' })).toBeNull();
    expect(await stored(company, 'Rhine')).toEqual({ members: [], managers: [] });
    expect(await saveTeams(company.context, caller, { text, fingerprint })).toEqual({
      teams: 1,
      people: 2,
      withoutAccount: 1,
    });
    await expect(saveTeams(company.context, caller, { text, fingerprint })).rejects.toThrow(
      'took effect before',
    );
    expect(await stored(company, 'Rhine')).toEqual({
      members: ['Amelie Laurent', 'Lena Hoffmann'],
      managers: ['Markus Brandt'],
    });
  });
});
