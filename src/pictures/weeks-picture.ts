import { z } from 'zod';

/**
 * What a picture of weeks shows, all of it already worded: a bar for each week, and the goal as a line across them.
 * Values are in any unit, all in the same; `short` and `label` are what is written at a bar, a few characters.
 */
export const WeeksPicture = z.object({
  bars: z
    .array(
      z.object({
        /** The week, below its bar. */
        label: z.string(),
        /** Null: nothing was recorded, which is said and not drawn as zero. */
        value: z.number().nullable(),
        /** Its number, above it. */
        short: z.string(),
      }),
    )
    .min(1)
    .max(20),
  goal: z.object({ value: z.number(), label: z.string() }).nullable(),
  /** What stands where nothing was recorded: a few characters. */
  missing: z.string(),
});

export type WeeksPicture = z.infer<typeof WeeksPicture>;

const WIDTH = 800;
const HEIGHT = 330;
/** Inside: room above for the numbers, below for the weeks, at the right for nothing. */
const TOP = 44;
const BOTTOM = 46;
const SIDE = 12;
const PLOT = HEIGHT - TOP - BOTTOM;

/** Read on a phone at less than half this size, so letters are large and few. */
const LETTERS = 21;
/** So many pixels a letter takes at the most, by which labels are kept apart. */
const LETTER_WIDTH = 12;

const INK = '#1d1c1d';
const PALE = '#616061';
/** Bars that reach the goal, and those that do not, differ by more than colour: by the line they reach. */
const REACHED = '#1264a3';
const BELOW = '#8fb8d9';

/** The picture as SVG, 800 by 330, on white: it is read on light and dark. Texts are escaped; emoji have no letters here. */
export function weeksSvg(picture: WeeksPicture): string {
  const { bars, goal, missing } = picture;
  const highest = Math.max(...bars.map(({ value }) => value ?? 0), goal?.value ?? 0, 0);
  const scale = (value: number) => (highest <= 0 ? 0 : (Math.max(value, 0) / highest) * PLOT);
  const step = (WIDTH - 2 * SIDE) / bars.length;
  const middle = (index: number) => SIDE + step * (index + 0.5);
  const base = TOP + PLOT;
  const parts: string[] = [];
  for (const [index, { value }] of bars.entries()) {
    if (value === null) {
      parts.push(text(missing, { x: middle(index), y: base - 10, fill: PALE }));
      continue;
    }
    // A zero that was counted is a thin line: it is there.
    const height = Math.max(scale(value), 2);
    const width = Math.min(step * 0.62, 64);
    const fill = goal === null || value >= goal.value ? REACHED : BELOW;
    parts.push(
      `<rect x="${round(middle(index) - width / 2)}" y="${round(base - height)}" width="${round(width)}" height="${round(height)}" rx="3" fill="${fill}"/>`,
    );
  }
  parts.push(`<path d="M${SIDE} ${base}H${WIDTH - SIDE}" stroke="${PALE}" stroke-width="1"/>`);
  if (goal && highest > 0) {
    const y = round(base - scale(goal.value));
    parts.push(
      `<path d="M${SIDE} ${y}H${WIDTH - SIDE}" stroke="${INK}" stroke-width="2" stroke-dasharray="8 6"/>`,
    );
  }
  for (const index of apart(
    bars.map(({ label }) => label),
    step,
  ))
    parts.push(text(bars[index]?.label ?? '', { x: middle(index), y: base + 30, fill: PALE }));
  for (const index of apart(
    bars.map(({ value, short }) => (value === null ? '' : short)),
    step,
  )) {
    const bar = bars[index];
    if (!bar || bar.value === null) continue;
    const y = base - Math.max(scale(bar.value), 2) - 8;
    // White around the letters, as the line of the goal may cross them.
    parts.push(text(bar.short, { x: middle(index), y: round(y), fill: INK, halo: true }));
  }
  if (goal)
    parts.push(
      text(goal.label, { x: WIDTH - SIDE, y: 24, fill: INK, anchor: 'end' }),
      `<path d="M${round(WIDTH - SIDE - goal.label.length * LETTER_WIDTH - 52)} 17h40" stroke="${INK}" stroke-width="2" stroke-dasharray="8 6"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`;
}

/** Which of some labels have room beside each other, by index, the last one always among them: it is the newest. */
function apart(labels: readonly string[], step: number): number[] {
  const widest = Math.max(...labels.map((label) => label.length)) * LETTER_WIDTH + 6;
  const every = Math.max(1, Math.ceil(widest / step));
  return labels.map((_label, index) => index).filter((index) => (labels.length - 1 - index) % every === 0);
}

type Look = { x: number; y: number; fill: string; anchor?: 'middle' | 'end'; halo?: boolean };

function text(words: string, { x, y, fill, anchor = 'middle', halo = false }: Look): string {
  const around = halo
    ? ' stroke="#ffffff" stroke-width="5" stroke-linejoin="round" paint-order="stroke"'
    : '';
  return `<text x="${round(x)}" y="${y}" font-family="Inter" font-size="${LETTERS}" text-anchor="${anchor}" fill="${fill}"${around}>${asXml(words)}</text>`;
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;

const asXml = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
