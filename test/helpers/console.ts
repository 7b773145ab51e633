const log: Pick<Console, 'warn' | 'error'> = console;

/** Keeps what is written to the console during each test, and keeps it out of the console. */
export function recordConsole(level: keyof typeof log): readonly string[] {
  const messages: string[] = [];
  const original = log[level];
  beforeEach(() => {
    messages.length = 0;
    log[level] = (...words: unknown[]) => messages.push(words.join(' '));
  });
  afterEach(() => {
    log[level] = original;
  });
  return messages;
}
