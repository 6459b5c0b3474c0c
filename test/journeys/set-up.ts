import type { View } from '../../src/sandbox/server/types.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';

/** What an admin chooses in a team's form; `zone` and `locale` as they stand when left out. */
export type TeamChoices = { channel: string; zone?: string; locale?: 'en' | 'tr' };

/** Chooses a waiting team's channel (by name) in its form in App Home, and invites the bot there. */
export async function giveChannel(admin: Person, team: string, { channel, ...choices }: TeamChoices) {
  const [home, blockId] = await rowInHome(admin, `*${team}* waits`);
  await admin.press(home, 'teams.edit.v1', { blockId });
  const form = await admin.waitForView((view) => plainText(view).includes('Name of the team'));
  await admin.submit(form, { channel: await admin.channelId(channel), ...choices });
  await admin.closeView(await admin.waitForView((view) => plainText(view).includes('is set.')));
  await admin.say(channel, '/invite @Pacesetter');
}

/** Opens what going live would mean for a team that is ready. */
export async function openPreview(admin: Person, team: string): Promise<View> {
  const [home, blockId] = await rowInHome(admin, `*${team}* is ready`);
  await admin.press(home, 'setup.preview.v1', { blockId });
  return admin.waitForView((view) => plainText(view).includes('first seven days'));
}

/** Goes live from an open preview, and returns what is promised then: 'when · to whom' of each message. */
export async function goLive(admin: Person, preview: View): Promise<string[]> {
  await admin.submit(preview);
  const live = await admin.waitForView((view) => plainText(view).includes('is live.'));
  await admin.closeView(live);
  return promisesOf(live);
}

/** 'When · to whom' of each message that a view promises, as it is worded. */
export function promisesOf(view: View): string[] {
  return plainText(view)
    .split('\n')
    .flatMap((line) => /^• (.+? · .+?):/.exec(line)?.[1] ?? []);
}

/** App Home, and the block of the row that begins so. */
async function rowInHome(admin: Person, beginning: string): Promise<[View, string]> {
  const home = await admin.openHome();
  const rows = (home?.blocks ?? []) as { block_id?: string; text?: { text?: string } }[];
  const row = rows.find((block) => block.text?.text?.startsWith(beginning));
  if (!home || !row?.block_id) throw new Error(`App Home has no row "${beginning}"`);
  return [home, row.block_id];
}
