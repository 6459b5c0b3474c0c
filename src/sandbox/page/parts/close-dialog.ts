/**
 * Closes a modal dialog; the focus goes back to where it was. Chromium gives a text box the focus back without
 * its caret, so that keys would fall into nothing: taking the focus anew brings the caret too.
 */
export function closeDialog(dialog: HTMLDialogElement | null): void {
  dialog?.close();
  const back = document.activeElement;
  if (!(back instanceof HTMLTextAreaElement || back instanceof HTMLInputElement)) return;
  back.blur();
  back.focus({ preventScroll: true });
}
