import type { Plugin } from 'rollup';

interface Change {
  /** What it is about, for whoever has to adapt it. */
  readonly name: string;
  readonly file: RegExp;
  /** Lit's text, as published. */
  readonly from: string;
  readonly to: string;
}

/** The only three places in which our copy of Lit differs from the published one: so that two Lits live on one page. */
export const changes: readonly Change[] = [
  {
    // A page that already runs Lit holds the policy `lit-html`, and a second policy of one name throws; so would
    // loading this script twice, hence the `try`: only the first copy draws anything, and the second needs none.
    name: 'Trusted Types policy',
    file: /\/lit-html\/lit-html\.js$/,
    from: 's.createPolicy("lit-html",{createHTML:t=>t})',
    to: '(()=>{try{return s.createPolicy("leg-twitch",{createHTML:t=>t})}catch{}})()',
  },
  {
    // The page's own Lit would warn of a second version.
    name: 'announcement of lit-html',
    file: /\/lit-html\/lit-html\.js$/,
    from: '(t.litHtmlVersions??=[]).push("3.3.3");',
    to: '0;',
  },
  {
    name: 'announcement of reactive-element',
    file: /\/reactive-element\.js$/,
    from: '(a.reactiveElementVersions??=[]).push("2.1.2");',
    to: '0;',
  },
];

/**
 * Our copy of Lit is nobody else's business: it has a Trusted Types policy of its own name, and is not announced.
 *
 * @throws by name, where Lit no longer has the text that a change is about
 */
export const privateLit = (): Plugin => ({
  name: 'private-lit',
  transform(code, id) {
    const due = changes.filter(({ file }) => file.test(id));
    if (!due.length) return null;
    let text = code;
    for (const { name, from, to } of due) {
      if (!text.includes(from))
        this.error(`Lit's text has changed: ${name}. Adapt scripts/build/private-lit.ts.`);
      text = text.replace(from, () => to);
    }
    return { code: text, map: null };
  },
});
