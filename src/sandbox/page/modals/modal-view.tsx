import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { View } from '../api/shapes.ts';
import { type BlockHost, BlockHostProvider, useNewBlockHost } from '../blocks/block-host.tsx';
import { BlockList } from '../blocks/block-list.tsx';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icon.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { collectValues } from '../rules/collect-values.ts';
import { useWorkspace } from '../shell/workspace.tsx';

type Props = {
  view: View;
  titleId: string;
  isTop: boolean;
  isPushed: boolean;
  onClose: (all: boolean) => void;
};

/** One view of the modal: its title, blocks, and the buttons below. */
export function ModalView({ view, titleId, isTop, isPushed, onClose }: Props) {
  const { state } = useWorkspace();
  const host = useNewBlockHost({ view: { id: view.id } }, view.blocks);
  const { submit, errors, isBusy, failure } = useSubmit(view, host);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The button stands at the end of a long form, the first complaint often above what is in sight.
    const first = Object.keys(errors).length > 0 && form.current?.querySelector('.block-input-wrong');
    if (first) first.scrollIntoView({ block: 'nearest' });
  }, [errors]);
  return (
    <form ref={form} className="modal-view" data-view={view.id} hidden={!isTop} noValidate onSubmit={submit}>
      <header className="modal-header">
        {isPushed ? (
          <button type="button" className="icon-button" aria-label="Back" onClick={() => onClose(false)}>
            <Icon name="back" />
          </button>
        ) : (
          <Avatar id={state.app.user_id} name={state.app.name} isApp size={28} />
        )}
        <h2 id={titleId}>{view.title?.text}</h2>
        <button type="button" className="icon-button" aria-label="Close dialog" onClick={() => onClose(true)}>
          <Icon name="close" />
        </button>
      </header>
      <div className="modal-body">
        <BlockHostProvider value={host}>
          <BlockList blocks={view.blocks} errors={errors} fallback={<p>This view cannot be shown.</p>} />
        </BlockHostProvider>
      </div>
      {(failure ?? host.failure) && (
        <div className="modal-failure" role="alert">
          {failure ?? host.failure}
        </div>
      )}
      <footer className="modal-footer">
        <button type="button" className="button" onClick={() => onClose(false)}>
          {view.close?.text ?? (view.submit ? 'Cancel' : 'Close')}
        </button>
        {view.submit && (
          <button
            type="submit"
            className="button button-filled button-primary"
            aria-busy={isBusy}
            disabled={isBusy}
          >
            {isBusy && <span className="spinner" />}
            {view.submit.text}
          </button>
        )}
      </footer>
    </form>
  );
}

function useSubmit(view: View, host: BlockHost) {
  const { can } = useWorkspace();
  const { attempt, isBusy, failure } = useAttempt();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setErrors({});
    void attempt(async () => {
      const answer = await can.submit(view.id, collectValues(view.blocks, host.values));
      setErrors(answer.errors ?? {});
    });
  };
  return { submit, errors, isBusy, failure };
}
