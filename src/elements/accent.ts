const warned = new Set<string>();

/** Red, green and blue of any CSS colour, 0 to 1, as the browser paints it. */
const painted = (colour: string) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
};

/**
 * Says once that white text would be hard to read on the accent a site has chosen, and that a darker shade stands
 * in for it. The threshold is that of WCAG 2.2, 1.4.3.
 */
export const warnPaleAccent = (element: Element) => {
  const accent = getComputedStyle(element).getPropertyValue('--twitch-accent').trim();
  const [red = 0, green = 0, blue = 0] = (accent && painted(accent)) || [];
  const linear = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
  const contrast = 1.05 / (luminance + 0.05);
  if (contrast >= 4.5 || warned.has(accent)) return;
  warned.add(accent);
  console.warn(
    `<${element.localName}> --twitch-accent: ${accent} gives white text a contrast of ${contrast.toFixed(1)} to 1; a darker shade is used behind text. Accepted as it is: a colour with at least 4.5 to 1.`,
  );
};
