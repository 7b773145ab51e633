/** The list as FHIR R4, to look at, to copy and to download. */
import { html, nothing, render } from 'lit/html.js';
import { one } from './dom.js';
import { language } from './language.js';
import { toQuestionnaire } from './leg-twitch.js';
import { lists, type Name, type Visit } from './record.js';

interface Resource {
  readonly name: string;
  readonly hint?: string;
  readonly make: () => unknown;
  /** It is made only while it is looked at. */
  open: boolean;
  text: string;
  /** What came of copying. */
  said: string;
}

const download = (name: string, text: string) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/fhir+json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
};

/** @param responses what is in the form, or saved, at this moment */
export const connectResources = (responses: () => Partial<Visit['responses']>) => {
  const which = one<HTMLSelectElement>('#which');
  const list = () => lists[which.value as Name];
  const resources: Resource[] = [
    {
      name: 'QuestionnaireResponse',
      make: () => responses()[which.value as Name],
      open: true,
      text: '',
      said: '',
    },
    {
      name: 'Questionnaire',
      hint: 'In the language of the page; the others are inside as translations.',
      make: () => toQuestionnaire({ list: list(), locale: language() }),
      open: false,
      text: '',
      said: '',
    },
  ];

  const copy = async (resource: Resource) => {
    resource.said = await navigator.clipboard.writeText(resource.text).then(
      () => 'Copied.',
      () => 'This browser does not allow copying here. Select the text instead.',
    );
    show();
  };

  const disclosure = (resource: Resource) => {
    const { name, hint, open, text, said } = resource;
    const toggled = ({ currentTarget }: Event) => {
      resource.open = (currentTarget as HTMLDetailsElement).open;
      refresh();
    };
    return html`<details class="json" data-json=${name} ?open=${open} @toggle=${toggled}>
      <summary>${name}</summary>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      <pre tabindex="0" role="region" aria-label=${`${name} as JSON`}>${text}</pre>
      <div class="acts">
        <button type="button" @click=${() => copy(resource)}>Copy</button>
        <button type="button" @click=${() => download(`${name}-${list()}.json`, text)}>Download</button>
      </div>
      <p class="hint" role="status">${said}</p>
    </details>`;
  };

  const show = () => render(resources.map(disclosure), one('#resources'));

  const refresh = () => {
    for (const resource of resources.filter(({ open }) => open)) {
      resource.text = JSON.stringify(resource.make(), null, 2) ?? '';
      resource.said = '';
    }
    show();
  };

  show();
  which.addEventListener('change', refresh);
  return refresh;
};
