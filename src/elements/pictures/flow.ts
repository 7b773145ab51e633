import { html, svg } from 'lit';
import { pictureWords } from '../../content/words/pictures.js';
import { say } from '../say.js';
import { later } from './later.js';

/** From the brain to a few muscle fibres. */
export const flowDrawing = svg`
  <path
    d="M52 20c16-12 40 0 36 22 4 14-8 24-22 20l-4 12H44l-2-14c-16-4-18-32-4-36 4-4 8-6 14-4zM40 34c8-6 14 4 22-2s14 2 16 8M42 48c8 4 14-4 22 0s10-2 16 0"
  ></path>
  <path class="rest" d="M50 74v48M56 74v48M48 84h10M48 94h10M48 104h10M48 114h10"></path>
  <path d="M56 100c50 0 60-40 110-40h30" stroke-width="5"></path>
  <path d="M196 60c16 0 18-28 36-28M196 60c16 0 18 30 36 30" class="rest"></path>
  <path d="M196 60h36" stroke-width="3"></path>
  <path d="M210 42l-4 9h8l-4 9" stroke-width="3"></path>
  <path
    class="rest"
    d="M232 22q44-12 80 0M232 32q44-10 80 0M232 42q44-6 80 0M232 78q44 6 80 0M232 90q44 10 80 0M232 100q44 12 80 0"
  ></path>
  <path class="group" d="M232 52q40-8 80 0v16q-40 8-80 0zM232 60h80"></path>
  <g>
    <circle cx="18" cy="20" r="10"></circle>
    <text x="18" y="25">1</text>
    <circle cx="120" cy="62" r="10"></circle>
    <text x="120" y="67">2</text>
    <circle cx="196" cy="28" r="10"></circle>
    <text x="196" y="33">3</text>
    <circle cx="272" cy="118" r="10"></circle>
    <text x="272" y="123">4</text>
    <path class="rest" d="M272 108V72M202 36l5 6"></path>
  </g>
`;

/** The drawing with its numbered list, which is the text alternative. */
export const flow = () =>
  html`<figure>
    <svg class="flow" viewBox="0 0 320 130" aria-hidden="true" ${later(flowDrawing)}></svg>
    <figcaption>
      <ol>
        ${pictureWords().flow.map((text) => html`<li>${say(text)}</li>`)}
      </ol>
    </figcaption>
  </figure>`;
