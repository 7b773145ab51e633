// @ts-check

/** @param {string} id */
export const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * An element. Whatever comes from a file goes in as a child or a property that holds text, so it is shown as text.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [properties] properties, or attributes where there is no such property
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export const make = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) /** @type {any} */ (element)[key] = value;
    else element.setAttribute(key, String(value));
  }
  element.append(...children);
  return element;
};

/** Says something in a live region, again only where it is something else. @param {HTMLElement} region @param {string} text */
export const say = (region, text) => {
  if (region.textContent !== text) region.textContent = text;
};

/** Hands a file to the person. @param {string} name @param {string} text */
export const download = (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/xliff+xml' }));
  make('a', { href: address, download: name }).click();
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/**
 * A question that has to be answered first. Escape answers the last.
 *
 * @param {string} title
 * @param {readonly string[]} lines
 * @param {Record<string, string>} answers what each button says; the last one changes nothing, and has the focus
 * @returns {Promise<string>} the answer
 */
export const ask = (title, lines, answers) =>
  new Promise((resolve) => {
    const last = Object.keys(answers).at(-1) ?? '';
    const dialog = make('dialog', { 'aria-labelledby': 'question' });
    const form = make('form', { method: 'dialog' });
    form.append(
      make('h2', { id: 'question' }, title),
      ...lines.map((line) => make('p', {}, line)),
      make(
        'p',
        { className: 'row' },
        ...Object.entries(answers).map(([value, text]) =>
          make(
            'button',
            { value, autofocus: value === last, className: value === last ? '' : 'small' },
            text,
          ),
        ),
      ),
    );
    dialog.append(form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || last);
    });
    document.body.append(dialog);
    dialog.showModal();
  });

/** A paragraph of a notice, with a button where there is something to do. @param {string} text @param {Record<string, () => void>} [actions] */
export const notice = (text, actions = {}) =>
  make(
    'p',
    {},
    text,
    ...Object.entries(actions).flatMap(([label, act]) => {
      const button = make('button', { type: 'button', className: 'small' }, label);
      button.addEventListener('click', act);
      return [' ', button];
    }),
  );
