import { html, type SVGTemplateResult } from 'lit';
import { flowDrawing, iconPaths, kindDrawings, pictureStyles } from './source.js';
import type { Scene } from './text.js';

const styles = new CSSStyleSheet();
styles.replaceSync(`.drawn { ${pictureStyles} }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

const icon = (id: string) => {
  const path = iconPaths[id];
  return path && html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
};

/** What is before the words of a sign or trigger: a box to be ticked with a pen. */
export const before = (id: string, pictured: boolean) =>
  html`<span class="box" aria-hidden="true"></span>${pictured ? icon(id) : undefined}`;

interface Drawing {
  readonly kind: 'flow' | 'leg';
  readonly box: string;
  /** What it shows is said beside it. A PDF takes the name from what is drawn, not from what holds it. */
  readonly name: string;
  readonly drawing: SVGTemplateResult;
}

const named = ({ kind, box, name, drawing }: Drawing) =>
  html`<svg class=${kind} viewBox=${box} role="img" aria-label=${name}>${drawing}</svg>`;

/** From nerve to muscle. */
export const nervePicture = ({ content: { explainer, pictures }, say }: Scene) =>
  html`<div class="drawn">
    <figure class="base nerve">
      <div class="picture">
        ${named({ kind: 'flow', box: '0 0 320 130', name: explainer.nerve.heading, drawing: flowDrawing })}
      </div>
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
  const names = [twitch, cramp, spasm];
  return html`<div class="drawn">
      <div class="kinds base">
        ${kindDrawings.map(({ calf, pull }, index) => {
          const name = names[index] ?? '';
          return html`<figure>
            <div class="picture">
              ${named({ kind: 'leg', box: '20 0 90 116', name, drawing: calf })}
              <svg class="trace" viewBox="0 0 120 50" aria-hidden="true">${pull}</svg>
            </div>
            <figcaption><b>${say(name)}</b> ${say(pictures.kinds[index] ?? '')}</figcaption>
          </figure>`;
        })}
      </div>
    </div>
    <p class="about">${say(pictures.about)}</p>`;
};
