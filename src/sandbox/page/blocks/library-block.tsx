import { lazy, Suspense } from 'react';
import type { Block } from 'slack-blocks-to-jsx';
import type { PageBlock } from '../api/shapes.ts';
import { nameOf } from '../rules/people.ts';
import { useWorkspace } from '../shell/workspace.tsx';

// A megabyte, so it is loaded only when a chart or a rarer block is first shown.
const Library = lazy(async () => ({ default: (await import('slack-blocks-to-jsx')).Message }));

// The library's types follow Slack's JSON but are not those of @slack/types.
type LibraryBlocks = Block[];

/** Charts, Markdown and the rarer display blocks, as slack-blocks-to-jsx draws them. */
export function LibraryBlock({ block }: { block: PageBlock }) {
  const { state, conversations, theme } = useWorkspace();
  return (
    <div className={`block-library block-library-${block.type}`}>
      <Suspense fallback={<div className={`block-wait-${block.type}`} />}>
        <Library
          blocks={[block] as LibraryBlocks}
          name=""
          logo=""
          withoutWrapper
          theme={theme}
          data={{
            users: state.users.map((user) => ({ id: user.id, name: nameOf(user) })),
            channels: conversations.map(({ id, name }) => ({ id, name })),
          }}
        />
      </Suspense>
    </div>
  );
}
