import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { paths } from '../api/person.ts';
import type { Topic, View } from '../api/shapes.ts';
import { useLive } from '../api/use-live.ts';
import { closeDialog } from '../parts/close-dialog.ts';
import { useWorkspace } from '../shell/workspace.tsx';
import { ModalView } from './modal-view.tsx';

const topics: readonly Topic[] = ['view'];

const firstField = '.modal-body :is(input, textarea, [role=combobox]), [type=submit]';

/** The open modal, if any. Views below the top one keep what was typed into them. */
export function ModalStack() {
  const { me } = useWorkspace();
  const { data } = useLive<{ views: View[] }>(paths.views(me.id), topics);
  const views = data?.views ?? [];
  return views.length > 0 && <ModalDialog key={views[0]?.id} views={views} />;
}

function ModalDialog({ views }: { views: View[] }) {
  const { can } = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const top = views.at(-1);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => closeDialog(opened);
  }, []);
  useEffect(() => {
    const form = dialog.current?.querySelector(`form[data-view='${top?.id}']`);
    const first =
      form?.querySelector<HTMLElement>('[data-focus-on-load]') ??
      form?.querySelector<HTMLElement>(firstField);
    first?.focus();
  }, [top?.id]);
  const close = async (all: boolean) => {
    const leaving = all ? views.toReversed() : views.slice(-1);
    for (const { id } of leaving) await can.close(id).catch(() => undefined);
  };
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={`${titleId}${top?.id}`}
      onCancel={(event) => {
        event.preventDefault();
        void close(false);
      }}
      // A browser closes the dialog itself when Escape is pressed twice; one that is gone from here was closed by us.
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected) void close(true);
      }}
    >
      {views.map((view) => (
        <ModalView
          key={view.id}
          view={view}
          titleId={`${titleId}${view.id}`}
          isTop={view === top}
          isPushed={view !== views[0]}
          onClose={(all) => void close(all)}
        />
      ))}
    </dialog>
  );
}
