/** `npm run review`: the content for a clinician to sign, back again, and what changed between releases. */
import { generate } from './build/locales.js';
import { extract } from './i18n/extract.js';

const english = extract();
await generate(english);
// It speaks with what `generate` has written.
const { run } = await import('./review/commands.js');
process.exitCode = run(process.argv.slice(2), english);
