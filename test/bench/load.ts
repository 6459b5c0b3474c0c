/** What came of a load: answers per second, and how long each took (ms). */
export type Run = { perSecond: number; took: number[] };

/** Keeps `inFlight` requests under way for so many seconds. */
export async function closedLoop(
  { seconds, inFlight }: { seconds: number; inFlight: number },
  request: () => Promise<void>,
): Promise<Run> {
  const took: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const sent = performance.now();
      await request();
      took.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { perSecond: took.length / ((performance.now() - start) / 1000), took };
}

/** Sends at a steady pace whatever the answers do; each is timed from when it was due. */
export async function openLoop(
  { seconds, perSecond }: { seconds: number; perSecond: number },
  request: () => Promise<void>,
): Promise<Run> {
  const took: number[] = [];
  const start = performance.now();
  const underWay: Promise<void>[] = [];
  for (let n = 0; n < seconds * perSecond; n++) {
    const due = start + (n * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    underWay.push(request().then(() => void took.push(performance.now() - due)));
  }
  await Promise.all(underWay);
  return { perSecond: took.length / ((performance.now() - start) / 1000), took };
}
