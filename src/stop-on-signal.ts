const LONGEST_STOP_MS = 10_000;

/** Ctrl-C comes from the terminal, and again from every launcher (npm, ours) that passes it on. */
export const ONE_SIGNAL_MS = 300;

/** Stops cleanly on Ctrl-C or a service manager's signal; after 10 seconds, or a second signal, at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  let isEcho = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isEcho) return;
      if (isStopping) process.exit(1);
      isStopping = true;
      isEcho = true;
      setTimeout(() => {
        isEcho = false;
      }, ONE_SIGNAL_MS).unref();
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
