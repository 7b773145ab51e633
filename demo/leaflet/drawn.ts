import { html } from 'lit';
import { drawings, icon } from './source.js';
import type { Scene } from './text.js';

const styles = new CSSStyleSheet();
styles.replaceSync(`.drawn { ${drawings.styles} }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

/** What is before the words of a sign or trigger: a box to be ticked with a pen. */
export const before = (id: string, pictured: boolean) =>
  html`<span class="box" aria-hidden="true"></span>${pictured ? icon(id) : undefined}`;

/** A picture under its name; what it shows is said beside it. */
const picture = (name: string, ...parts: readonly SVGElement[]) => {
  const copies = parts.map((drawing) => drawing.cloneNode(true) as SVGElement);
  const [first] = copies;
  // A PDF takes the text alternative from what is drawn, not from what holds it.
  first?.removeAttribute('aria-hidden');
  first?.setAttribute('role', 'img');
  first?.setAttribute('aria-label', name);
  return html`<div class="picture">${copies}</div>`;
};

/** From nerve to muscle. */
export const nervePicture = ({ content: { explainer, pictures }, say }: Scene) =>
  html`<div class="drawn">
    <figure class="base nerve">
      ${picture(explainer.nerve.heading, ...drawings.flow)}
      <figcaption>
        <ol>
          ${pictures.flow.map((text) => html`<li>${say(text)}</li>`)}
        </ol>
      </figcaption>
    </figure>
  </div>`;

/** Twitch, cramp and spasm. */
export const kindsPicture = ({ content: { explainer, pictures }, say }: Scene) => {
  const { twitch, cramp, spasm } = explainer.compare;
  return html`<div class="drawn">
      <div class="kinds base">
        ${[twitch, cramp, spasm].map(
          (name, index) =>
            html`<figure>
              ${picture(name, ...drawings.kinds.slice(2 * index, 2 * index + 2))}
              <figcaption><b>${say(name)}</b> ${say(pictures.kinds[index] ?? '')}</figcaption>
            </figure>`,
        )}
      </div>
    </div>
    <p class="about">${say(pictures.about)}</p>`;
};
