import { useEffect } from 'react';
import { paths } from '../api/person.ts';
import type { Topic, View } from '../api/shapes.ts';
import { useLive } from '../api/use-live.ts';
import { BlockHostProvider, useNewBlockHost } from '../blocks/block-host.tsx';
import { BlockList } from '../blocks/block-list.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { useWorkspace } from './workspace.tsx';

const topics: readonly Topic[] = ['home'];

/** The app's Home tab. Opening it tells the app, which may then publish a fresh one. */
export function AppHome() {
  const { me, can, state } = useWorkspace();
  const { data } = useLive<{ view: View | null }>(paths.home(me.id), topics);
  const { attempt, isBusy, failure } = useAttempt();
  useEffect(() => {
    void attempt(() => can.openHome());
    // Once per visit: `attempt` is new on every draw, so it is not among the dependencies.
  }, [can]);
  return (
    <div className="home" role="tabpanel" aria-label="Home" aria-busy={isBusy}>
      {failure && (
        <p className="notice" role="alert">
          {failure}
        </p>
      )}
      {data?.view && <HomeView key={data.view.id} view={data.view} />}
      {data && !data.view && (
        <p className="home-empty">
          {isBusy
            ? `${state.app.name} is preparing this page…`
            : `${state.app.name} has not published a Home yet.`}
        </p>
      )}
    </div>
  );
}

function HomeView({ view }: { view: View }) {
  const host = useNewBlockHost({ view: { id: view.id } }, view.blocks);
  return (
    <BlockHostProvider value={host}>
      <BlockList blocks={view.blocks} fallback={<p>This page cannot be shown.</p>} />
      {host.failure && (
        <div className="act-failure" role="alert">
          {host.failure}
        </div>
      )}
    </BlockHostProvider>
  );
}
