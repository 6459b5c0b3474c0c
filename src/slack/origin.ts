import type { ModalViewDraft } from '../capability.ts';
import { createRespond, type Respond } from './respond.ts';

const MARK = 'origin.v1 ';

/** The modal, knowing the message it was opened from: its private_metadata carries the message's response_url. */
export function withOrigin(view: ModalViewDraft, responseUrl: string): ModalViewDraft {
  return view.private_metadata ? view : { ...view, private_metadata: MARK + responseUrl };
}

/** The way back to the message that a modal was opened from, where it knows it. Slack keeps it open for half an hour. */
export function originOf(privateMetadata: string): Respond | null {
  return privateMetadata.startsWith(MARK) ? createRespond(privateMetadata.slice(MARK.length)) : null;
}
