import type { Message } from '../api/shapes.ts';
import { BlockHostProvider, useNewBlockHost } from '../blocks/block-host.tsx';
import { BlockList } from '../blocks/block-list.tsx';
import { MrkdwnText } from '../parts/mrkdwn-text.tsx';

/** A message's blocks, or its text when it has none or they cannot be drawn. */
export function MessageBody({ channel, message }: { channel: string; message: Message }) {
  const host = useNewBlockHost({ message: { channel, ts: message.ts } }, message.blocks ?? []);
  const text = <MrkdwnText text={message.text} />;
  if (!message.blocks?.length) return text;
  return (
    <BlockHostProvider value={host}>
      <BlockList blocks={message.blocks} fallback={text} />
      {host.failure && (
        <div className="act-failure" role="alert">
          {host.failure}
        </div>
      )}
    </BlockHostProvider>
  );
}
