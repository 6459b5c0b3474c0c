import type { Button } from '../../capability.ts';
import { checkAgain } from '../actions/check-channel.ts';
import { channelWord } from '../messages/channel-word.ts';
import { ids } from '../messages/ids.ts';

/** Looks at a channel again, and says how it stands in the place of what was said before. */
export const checkChannelButton: Button = {
  id: ids.checkChannel,
  async run({ context, caller, value, t }) {
    return { kind: 'replace', message: channelWord(await checkAgain(context, caller, value), t) };
  },
};
