import { html, render } from 'lit';

/**
 * A question that has to be answered first. Escape answers the last.
 *
 * @param answers what each button says; the last one changes nothing, and has the focus
 */
export const ask = <Answer extends string>(
  title: string,
  lines: readonly string[],
  answers: Readonly<Record<Answer, string>>,
): Promise<Answer> =>
  new Promise((resolve) => {
    const choices = Object.entries<string>(answers);
    const last = choices.at(-1)?.[0];
    const answered = ({ currentTarget }: Event) => {
      const dialog = currentTarget as HTMLDialogElement;
      dialog.remove();
      resolve((dialog.returnValue || last) as Answer);
    };
    const fragment = document.createDocumentFragment();
    render(
      html`<dialog aria-labelledby="question" @close=${answered}>
        <form method="dialog">
          <h2 id="question">${title}</h2>
          ${lines.map((line) => html`<p>${line}</p>`)}
          <p class="row">
            ${choices.map(
              ([value, text]) =>
                html`<button
                  value=${value}
                  class=${value === last ? '' : 'small'}
                  ?autofocus=${value === last}
                >
                  ${text}
                </button>`,
            )}
          </p>
        </form>
      </dialog>`,
      fragment,
    );
    const dialog = fragment.querySelector('dialog')!;
    document.body.append(dialog);
    dialog.showModal();
  });
