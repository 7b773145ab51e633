import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Presses a real key or chord, and resolves once the page has received it.
 * @param key a name of `KeyboardEvent.key`, or `Space`; a chord joins its keys with `+`, as in `Shift+Tab`
 */
export async function press(key: string): Promise<void> {
  await executeServerCommand('press', { key });
}

/** Puts the keyboard focus right before `element`, where a person arrives from the page. */
export function startBefore(element: Element): void {
  const start = document.createElement('button');
  start.textContent = 'Start';
  element.before(start);
  start.focus();
}

/** Presses Tab until the focus is on `target`. */
export async function tabTo(target: HTMLElement): Promise<void> {
  const root = target.getRootNode() as ShadowRoot;
  for (let presses = 0; presses < 60; presses++) {
    await press('Tab');
    if (root.activeElement === target) return;
  }
  throw new Error('60 presses of Tab do not reach it');
}
