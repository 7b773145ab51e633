/** Keeps what is written to the console during each test, and keeps it out of the console. */
export function recordConsole(level: 'warn' | 'error'): readonly string[] {
  const messages: string[] = [];
  const original = console[level];
  beforeEach(() => {
    messages.length = 0;
    console[level] = (...words: unknown[]) => messages.push(words.join(' '));
  });
  afterEach(() => {
    console[level] = original;
  });
  return messages;
}
