import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { readRecording } from '../rules/recording.ts';
import type { SalesCall } from '../rules/review.ts';

/** Where a call is recorded, with the host one is led to, and who knows of it. */
export function recordingText(call: Pick<SalesCall, 'link' | 'consent'>, t: Translations): string[] {
  const recording = call.link === null ? null : readRecording(call.link);
  const consent = t.calls.consent({ said: escapeMrkdwn(call.consent) });
  if (!recording) return [consent];
  const link = recording.link.replaceAll('&', '&amp;');
  return [t.calls.recording({ link, host: escapeMrkdwn(recording.host) }), consent];
}
