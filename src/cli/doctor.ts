import type { Command } from 'commander';
import { machineClock } from '../clock.ts';
import { ConfigError, readConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { examine, type Finding, lineOf, wrong } from '../operations/index.ts';
import { createSlackProbe } from '../slack/probe.ts';

/** `doctor`: one line for each check; ends with 1 when something is wrong. */
export function addDoctorCommand(program: Command) {
  program
    .command('doctor')
    .description('say what is wrong, and how to mend it (settings, Slack, database, backups, set-up)')
    .action(async () => {
      const findings = await examineAll();
      for (const finding of findings) console.log(lineOf(finding));
      const count = findings.filter(({ verdict }) => verdict === 'wrong').length;
      console.log(count === 0 ? 'Nothing is wrong.' : `${count} to mend.`);
      if (count > 0) process.exitCode = 1;
    });
}

async function examineAll(): Promise<Finding[]> {
  try {
    const config = readConfig();
    const probe = config.slack && createSlackProbe(config.slack, machineClock, createLogger('silent'));
    return await examine(config, probe, machineClock);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map((problem) =>
      wrong('settings', `${problem}.`, 'correct it in .env or the environment.'),
    );
  }
}
