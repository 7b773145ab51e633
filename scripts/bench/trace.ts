import type { Browser, Page } from 'playwright-core';

/** What is read of a trace of Chromium's (its "Trace Event Format"). Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const scripting = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** What scripts make the browser do at once, and is counted for itself. */
const drawing = new Set(['Layout', 'UpdateLayoutTree']);

const timeOf = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Events that lie in no other of the same thread. */
const outermost = (events: readonly TraceEvent[]) => {
  let end = -Infinity;
  return events.filter((event) => {
    const isOuter = event.ts >= end;
    if (isOuter) end = endOf(event);
    return isOuter;
  });
};

/**
 * Milliseconds that scripts took. `ScriptDuration` of `Performance.getMetrics` leaves out microtasks, in which Lit
 * draws.
 */
export const scriptTime = (events: readonly TraceEvent[]): number => {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return mains.reduce((sum, main) => {
    const own = events
      .filter(({ ph, pid, tid }) => ph === 'X' && pid === main.pid && tid === main.tid)
      .sort((one, other) => one.ts - other.ts || endOf(other) - endOf(one));
    const scripts = outermost(own.filter(({ name }) => scripting.has(name)));
    const inside = outermost(own.filter(({ name }) => drawing.has(name))).filter((event) =>
      scripts.some((script) => script.ts <= event.ts && endOf(event) <= endOf(script)),
    );
    const total = (those: readonly TraceEvent[]) => those.reduce((time, event) => time + timeOf(event), 0);
    return sum + total(scripts) - total(inside);
  }, 0);
};

/** Watches a page while `task` runs; says how many milliseconds of scripts there were. */
export const traced = async <T>(browser: Browser, page: Page, task: () => Promise<T>) => {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8'] });
  const result = await task();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { result, script: scriptTime(traceEvents) };
};
