import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Presses a real key or chord, and resolves once the page has received it.
 * @param key a name of `KeyboardEvent.key`, or `Space`; a chord joins its keys with `+`, as in `Shift+Tab`
 */
export async function press(key: string): Promise<void> {
  await executeServerCommand('press', { key });
}
