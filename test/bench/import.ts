import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFile } from '../../src/import/index.ts';
import type { Company } from './company.ts';
import { type Figure, held } from './figures.ts';

const ROWS = 30_000;

/** An activities file, as new and then once more unchanged. */
export async function measureImport(company: Company, folder: string): Promise<Figure[]> {
  const file = join(folder, 'activities.csv');
  const lines = Array.from({ length: ROWS }, (_, n) => {
    const day = String(1 + (n % 30)).padStart(2, '0');
    return `p0000${n % 5},calls,2025-0${1 + (n % 9)}-${day === '30' || day === '29' ? '28' : day},${1 + (n % 7)},row-${n}`;
  });
  writeFileSync(file, `person,kpi,date,count,external_id\n${lines.join('\n')}\n`);
  const figures: Figure[] = [];
  for (const [what, atLeast] of [
    ['import of activities', 10_000],
    ['import of the same file again', 10_000],
  ] as const) {
    const start = performance.now();
    const report = await importFile(company.context, company.workspaceId, { kind: 'activities', file });
    const perSecond = ROWS / ((performance.now() - start) / 1000);
    if (report.refused > 0) throw new Error(`${report.refused} rows were refused`);
    figures.push(
      held(what, `${Math.round(perSecond).toLocaleString('en')} rows/s`, {
        value: perSecond,
        atLeast,
        unit: ' rows/s',
      }),
    );
  }
  return figures;
}
