import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { unfold } from './unfold.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/*
 * Everything axe knows, best practice and experimental rules too, but: AAA, which is not the aim; what axe itself
 * has retired; and `hidden-content`, which reports every closed disclosure for a look by hand.
 */
const leftOut = (tags: readonly string[], id: string) =>
  id === 'hidden-content' || tags.includes('wcag2aaa') || tags.includes('deprecated');

/** What axe finds wrong with `element` and all in its shadow root, in words. */
export async function violations(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(
    window.axe.getRules().map(({ ruleId, tags }) => [ruleId, { enabled: !leftOut(tags, ruleId) }]),
  );
  for (const widget of [element, ...element.querySelectorAll('*')]) if (widget.shadowRoot) unfold(widget);
  const results = await window.axe.run(element, { rules, resultTypes: ['violations'] });
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html: markup }) => markup).join(' ')}`,
  );
}
