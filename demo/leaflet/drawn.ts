import { html, nothing, type SVGTemplateResult } from 'lit';
import { flowDrawing, iconPaths, kindDrawings, pictureStyles } from './source.js';
import type { Scene } from './text.js';

const styles = new CSSStyleSheet();
styles.replaceSync(`.drawn { ${pictureStyles} }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

/** Stands for an icon where there is none. */
const dot = 'M10 12a2 2 0 1 0 4 0 2 2 0 0 0-4 0';

/** What is before the words of a sign or trigger: its icon, and a box where it is to be ticked with a pen. */
export const before = (id: string, hasBox: boolean) =>
  html`${hasBox ? html`<span class="box" aria-hidden="true"></span>` : nothing}<svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d=${iconPaths[id] ?? dot}></path>
    </svg>`;

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

/** Of a twitch, a cramp and a spasm. */
export const kindPictures = ({ content: { explainer, pictures }, say }: Scene) => {
  const { twitch, cramp, spasm } = explainer.compare;
  const names = [twitch, cramp, spasm];
  return kindDrawings.map(
    ({ calf, pull }, index) =>
      html`<div class="drawn">
        <figure class="base kinds">
          <div class="picture">
            ${named({ kind: 'leg', box: '20 0 90 116', name: names[index] ?? '', drawing: calf })}
            <svg class="trace" viewBox="0 0 120 50" aria-hidden="true">${pull}</svg>
          </div>
          <figcaption>${say(pictures.kinds[index] ?? '')}</figcaption>
        </figure>
      </div>`,
  );
};
