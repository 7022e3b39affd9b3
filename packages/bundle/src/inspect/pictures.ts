import type { Finding, ManifestShape } from '@ops-center/manifest-schema';
import { cleanPath, type PluginFiles } from './plugin-files.js';
import { placeAt, projectFinding, type Place } from './project-finding.js';

const LARGEST_ICON = 512 * 1024;
const LARGEST_SCREENSHOT = 4 * 1024 * 1024;
const MOST_FINDINGS = 20;

/** How files of each kind begin. */
const MAGIC: Readonly<Record<string, RegExp>> = {
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
  ico: /^\0\0\x01\0/,
};

/** What an SVG may do beyond showing something: each would run, or load, in the page of whoever looks at it. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/<\s*(?:\w+:)?script\b/gi, 'holds a script'],
  [/[\s"'/]on[a-z]{2,30}\s*=/gi, 'has an event handler'],
  [/(?:javascript|vbscript)\s*:/gi, 'has an address that runs code'],
  [
    /<\s*(?:\w+:)?(?:foreignObject|iframe|embed|object|audio|video|link|meta|handler|listener)\b/gi,
    'holds something else than a drawing',
  ],
  [/<!\s*(?:DOCTYPE|ENTITY)\b|<\?xml-stylesheet\b/gi, 'declares entities or a style sheet'],
  [
    /\b(?:xlink:)?href\s{0,20}=\s{0,20}["']?\s{0,20}(?!["'#]|data:image\/(?:png|jpeg|gif|webp)[;,])[^\s"'#>]/gi,
    'loads something from elsewhere',
  ],
  [
    /(?:url\(\s{0,20}["']?\s{0,20}|@import\s{0,20}["']?\s{0,20}(?:url\()?["']?)(?:[a-z][a-z0-9+.-]*:)?\/\//gi,
    'loads something from another machine',
  ],
];

/** Checks the icon and the screenshots that lie in the plugin: that they are pictures, and nothing more. */
export async function checkPictures(
  manifest: ManifestShape,
  files: PluginFiles,
  place: (pointer: string) => Place,
): Promise<Finding[]> {
  const pictures = [
    ...(manifest.icon === undefined ? [] : [{ path: manifest.icon, pointer: '/icon', largest: LARGEST_ICON }]),
    ...(manifest.screenshots ?? []).map((path, index) => ({
      path,
      pointer: `/screenshots/${index}`,
      largest: LARGEST_SCREENSHOT,
    })),
  ];
  const findings: Finding[] = [];
  for (const { path, pointer, largest } of pictures) {
    const size = files.size(path);
    if (size === undefined) continue;
    if (size > largest) {
      const message = `${path} has ${size} bytes; at most ${largest} are shown`;
      findings.push(projectFinding('project.icon.too_large', place(pointer), message));
    } else if (/\.svg$/i.test(path)) findings.push(...checkSvg(cleanPath(path), (await files.text(path)) ?? ''));
    else if (!isPicture(path, await files.start(path, 32))) {
      const message = `${path} is no picture of the kind that its name says`;
      findings.push(projectFinding('project.icon.not_a_picture', place(pointer), message));
    }
  }
  return findings;
}

function isPicture(path: string, start: Uint8Array): boolean {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const magic = Object.hasOwn(MAGIC, extension) ? MAGIC[extension] : undefined;
  return magic?.test(Buffer.from(start).toString('latin1')) ?? false;
}

function checkSvg(file: string, text: string): Finding[] {
  const drawing = withoutComments(text);
  if (!/<\s*(?:\w+:)?svg\b/i.test(drawing)) {
    const at = { file, line: 0, column: 0 };
    return [projectFinding('project.icon.not_a_picture', at, `${file} is no SVG`)];
  }
  const { readable, offsetOf } = withLetters(drawing);
  const findings: Finding[] = [];
  for (const [pattern, what] of ACTIVE) {
    for (const { index } of readable.matchAll(pattern)) {
      if (findings.length === MOST_FINDINGS) return findings;
      findings.push(projectFinding('project.icon.active', placeAt(file, text, offsetOf(index)), `${file} ${what}`));
    }
  }
  return findings;
}

/** Comments become spaces, so that offsets stay. One that never ends hides nothing: what follows it is looked at. */
function withoutComments(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let start = text.indexOf('<!--'); start !== -1; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end === -1) break;
    pieces.push(text.slice(at, start), ' '.repeat(end + 3 - start));
    at = end + 3;
  }
  return pieces.join('') + text.slice(at);
}

/** Letters may be written as numbers, which a browser reads and a pattern does not. */
function withLetters(text: string): { readonly readable: string; offsetOf(index: number): number } {
  const pieces: string[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let [at, length, by] = [0, 0, 0];
  for (const match of text.matchAll(/&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/gi)) {
    const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
    const letter = code > 0x1f && code < 0x7f ? String.fromCharCode(code) : ' ';
    pieces.push(text.slice(at, match.index), letter);
    length += match.index - at + 1;
    at = match.index + match[0].length;
    by += match[0].length - 1;
    shifts.push({ from: length, by });
  }
  const readable = pieces.join('') + text.slice(at);
  return { readable, offsetOf: (index) => index + (shifts.findLast(({ from }) => from <= index)?.by ?? 0) };
}
