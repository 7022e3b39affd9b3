// Contrast of the chosen colours, as WCAG 2.2 reckons it. Plain JavaScript with types in comments:
// tests run it as it stands.

/**
 * @typedef {readonly [number, number, number]} Rgb red, green and blue, each from 0 to 255
 * @typedef {{ what: string, ratio: number, needed: number, passes: boolean, suggestion?: string }} Check
 */

/** The darkest and the lightest surface of the theme; `_tokens.scss` has them too, and a test compares. */
export const SURFACES = { darkest: '#121417', lightest: '#262a31' };

/** How much of the chosen colour is left in text; the rest is white. */
export const READABLE_SHARE = { primary: 0.6, accent: 0.55 };

/**
 * Reads `#rgb` or `#rrggbb`; undefined for anything else.
 *
 * @param {unknown} text
 * @returns {Rgb | undefined}
 */
export function readColor(text) {
  if (typeof text !== 'string' || !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return undefined;
  const digits = text.length === 4 ? [...text.slice(1)].map((digit) => digit + digit) : (text.match(/[0-9a-f]{2}/gi) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((digit) => Number.parseInt(digit, 16));
  return [red, green, blue];
}

/**
 * @param {Rgb} color
 * @returns {string} `#rrggbb`
 */
export function writeColor(color) {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The contrast ratio of two colours, from 1 to 21.
 *
 * @param {Rgb} one
 * @param {Rgb} other
 */
export function contrast(one, other) {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * What `color-mix(in srgb, color share, white)` gives.
 *
 * @param {Rgb} color
 * @param {number} share of the colour, from 0 to 1
 * @returns {Rgb}
 */
export function mixWithWhite([red, green, blue], share) {
  /** @param {number} part */
  const mix = (part) => part * share + 255 * (1 - share);
  return [mix(red), mix(green), mix(blue)];
}

/**
 * The nearest lighter colour that has the wanted contrast with a surface: the colour itself when it has it already.
 *
 * @param {Rgb} color
 * @param {Rgb} surface a dark one
 * @param {number} needed
 * @returns {Rgb}
 */
export function lightenFor(color, surface, needed) {
  for (let share = 100; share > 0; share -= 1) {
    const mixed = mixWithWhite(color, share / 100);
    const shown = readColor(writeColor(mixed)) ?? mixed;
    if (contrast(shown, surface) >= needed) return shown;
  }
  return [255, 255, 255];
}

/**
 * Checks the two colours of the settings everywhere the theme uses them. Text needs 4.5, things that are not text 3.
 *
 * @param {{ primary_color?: unknown, accent_color?: unknown }} config
 * @returns {Check[]} undefined colours are left out: the form says itself that they are no colours
 */
export function checkColors(config) {
  const surface = readColor(SURFACES.darkest) ?? [0, 0, 0];
  const overlay = readColor(SURFACES.lightest) ?? [0, 0, 0];
  const primary = readColor(config.primary_color);
  const accent = readColor(config.accent_color);
  return [
    ...(primary === undefined
      ? []
      : [
          check('Buttons on the page', primary, surface, 3, primary),
          check('Links', mixWithWhite(primary, READABLE_SHARE.primary), overlay, 4.5, primary),
        ]),
    ...(accent === undefined
      ? []
      : [
          check('Badges on the page', accent, surface, 3, accent),
          check('Highlighted text', mixWithWhite(accent, READABLE_SHARE.accent), overlay, 4.5, accent),
        ]),
  ];
}

/**
 * @param {string} what
 * @param {Rgb} shown
 * @param {Rgb} surface
 * @param {number} needed
 * @param {Rgb} chosen
 * @returns {Check}
 */
function check(what, shown, surface, needed, chosen) {
  const ratio = Math.floor(contrast(shown, surface) * 100) / 100;
  if (ratio >= needed) return { what, ratio, needed, passes: true };
  return { what, ratio, needed, passes: false, suggestion: writeColor(lightenFor(chosen, surface, needed)) };
}

/**
 * Relative luminance, from 0 to 1.
 *
 * @param {Rgb} color
 */
function luminance(color) {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
