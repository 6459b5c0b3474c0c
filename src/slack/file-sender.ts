import { WebClient } from '@slack/web-api';
import { request } from 'undici';
import type { OutgoingFile } from '../capability.ts';
import type { SlackDirectory } from '../context.ts';
import { inChunks } from '../database/chunks.ts';
import { type Sentence, UserError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Fault } from '../outbox/sender-types.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { faultOf } from './sender-outcome.ts';

/** Brings files to the one person who asked for them. */
export type FileSender = {
  /**
   * Sends them as one direct message of the app (one for each ten). Throws a UserError that says whether anything
   * arrived when Slack does not take them.
   */
  send(slackUserId: string, files: AsyncIterable<OutgoingFile>, comment: string): Promise<void>;
};

export type FileSenderOptions = {
  token: string;
  apiUrl: string;
  log: Logger;
  directory: Pick<SlackDirectory, 'openDirectMessage'>;
  /** How long a call may take (default 10 s), and an upload (default 60 s). */
  timeoutMs?: number;
  uploadTimeoutMs?: number;
};

const MOST_FILES = 10;

/** A client of its own, which never tries again by itself: files that were shown twice cannot be told from two requests. */
export function createFileSender(options: FileSenderOptions): FileSender {
  const client = new WebClient(options.token, {
    slackApiUrl: options.apiUrl,
    timeout: options.timeoutMs ?? 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createBoltLogger(options.log, 'files'),
  });
  const patience = options.uploadTimeoutMs ?? 60_000;

  /** Brings one file to Slack, where nobody sees it yet. Returns its id. */
  async function upload({ name, content }: OutgoingFile): Promise<{ id: string; title: string }> {
    const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({
      filename: name,
      length: content.length,
    });
    if (!url || !id) throw new Error('files.getUploadURLExternal gave no address');
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: content,
      headersTimeout: patience,
      bodyTimeout: patience,
    });
    await body.dump();
    if (statusCode >= 300) throw new Error(`Slack took no file: ${statusCode}`);
    return { id, title: name };
  }

  /** Runs a step; what Slack has against it becomes a sentence. `shows`: whether something may be seen by then. */
  async function step<T>(shows: 'nothing' | 'perhaps' | 'some', work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(error);
      options.log.warn(
        { kind: fault.kind, ...('reason' in fault ? { reason: fault.reason } : {}) },
        'files were not sent',
      );
      throw new UserError(sentenceOf(fault, shows));
    }
  }

  return {
    async send(slackUserId, files, comment) {
      const channel = await step('nothing', () => options.directory.openDirectMessage(slackUserId));
      const uploaded: { id: string; title: string }[] = [];
      for await (const file of files) uploaded.push(await step('nothing', () => upload(file)));
      let shows: 'perhaps' | 'some' = 'perhaps';
      for (const chunk of inChunks(uploaded, MOST_FILES)) {
        const [first, ...others] = chunk;
        if (!first) continue;
        await step(shows, () =>
          client.files.completeUploadExternal({
            channel_id: channel,
            initial_comment: comment,
            files: [first, ...others],
          }),
        );
        shows = 'some';
      }
    },
  };
}

function sentenceOf(fault: Fault, shows: 'nothing' | 'perhaps' | 'some'): Sentence {
  if (fault.kind === 'refused' && fault.reason.startsWith('missing_scope'))
    return (t) => t.common.filesNoScope;
  // A last step of unknown fate may have been taken.
  const isUnsure = shows === 'some' || (shows === 'perhaps' && fault.kind === 'unknown');
  return isUnsure ? (t) => t.common.filesInDoubt : (t) => t.common.filesRefused;
}
