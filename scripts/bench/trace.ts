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

const task = 'RunTask';

/** A task with one of these in it is a script's. */
const scripting = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/** What else can be in such a task: drawing, and making the page that scripts run in. */
const other = new Set([
  'Commit',
  'Layerize',
  'Layout',
  'LocalWindowProxy::Initialize',
  'Paint',
  'PrePaint',
  'UpdateLayoutTree',
]);

const timeOf = (event: TraceEvent) => (event.tdur ?? event.dur ?? 0) / 1000;

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Events that lie in no other of the same process. */
const outermost = (events: readonly TraceEvent[]) => {
  let end = -Infinity;
  let process = -1;
  return events.filter((event) => {
    const isOuter = event.pid !== process || event.ts >= end;
    process = event.pid;
    if (isOuter) end = endOf(event);
    return isOuter;
  });
};

/**
 * Milliseconds that scripts took: whole tasks of theirs, less what is counted elsewhere. Microtasks, in which Lit draws,
 * have no name in a trace, and `ScriptDuration` of `Performance.getMetrics` leaves them out.
 */
export const scriptTime = (events: readonly TraceEvent[]): number => {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const own = events
    .filter(({ ph, pid, tid }) => ph === 'X' && mains.some((main) => main.pid === pid && main.tid === tid))
    .sort((one, next) => one.pid - next.pid || one.ts - next.ts || endOf(next) - endOf(one));
  return outermost(own.filter(({ name }) => name === task)).reduce((sum, whole) => {
    const inside = own.filter(
      (event) => event.pid === whole.pid && whole.ts <= event.ts && endOf(event) <= endOf(whole),
    );
    if (!inside.some(({ name }) => scripting.has(name))) return sum;
    const less = outermost(inside.filter(({ name }) => other.has(name)));
    return less.reduce((time, event) => time - timeOf(event), sum + timeOf(whole));
  }, 0);
};

/** Watches a page while `task` runs; says how many milliseconds of scripts there were. */
export const traced = async <T>(browser: Browser, page: Page, task: () => Promise<T>) => {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  });
  const result = await task();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { result, script: scriptTime(traceEvents) };
};
