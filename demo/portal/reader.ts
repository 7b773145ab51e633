/** A place to paste a QuestionnaireResponse, or to start from a sample, and to read it into the form. */
import { html, render } from 'lit/html.js';
import { one } from './dom.js';
import { explainError, explainReading, type Explanation } from './explain.js';
import { fromQuestionnaireResponse, type ListName } from './leg-twitch.js';
import { samples } from './samples.js';

/** Puts ticks into the form; says false where there is no form to fill. */
export type Fill = (list: ListName, value: string[]) => boolean;

const read = (text: string, fill: Fill): Explanation => {
  try {
    const found = fromQuestionnaireResponse(JSON.parse(text));
    const explained = explainReading(found);
    if (fill(found.list, found.value)) return explained;
    const notFilled = 'Saved answers are shown now. Choose “Edit” first to read it into the form.';
    return { ...explained, lines: [...explained.lines, notFilled] };
  } catch (error) {
    return explainError(error);
  }
};

export const connectReader = (fill: Fill) => {
  const sample = one<HTMLSelectElement>('#sample');
  const pasted = one<HTMLTextAreaElement>('#pasted');
  const choices = Object.keys(samples).map((name) => html`<option>${name}</option>`);
  render(
    html`<option value="">None</option>
      ${choices}`,
    sample,
  );
  sample.addEventListener('change', () => {
    pasted.value = samples[sample.value] ?? '';
  });
  one('#reader').addEventListener('submit', (event) => {
    event.preventDefault();
    const { ok, lines, details } = read(pasted.value, fill);
    pasted.setAttribute('aria-invalid', `${!ok}`);
    render(
      [
        ...lines.map((line) => html`<p>${line}</p>`),
        ...details.map((detail) => html`<code>${detail}</code>`),
      ],
      one('#reading'),
    );
  });
};
