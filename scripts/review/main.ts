import { generate } from '../build/locales.js';
import { extract } from '../i18n/extract.js';

const english = extract();
await generate(english);
// It speaks with what `generate` has written.
const { run } = await import('./commands.js');
process.exitCode = run(process.argv.slice(2), english);
