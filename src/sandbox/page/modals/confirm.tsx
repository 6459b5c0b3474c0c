import type { ConfirmationDialog } from '@slack/types';
import { createContext, type ReactNode, use, useId, useLayoutEffect, useRef, useState } from 'react';
import { closeDialog } from '../parts/close-dialog.ts';
import { Text } from '../parts/text.tsx';

type Ask = (confirm: ConfirmationDialog) => Promise<boolean>;
type Question = { confirm: ConfirmationDialog; answer: (isYes: boolean) => void };

const ConfirmContext = createContext<Ask | null>(null);

/** Asks an element's confirmation question; resolves to the person's answer. */
export function useConfirm(): Ask {
  const ask = use(ConfirmContext);
  if (!ask) throw new Error('Not inside a ConfirmProvider');
  return ask;
}

/** Shows confirmation dialogs for everything inside. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [question, setQuestion] = useState<Question>();
  const ask: Ask = (confirm) =>
    new Promise((resolve) => {
      const answer = (isYes: boolean) => {
        setQuestion(undefined);
        resolve(isYes);
      };
      setQuestion({ confirm, answer });
    });
  return (
    <ConfirmContext value={ask}>
      {children}
      {question && <ConfirmDialog {...question} />}
    </ConfirmContext>
  );
}

function ConfirmDialog({ confirm, answer }: Question) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => closeDialog(opened);
  }, []);
  return (
    <dialog ref={dialog} className="modal confirm" aria-labelledby={titleId} onClose={() => answer(false)}>
      <header className="modal-header">
        <h2 id={titleId}>{confirm.title?.text ?? 'Are you sure?'}</h2>
      </header>
      <div className="modal-body">
        <Text text={confirm.text} />
      </div>
      <footer className="modal-footer">
        <button type="button" className="button" onClick={() => answer(false)}>
          {confirm.deny?.text ?? 'Cancel'}
        </button>
        <button
          type="button"
          className={`button button-filled button-${confirm.style ?? 'primary'}`}
          onClick={() => answer(true)}
        >
          {confirm.confirm?.text ?? 'OK'}
        </button>
      </footer>
    </dialog>
  );
}
