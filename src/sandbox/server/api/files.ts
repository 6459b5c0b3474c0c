import { z } from 'zod';
import { sendMessageEvent } from '../app/events.ts';
import { record } from '../ledger.ts';
import { SlackError } from '../slack-error.ts';
import { showFile } from '../state/files.ts';
import { addMessage } from '../state/messages.ts';
import { nextId } from '../state/state.ts';
import { author } from './author.ts';
import { requireMember } from './channels.ts';
import { json, type Methods, method } from './method.ts';

const needs = { scope: 'files:write' };
/** Slack takes files of up to 1 GB; nobody needs to try that here. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** A file comes in three steps: an address to send it to, the bytes (../http/files.ts), and where it is shown. */
export const fileMethods: Methods = {
  'files.getUploadURLExternal': method(
    z.object({ filename: z.string().min(1), length: z.coerce.number().int().positive() }),
    ({ state, url }, { filename, length }) => {
      if (length > LARGEST_BYTES) throw new SlackError('file_upload_size_restricted');
      const id = nextId(state, 'F');
      state.files.set(id, { id, name: filename, size: length, content: null, channel: null });
      return { upload_url: `${url}/upload/${id}`, file_id: id };
    },
    needs,
  ),

  'files.completeUploadExternal': method(
    z.object({
      files: json.pipe(z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
      channel_id: z.string().optional(),
      initial_comment: z.string().default(''),
    }),
    (sandbox, { files: wanted, channel_id: channelId, initial_comment: text }) => {
      const files = wanted.map(({ id }) => {
        const file = sandbox.state.files.get(id);
        if (!file || file.content === null || file.channel !== null) throw new SlackError('file_not_found');
        return file;
      });
      if (!channelId) return { files: files.map((file) => showFile(sandbox, file)) };
      const channel = requireMember(sandbox, channelId);
      if (channel.isArchived) throw new SlackError('is_archived');
      for (const file of files) file.channel = channel.id;
      const shown = files.map((file) => showFile(sandbox, file));
      const message = addMessage(sandbox, channel, {
        ...author(sandbox),
        subtype: 'file_share',
        text,
        files: shown,
      });
      record(sandbox, { method: 'files.completeUploadExternal', channel: channel.id, message });
      sendMessageEvent(sandbox, channel, message);
      return { files: shown };
    },
    needs,
  ),
};
