import { randomUUID } from 'node:crypto';
import { type Bot, startBot } from './bot.ts';
import { machineClock } from './clock.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLogger, describeError } from './log.ts';
import { stopOnSignal } from './stop-on-signal.ts';

try {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  // A fault in one request must not take the bot away from everybody else.
  process.on('unhandledRejection', (error) =>
    log.error({ error: describeError(error) }, 'unhandled rejection'),
  );
  const bot: Bot = await startBot({
    config,
    log,
    clock: machineClock,
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    onLockLost: (reason) => {
      log.error({ reason }, 'the right to send was lost; ending');
      process.exit(1);
    },
  });
  log.info({ port: config.port }, 'Pacesetter is running');
  stopOnSignal(() => bot.stop());
} catch (error) {
  console.error(
    error instanceof ConfigError
      ? error.message
      : `Pacesetter could not start: ${describeError(error).message}`,
  );
  process.exit(1);
}
