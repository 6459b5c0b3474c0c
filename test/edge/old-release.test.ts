import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startCompany } from '../journeys/company.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { answerBox } from './answer-box.ts';
import { payloadsTo } from './payloads.ts';

/** Today's manifest with what an older release may have left in Slack. */
function manifestOfOld() {
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  manifest.features.slash_commands.push({ command: '/kudos', description: 'Gone', should_escape: true });
  manifest.features.shortcuts = [
    { name: 'Log it', type: 'global', callback_id: 'log_it', description: 'Gone' },
    { name: 'Praise', type: 'message', callback_id: 'praise', description: 'Gone' },
  ];
  return manifest;
}

describe('what an older release left behind in Slack (trap 13)', () => {
  let company: RunningBot;
  let send: ReturnType<typeof payloadsTo>;
  beforeAll(async () => {
    company = await startCompany({ manifest: manifestOfOld() });
    send = payloadsTo(company);
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const acknowledged = { ok: true };

  it('a command is answered with the way to help, in one’s own language', async () => {
    const answer = await company.as('ben').ask('general', '/kudos Ana');
    expect(answer).toMatchObject({ ephemeral: true, text: expect.stringContaining('I do not know /kudos') });
    expect((await company.as('ayse').ask('general', '/kudos')).text).toContain('/kudos komutunu bilmiyorum');
  });

  it('a command’s own name does no harm', async () => {
    const box = await answerBox();
    expect(await send.command('/<!channel>', '', box.url)).toMatchObject(acknowledged);
    expect((await box.first()).text).toContain('I do not know /&lt;!channel&gt;');
  });

  it.each(['praise.give.v1', 'goals.why.v0', 'x'])('a button is answered privately: %s', async (actionId) => {
    const box = await answerBox();
    expect(await send.click(actionId, box.url)).toMatchObject(acknowledged);
    expect(await box.first()).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      text: expect.stringContaining('belongs to an older message'),
    });
  });

  it('a form keeps what was typed and says under its first field that it is outdated', async () => {
    const blocks = [
      { type: 'section', block_id: 's', text: { type: 'mrkdwn', text: 'x' } },
      { type: 'input', block_id: 'reason', label: { type: 'plain_text', text: 'Why' } },
    ];
    expect(await send.submit('praise.form.v1', blocks)).toEqual({
      ok: true,
      body: {
        response_action: 'errors',
        errors: { reason: 'This form is from an older version. Please close it and open it again.' },
      },
    });
  });

  it('a form without fields is replaced by the sentence', async () => {
    const ack = await send.submit('praise.form.v1', []);
    expect(ack).toMatchObject({ ok: true, body: { response_action: 'update' } });
    const { view } = (ack as { body: { view: object } }).body;
    expect(plainText(view)).toContain('This form is from an older version');
  });

  it('a form that was closed, and a menu that asks for its options, are acknowledged', async () => {
    expect(await send.close('praise.form.v1')).toMatchObject(acknowledged);
    expect(await send.options('praise.who.v1')).toMatchObject(acknowledged);
  });

  it('a shortcut, global or on a message, opens a sentence', async () => {
    const ben = company.as('ben');
    await ben.shortcut('log_it');
    const view = await ben.waitForView();
    expect(plainText(view)).toContain('This shortcut is from an older version');
    await ben.closeView(view);

    const ts = await ben.say('general', 'Well done');
    await ben.shortcut('praise', { ...(await ben.waitForMessage('general', (each) => each.ts === ts)) });
    expect(plainText(await ben.waitForView())).toContain('/pacesetter help');

    const ayse = company.as('ayse');
    await ayse.shortcut('log_it');
    expect(plainText(await ayse.waitForView())).toContain('Bu kısayol eski bir sürümden kalma');
  });
});
