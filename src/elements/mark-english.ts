/** Elements whose language is ours: text that had to stay English, and other text inside such. */
const marked = new WeakSet<Element>();

const mark = (element: HTMLElement, lang: string, dir: string) => {
  if (element.lang !== lang) element.lang = lang;
  if (element.dir !== dir) element.dir = dir;
  marked.add(element);
};

/** Text of an element's own, without that of elements inside it. */
const ownText = (element: Element) =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ nodeValue }) => nodeValue!.trim())
    .filter(Boolean);

/** Tells browsers and screen readers which words of a translated widget are still English. */
export const markEnglish = (frame: HTMLElement, inEnglish: ReadonlySet<string>) => {
  // A sign and what qualifies it stand in one line of the list.
  const isEnglish = (words: string) =>
    inEnglish.has(words) || [...inEnglish].some((part) => words.startsWith(`${part}: `));
  for (const element of frame.querySelectorAll<HTMLElement>('*')) {
    // What the template says of itself stays.
    if (!marked.has(element) && (element.lang || element.dir)) continue;
    const around = element.parentElement!.closest<HTMLElement>('[lang]')!;
    const text = ownText(element);
    if (frame.lang !== 'en' && text.some(isEnglish)) {
      mark(element, 'en', 'ltr');
    } else if (text.length && marked.has(around) && around.lang === 'en') {
      mark(element, frame.lang, frame.dir);
    } else if (marked.delete(element)) {
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    }
  }
};
