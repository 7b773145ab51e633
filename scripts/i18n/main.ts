/** `npm run i18n`: see `npm run i18n -- --help`. */
import { run } from './commands.js';

process.exitCode = run(process.argv.slice(2));
