import type { ModalViewDraft } from '../capability.ts';
import { createRespond, type Respond } from './respond.ts';

const MARK = 'origin.v1 ';

/** The modal, knowing the message it was opened from: the message's response_url stands before its own metadata. */
export function withOrigin(view: ModalViewDraft, responseUrl: string): ModalViewDraft {
  const own = view.private_metadata ? ` ${view.private_metadata}` : '';
  return { ...view, private_metadata: `${MARK}${responseUrl}${own}` };
}

/** A form that takes the place of itself, filled in anew, still knows the message that it was opened from. */
export function keepingOrigin(
  view: ModalViewDraft,
  shown: { callback_id: string; private_metadata: string },
): ModalViewDraft {
  const { callback_id: form, private_metadata: before } = shown;
  if (!form || view.callback_id !== form || !before.startsWith(MARK)) return view;
  const [url = ''] = before.slice(MARK.length).split(' ', 1);
  return withOrigin(view, url);
}

/** The way back to the message that a modal was opened from, where it knows it. Slack keeps it open for half an hour. */
export function originOf(privateMetadata: string): Respond | null {
  if (!privateMetadata.startsWith(MARK)) return null;
  const [url = ''] = privateMetadata.slice(MARK.length).split(' ', 1);
  return createRespond(url);
}

/** A modal's own metadata, without the message it was opened from. */
export function metadataOf(privateMetadata: string): string {
  if (!privateMetadata.startsWith(MARK)) return privateMetadata;
  const space = privateMetadata.indexOf(' ', MARK.length);
  return space < 0 ? '' : privateMetadata.slice(space + 1);
}
