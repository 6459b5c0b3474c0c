import { useState } from 'react';

/** Runs one request at a time of saying so: `isBusy` while it runs, `failure` when it was refused. */
export function useAttempt() {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  return {
    isBusy,
    failure,
    /** Resolves to whether it succeeded; never throws. */
    attempt: async (request: () => Promise<unknown>): Promise<boolean> => {
      setIsBusy(true);
      setFailure(undefined);
      try {
        await request();
        return true;
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
        return false;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
