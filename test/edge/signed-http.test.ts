import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import { waitFor } from '../support/wait.ts';
import { commandForm, FORM, startHttpCompany } from './signed-requests.ts';

describe('the bot behind signed HTTP', () => {
  let http: Awaited<ReturnType<typeof startHttpCompany>>;
  beforeAll(async () => {
    http = await startHttpCompany();
  });
  afterAll(() => http.company.stop());

  const stored = () => http.company.context.db.selectFrom('fact').select('id').execute();
  const logCalls = (trigger: string) =>
    commandForm(http.company, '/log 1 calls', { trigger_id: trigger }).toString();

  it('answers commands, clicks, forms and the Home tab as over Socket Mode', async () => {
    const ben = http.company.as('ben');
    const answer = await ben.ask('general', '/log 12 calls');
    await ben.pressLabelled(answer, 'Undo');
    await ben.waitForMessage('general', 'Taken back');
    await ben.command('general', '/log');
    const form = await ben.waitForView();
    expect(await ben.submit(form, { calls: '4' })).toMatchObject({ response_action: 'update' });
    const home = await ben.openHome();
    expect(home && plainText(home)).toContain('4 calls');
  });

  it.each([
    { name: 'without a signature', forged: { signature: null } },
    { name: 'without a timestamp', forged: { timestamp: null } },
    { name: 'with a wrong signature', forged: { signature: `v0=${'0'.repeat(64)}` } },
    { name: 'with a signature of another length', forged: { signature: 'v0=00' } },
    { name: 'with a signature of another version', forged: { signature: 'v1=00' } },
    { name: 'signed for another time', forged: { timestamp: '1795413600' } },
    { name: 'with a timestamp that is no number', forged: { timestamp: 'now' } },
    { name: 'from more than five minutes ago', forged: { ageS: 301 } },
    { name: 'from an hour ago', forged: { ageS: 3_600 } },
    { name: 'from more than five minutes ahead', forged: { ageS: -302 } },
    { name: 'from an hour ahead', forged: { ageS: -3_600 } },
  ])('refuses a request $name with 401, and nothing happens (trap 10)', async ({ name, forged }) => {
    const before = await stored();
    const response = await http.post(logCalls(`forged ${name}`), forged);
    expect(response.status).toBe(401);
    // Whatever had begun would be over by the time the next command is answered.
    await http.company.as('mert').ask('general', '/log list');
    expect(await stored()).toEqual(before);
  });

  it('takes a request from almost five minutes ago or ahead: clocks differ', async () => {
    for (const ageS of [290, -290]) {
      expect((await http.post(logCalls(`clock ${ageS}`), { ageS })).status).toBe(200);
    }
  });

  it('lets a request that is sent again take effect once (trap 10)', async () => {
    const before = (await stored()).length;
    const body = logCalls('replayed');
    const statuses = await Promise.all(Array.from({ length: 5 }, async () => (await http.post(body)).status));
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    await waitFor('the effect', async () => (await stored()).length > before);
    expect((await http.post(body, { ageS: 60 })).status).toBe(200);
    await http.company.as('mert').ask('general', '/log list');
    expect((await stored()).length).toBe(before + 1);
  });

  it.each([
    `${FORM}; charset=utf-8`,
    `${FORM};charset=UTF-8`,
    'Application/X-WWW-Form-URLEncoded; charset=utf-8',
  ])('reads a form whose content type a proxy wrote as %s (trap 11)', async (contentType) => {
    const before = (await stored()).length;
    const response = await http.post(logCalls(`type ${contentType}`), { contentType });
    expect(response.status).toBe(200);
    await waitFor('the effect', async () => (await stored()).length === before + 1);
  });

  it('hears that Slack sends fewer events, which is no event itself (trap 2)', async () => {
    const body = JSON.stringify({ type: 'app_rate_limited', team_id: 'T0TEST' });
    expect((await http.post(body, { contentType: 'application/json' })).status).toBe(200);
  });

  it.each([
    {
      name: 'an event that is null',
      body: '{"type":"event_callback","event":null}',
      contentType: 'application/json',
    },
    { name: 'cut JSON', body: '{"type":"event_callback","event":{', contentType: 'application/json' },
    { name: 'no JSON', body: 'hello', contentType: 'application/json' },
    { name: 'JSON null', body: 'null', contentType: 'application/json' },
    { name: 'a JSON number', body: '7', contentType: 'application/json' },
    { name: 'a JSON list', body: '[]', contentType: 'application/json' },
    { name: 'nothing', body: '', contentType: 'application/json' },
    { name: 'a payload that is null', body: 'payload=null', contentType: FORM },
    { name: 'a payload cut short', body: 'payload=%7B%22type%22', contentType: FORM },
    { name: 'bytes that are no text', body: '\u0000\ufffd\u0001', contentType: FORM },
    { name: 'a type nobody knows', body: 'a=b', contentType: 'text/plain' },
  ])('refuses a signed body that is garbled at once, and lives: $name', async ({ body, contentType }) => {
    const response = await http.post(body, { contentType });
    expect(response.status).toBe(400);
    expect((await http.company.as('ben').ask('general', '/log list')).ephemeral).toBe(true);
  });

  it('refuses a body of more than a megabyte', async () => {
    expect((await http.post('x'.repeat(1_100_000))).status).toBe(413);
  });

  it('acknowledges a burst of 200 commands while the database is taken, and each takes effect once', async () => {
    const before = (await stored()).length;
    // Slack waits 3 seconds, whatever the work behind a command waits for.
    const { statuses, meanwhile } = await http.company.context.db.transaction().execute(async (trx) => {
      const burst = Array.from({ length: 200 }, (_each, index) => http.post(logCalls(`burst ${index}`)));
      const answers = await Promise.all(burst);
      const facts = await trx.selectFrom('fact').select('id').execute();
      return { statuses: answers.map(({ status }) => status), meanwhile: facts.length };
    });
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(meanwhile).toBe(before);
    await waitFor('all effects', async () => (await stored()).length === before + 200);
  });

  it('tells Slack’s question about the address, and has nothing else to show', async () => {
    const question = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const verified = await http.post(question, { contentType: 'application/json' });
    expect(await verified.json()).toEqual({ challenge: 'abc' });
    const statuses = await Promise.all(
      ['/', '/slack/events', '/slack/install', '/healthz/x'].map(
        async (path) => (await fetch(http.base + path)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect(await (await fetch(`${http.base}/readyz`)).json()).toEqual({ ready: true, waitingFor: [] });
    expect((await fetch(`${http.base}/healthz`)).status).toBe(200);
  });
});
