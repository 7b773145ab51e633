/**
 * The fonts that come with the project, and the only ones that a browser started by us may use: what fits on a line
 * or a page must not depend on what happens to be installed on a machine.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface ProjectFont {
  readonly family: string;
  readonly package: string;
  /** ISO 15924 names of what it is there for. */
  readonly scripts: readonly string[];
}

/** In the order in which a letter looks for its font. A language in another script brings a package and a line. */
export const projectFonts: readonly ProjectFont[] = [
  // As wide as Arial, so lines break as they do for most readers.
  { family: 'Arimo', package: '@expo-google-fonts/arimo', scripts: ['Latn', 'Cyrl', 'Grek'] },
  { family: 'Noto Sans Arabic', package: '@expo-google-fonts/noto-sans-arabic', scripts: ['Arab'] },
  { family: 'Noto Sans S Chinese', package: '@embedpdf/fonts-sc', scripts: ['Hans', 'Hant'] },
  // As wide as Times and as Courier.
  { family: 'Tinos', package: '@expo-google-fonts/tinos', scripts: [] },
  { family: 'Cousine', package: '@expo-google-fonts/cousine', scripts: [] },
  { family: 'Noto Nastaliq Urdu', package: '@expo-google-fonts/noto-nastaliq-urdu', scripts: [] },
  // For signs such as ☐ that none of the others has.
  { family: 'DejaVu Sans', package: 'dejavu-fonts-ttf', scripts: [] },
];

/** Languages whose readers expect another hand than their script's usual one. */
const ownHands: Readonly<Record<string, string>> = { ur: 'Noto Nastaliq Urdu' };

/** The font in which a language is shown, or undefined where the project has none for it. */
export const fontFor = (tag: string) => {
  const { language, script = '' } = new Intl.Locale(tag).maximize();
  return ownHands[language] ?? projectFonts.find(({ scripts }) => scripts.includes(script))?.family;
};

const aliases: Readonly<Record<string, readonly string[]>> = {
  Arimo: ['sans-serif', 'system-ui', 'ui-sans-serif', 'Arial', 'Helvetica', 'Liberation Sans'],
  Tinos: ['serif', 'ui-serif', 'Times New Roman', 'Times', 'Liberation Serif'],
  Cousine: ['monospace', 'ui-monospace', 'Courier New', 'Courier', 'Liberation Mono'],
};

const family = (name: string) => `<family>${name}</family>`;

const configuration = (cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${projectFonts.map((font) => `<dir>${resolve('node_modules', font.package)}</dir>`).join('\n')}
<cachedir>${cache}</cachedir>
<selectfont>
  <rejectfont><glob>*/dejavu-fonts-ttf/ttf/*</glob></rejectfont>
  <acceptfont><glob>*/ttf/DejaVuSans.ttf</glob><glob>*/ttf/DejaVuSans-Bold.ttf</glob></acceptfont>
</selectfont>
${Object.entries(aliases)
  .flatMap(([own, others]) =>
    others.map((other) => `<alias binding="same">${family(other)}<accept>${family(own)}</accept></alias>`),
  )
  .join('\n')}
${Object.entries(ownHands)
  .map(
    ([language, own]) =>
      `<match><test name="lang" compare="contains"><string>${language}</string></test><edit name="family" mode="append" binding="strong"><string>${own}</string></edit></match>`,
  )
  .join('\n')}
<match><edit name="family" mode="append_last">${projectFonts.map((font) => `<string>${font.family}</string>`).join('')}</edit></match>
${(['pattern', 'font'] as const)
  .map(
    (target) => `<match target="${target}">
  <edit name="antialias" mode="assign"><bool>true</bool></edit>
  <edit name="hinting" mode="assign"><bool>false</bool></edit>
  <edit name="autohint" mode="assign"><bool>false</bool></edit>
  <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  <edit name="rgba" mode="assign"><const>none</const></edit>
</match>`,
  )
  .join('\n')}
</fontconfig>
`;

const writeConfiguration = () => {
  const folder = resolve('build/fonts');
  const file = resolve(folder, 'fonts.conf');
  mkdirSync(folder, { recursive: true });
  const wanted = configuration(resolve(folder, 'cache'));
  // Tests run side by side, and none may read what another has half written.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, wanted);
  renameSync(own, file);
  return file;
};

/** From here on every browser that this process starts sees the project's fonts and no other. */
export const pinFonts = () => {
  const missing = projectFonts.filter((font) => !existsSync(resolve('node_modules', font.package)));
  if (missing.length) {
    throw new Error(`Fonts are missing: ${missing.map((font) => font.package).join(', ')}. Run: npm ci`);
  }
  process.env['FONTCONFIG_FILE'] = writeConfiguration();
  delete process.env['FONTCONFIG_PATH'];
  delete process.env['FONTCONFIG_SYSROOT'];
};
