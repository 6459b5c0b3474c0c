import { Presets, SingleBar } from 'cli-progress';

/** On a terminal only: a log file has no use for a moving bar. `of`: what it counts, 'rows'. */
export function createBar(of: string) {
  if (!process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new SingleBar(
    { stream: process.stderr, hideCursor: true, format: `{bar} {value}/{total} ${of}` },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    update(done: number, total: number) {
      if (!isStarted) bar.start(total, 0);
      isStarted = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
