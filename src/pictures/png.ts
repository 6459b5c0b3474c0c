import { fileURLToPath } from 'node:url';

const FONTS = ['Inter_400Regular.ttf', 'Inter_700Bold.ttf'].map((file) =>
  fileURLToPath(new URL(`fonts/${file}`, import.meta.url)),
);

/**
 * SVG as a PNG, in the fonts that we bring, so it looks the same on every machine (reliability.md §6). Drawn beside the event
 * loop. What draws is loaded with the first picture: most processes never need it.
 */
export async function pngOf(svg: string): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Inter' },
  });
  return image.asPng();
}
