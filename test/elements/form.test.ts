import { expect, fixture } from '@open-wc/testing';
import { warningSigns } from '../../src/content/warning-signs.js';
import type { ChecklistElement } from '../../src/elements/checklist.js';
import '../../src/define.js';
import { recordConsole } from '../helpers/console.js';
import { press, startBefore } from '../helpers/keys.js';
import { allByRole, byRole, countsIn, nameOf, tickedIds } from '../helpers/queries.js';

type Field = ChecklistElement & HTMLElement;

const show = async (attributes: string, around = (field: string) => field) => {
  const form = await fixture<HTMLFormElement>(
    `<form>${around(`<twitch-warning-signs ${attributes}></twitch-warning-signs>`)}</form>`,
  );
  const field = form.querySelector<Field>('twitch-warning-signs')!;
  await field.updateComplete;
  return { form, field };
};

const sent = (form: HTMLFormElement, name = 'signs') => new FormData(form).getAll(name);

const boxes = (field: Field) => allByRole<HTMLInputElement>(field, 'checkbox');

describe('a list in a form', () => {
  it('sends one entry for each ticked sign', async () => {
    const { form, field } = await show('name="signs" value="sign.weakness sign.worry"');
    expect(sent(form)).to.deep.equal(['sign.worry', 'sign.weakness']);
    boxes(field)[1]!.click();
    expect(sent(form)).to.deep.equal(['sign.numbness', 'sign.worry', 'sign.weakness']);
  });

  it('sends at once what the page assigns, and nothing where nothing is ticked', async () => {
    const { form, field } = await show('name="signs"');
    expect(sent(form)).to.deep.equal([]);
    field.value = ['sign.tongue'];
    expect(sent(form)).to.deep.equal(['sign.tongue']);
    field.value = null;
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('sends nothing without a name, and under a new name once it has one', async () => {
    const { form, field } = await show('value="sign.worry"');
    expect([...new FormData(form)]).to.deep.equal([]);
    field.setAttribute('name', 'later');
    await field.updateComplete;
    expect(sent(form, 'later')).to.deep.equal(['sign.worry']);
    field.name = 'last';
    await field.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['last', 'sign.worry']]);
    expect(field.getAttribute('name')).to.equal('last');
  });

  it('counts at once, as the browser’s own controls do', async () => {
    const { form, field } = await show('value="sign.worry"');
    field.name = 'signs';
    expect(sent(form)).to.deep.equal(['sign.worry']);
    field.disabled = true;
    expect(sent(form)).to.deep.equal([]);
    field.disabled = false;
    field.setAttribute('value', 'sign.tongue');
    expect(sent(form)).to.deep.equal(['sign.tongue']);
  });

  it('keeps what a person ticked when the page writes the same attribute again', async () => {
    const { field } = await show('name="signs" value="sign.worry"');
    boxes(field)[0]!.click();
    field.setAttribute('value', 'sign.worry');
    expect(field.value).to.deep.equal(['sign.stiffness', 'sign.worry']);
  });

  it('takes the attribute for what a reset comes back to, once a person has ticked', async () => {
    const { form, field } = await show('name="signs" value="sign.worry"');
    boxes(field)[0]!.click();
    field.setAttribute('value', 'sign.tongue');
    expect(field.value).to.deep.equal(['sign.stiffness', 'sign.worry']);
    form.reset();
    expect(field.value).to.deep.equal(['sign.tongue']);
    field.setAttribute('value', 'sign.spread');
    expect(field.value).to.deep.equal(['sign.spread']);
  });

  it('is among the form’s elements, and knows its form', async () => {
    const { form, field } = await show('name="signs"');
    expect([...form.elements]).to.include(field);
    expect(field.form).to.equal(form);
    field.remove();
    expect(field.form).to.equal(null);
  });

  it('belongs to a form elsewhere that it names', async () => {
    const place = await fixture<HTMLElement>(
      '<div><form id="elsewhere"></form><twitch-triggers form="elsewhere" name="t" value="trigger.sleep"></twitch-triggers></div>',
    );
    expect(sent(place.querySelector('form')!, 't')).to.deep.equal(['trigger.sleep']);
  });

  it('comes back to what the page gave it when the form is reset', async () => {
    const { form, field } = await show('name="signs" value="sign.worry"');
    boxes(field)[0]!.click();
    let events = 0;
    field.addEventListener('twitch-change', () => events++);
    form.reset();
    await field.updateComplete;
    expect(field.value).to.deep.equal(['sign.worry']);
    expect(tickedIds(field)).to.deep.equal(['sign.worry']);
    expect(sent(form)).to.deep.equal(['sign.worry']);
    expect(events).to.equal(0);
  });

  it('brings back what the browser kept', async () => {
    const { form, field } = await show('name="signs" value="sign.worry"');
    field.formStateRestoreCallback('sign.weakness sign.tongue');
    await field.updateComplete;
    expect(tickedIds(field)).to.deep.equal(['sign.tongue', 'sign.weakness']);
    expect(sent(form)).to.deep.equal(['sign.tongue', 'sign.weakness']);
  });

  it('tells listeners of the browser’s own input event the new value', async () => {
    const { form, field } = await show('name="signs"');
    const heard: unknown[] = [];
    form.addEventListener('input', (event) => heard.push([event.target, field.value, sent(form)]));
    boxes(field)[0]!.click();
    expect(heard).to.deep.equal([[field, ['sign.stiffness'], ['sign.stiffness']]]);
  });
});

describe('a list that an earlier release had saved', () => {
  const warnings = recordConsole('warn');

  it('sends nothing that cannot wait, though an earlier release had kept it', async () => {
    const { form, field } = await show('name="signs" value="emergency.face sign.worry"');
    expect(sent(form)).to.deep.equal(['sign.worry']);
    field.formStateRestoreCallback('emergency.arm sign.tongue sign.softness');
    expect(sent(form)).to.deep.equal(['sign.tongue']);
    expect(warnings).to.have.length(3);
  });
});

describe('a disabled list', () => {
  for (const [how, attributes, around] of [
    ['by its attribute', 'disabled', (field: string) => field],
    ['by the fieldset around it', '', (field: string) => `<fieldset disabled>${field}</fieldset>`],
  ] as const) {
    it(`can neither be ticked nor is sent, ${how}`, async () => {
      const { form, field } = await show(`name="signs" value="sign.worry" ${attributes}`, around);
      expect(boxes(field).every(({ disabled }) => disabled)).to.equal(true);
      boxes(field)[0]!.click();
      expect(field.value).to.deep.equal(['sign.worry']);
      expect(sent(form)).to.deep.equal([]);
    });
  }

  it('can be ticked again when the fieldset is enabled', async () => {
    const { form, field } = await show('name="signs"', (inside) => `<fieldset disabled>${inside}</fieldset>`);
    form.querySelector('fieldset')!.disabled = false;
    await field.updateComplete;
    boxes(field)[0]!.click();
    expect(sent(form)).to.deep.equal(['sign.stiffness']);
  });

  it('works as a property too, which shows as the attribute', async () => {
    const { field } = await show('name="signs"');
    expect(field.disabled).to.equal(false);
    field.disabled = true;
    await field.updateComplete;
    expect(field.hasAttribute('disabled')).to.equal(true);
    expect(boxes(field)[0]!.disabled).to.equal(true);
    field.removeAttribute('disabled');
    await field.updateComplete;
    expect(boxes(field)[0]!.disabled).to.equal(false);
  });

  it('still takes the list along, and still calls', async () => {
    const { field } = await show('disabled region="us"');
    expect(allByRole<HTMLButtonElement>(field, 'button').some(({ disabled }) => disabled)).to.equal(false);
    expect(allByRole(field, 'link', 'Call 911')).to.have.length(1);
  });

  it('still leads to the list that it shows', async () => {
    const { field } = await show('disabled value="sign.worry"');
    const [count] = countsIn(field);
    count!.click();
    expect(nameOf(byRole(field.shadowRoot!.activeElement!, 'heading'))).to.equal(warningSigns().list.heading);
  });
});

describe('a read-only list', () => {
  it('is sent, and no key or click changes it', async () => {
    const { form, field } = await show('name="signs" value="sign.stiffness" readonly');
    let events = 0;
    field.addEventListener('twitch-change', () => events++);
    startBefore(field);
    await press('Tab');
    expect(field.shadowRoot!.activeElement).to.equal(boxes(field)[0]);
    await press('Space');
    boxes(field)[1]!.click();
    await field.updateComplete;
    expect(tickedIds(field)).to.deep.equal(['sign.stiffness']);
    expect(sent(form)).to.deep.equal(['sign.stiffness']);
    expect(events).to.equal(0);
  });

  it('says so to screen readers', async () => {
    const { field } = await show('readonly');
    expect(boxes(field).every((box) => box.ariaReadOnly === 'true')).to.equal(true);
    field.readonly = false;
    await field.updateComplete;
    expect(boxes(field).some((box) => box.ariaReadOnly === 'true')).to.equal(false);
  });

  it('still shows what the page assigns', async () => {
    const { field } = await show('readonly');
    field.value = 'sign.worry';
    await field.updateComplete;
    expect(tickedIds(field)).to.deep.equal(['sign.worry']);
  });
});

describe('a list with a label', () => {
  it('is named by it, and a click on the label goes to the first box', async () => {
    const { form, field } = await show(
      'id="labelled"',
      (inside) => `<label for="labelled">Signs</label>${inside}`,
    );
    const label = form.querySelector('label')!;
    expect([...field.labels]).to.deep.equal([label]);
    label.click();
    expect(field.shadowRoot!.activeElement).to.equal(boxes(field)[0]);
    expect(field.value).to.deep.equal([]);
  });

  it('leaves the focus where it is when a person taps beside it, on the page’s own padding', async () => {
    const { field } = await show('');
    field.click();
    expect(field.shadowRoot!.activeElement).to.equal(null);
  });

  it('takes the focus when a script gives it', async () => {
    document.createElement('twitch-warning-signs').focus();
    const { field } = await show('');
    field.focus();
    expect(field.shadowRoot!.activeElement).to.equal(boxes(field)[0]);
  });
});

describe('before the script has loaded', () => {
  it('what frameworks set as properties or attributes holds afterwards', async () => {
    const form = await fixture<HTMLFormElement>('<form><x-late-list></x-late-list></form>');
    const field = form.firstElementChild as Field;
    field.name = 'signs';
    field.setAttribute('value', 'sign.weakness,sign.worry');
    field.readonly = true;
    const list = customElements.get('twitch-warning-signs') as unknown as new () => Field;
    customElements.define('x-late-list', class extends (list as CustomElementConstructor) {});
    expect(sent(form)).to.deep.equal(['sign.worry', 'sign.weakness']);
    field.value = ['sign.tongue'];
    await field.updateComplete;
    expect(sent(form)).to.deep.equal(['sign.tongue']);
    expect(field.hasAttribute('readonly')).to.equal(true);
  });
});
