import { html, render } from 'lit';
import { partNames, type Content, type Part } from './content.js';
import type { Paper } from './paper.js';
import type { Clinic } from './sheets.js';
import { words } from './words.js';

/** What the leaflet shows: of each field the last value that was good. */
export interface Choice extends Clinic {
  readonly parts: readonly Part[];
  readonly language: string;
  /** Empty for none. */
  readonly second: string;
  /** Empty where it is not named. */
  readonly region: string;
  readonly paper: Paper;
  /** Of the text, in points. */
  readonly size: number;
}

export const byId = (id: string) => document.getElementById(id) as HTMLElement;
export const form = byId('form') as HTMLFormElement;
export const value = (name: string) => `${new FormData(form).get(name) ?? ''}`.trim();

/** How many characters a field takes: more would not be read on paper, or by a phone's camera. */
const most = { name: 120, phone: 60, address: 200 };

const tooLong = (name: keyof typeof most) => {
  const { length } = [...value(name)];
  return length > most[name] ? words.tooLong(length, most[name]) : '';
};

const isWeb = (address: string) => /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address);

/** What is wrong in each field; empty when nothing is. */
const complaints = {
  part: () => (value('part') ? '' : words.noPart),
  name: () => tooLong('name'),
  phone: () => tooLong('phone'),
  address: () => {
    const address = value('address');
    if (!address) return value('code') ? words.noAddress : '';
    return isWeb(address) ? tooLong('address') : words.notWeb;
  },
};

export const report = (message: HTMLElement, text: string) => {
  // Said again only when it is another: it is a live region.
  if (message.textContent !== text) message.textContent = text;
};

export const say = (name: string, complaint: string) => {
  report(byId(`${name}-error`), complaint);
  for (const control of form.querySelectorAll(`[name="${name}"]`)) {
    if (complaint) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
};

const isSaid = (name: string) => byId(`${name}-error`).textContent !== '';

/**
 * Says what is wrong.
 *
 * @param writing while a person still writes, an address is not yet wrong
 * @returns names of the fields that are wrong
 */
export const check = (writing: boolean) =>
  Object.entries(complaints).flatMap(([name, find]) => {
    const complaint = find();
    if (!complaint || !writing || isSaid(name) || complaint !== words.notWeb) say(name, complaint);
    return complaint ? [name] : [];
  });

/** @param wrong names of fields whose last good value stays */
export const chosen = (wrong: readonly string[], shown: Choice): Choice => {
  const ticked = new FormData(form).getAll('part');
  const address = value('address');
  const good = (name: 'name' | 'phone' | 'address', now: string) =>
    wrong.includes(name) ? shown[name] : now;
  return {
    parts: wrong.includes('part') ? shown.parts : partNames.filter((part) => ticked.includes(part)),
    language: value('language'),
    second: value('second') === value('language') ? '' : value('second'),
    region: value('region'),
    name: good('name', value('name')),
    phone: good('phone', value('phone')),
    address: good('address', isWeb(address) ? new URL(address).href : ''),
    code: value('code') !== '',
    paper: value('paper') as Paper,
    size: Number(value('size')),
  };
};

/** What a person who cannot read a translation should know of it. */
export const hintOf = (content: Content | undefined) => {
  if (!content?.about.length) return '';
  const { about, isPartlyEnglish } = content;
  return [about.at(-1), words.draft, ...(isPartlyEnglish ? [words.inEnglish] : [])].join(' ');
};

/** What can be chosen, as its code and what people call it. */
export type Option = readonly [code: string, text: string];

/** Keeps what was chosen where it is still offered. */
export const offer = (name: string, options: readonly Option[]) => {
  const select = byId(name) as HTMLSelectElement;
  const before = select.value;
  render(
    options.map(([code, text]) => html`<option value=${code}>${text}</option>`),
    select,
  );
  select.value = options.some(([code]) => code === before) ? before : (options[0]?.[0] ?? '');
};
