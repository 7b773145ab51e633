/** What is changed in Lit's own text: pattern, and what stands there instead. */
const changes = [
  {
    // A page that already runs Lit holds the policy `lit-html`, and a second policy of one name throws; so would
    // loading this script twice, hence the `try`: only the first copy draws anything, and the second needs none.
    file: /\/lit-html\/lit-html\.js$/,
    from: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    to: '(()=>{try{return $1.createPolicy("leg-twitch",{createHTML:$2=>$2})}catch{}})()',
  },
  {
    // The page's own Lit would warn of a second version; and polyfills of shadow DOM are for browsers long gone.
    file: /\/lit-html\/lit-html\.js$/,
    from: /(\w)=t\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    to: '$1=0;',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /,(\w)\?\.\(\{ReactiveElement:\w\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    to: '',
  },
  { file: /\/reactive-element\.js$/, from: /,\w=a\.reactiveElementPolyfillSupport/, to: '' },
  // Decorators, of which nothing here is written with.
  {
    file: /\/reactive-element\.js$/,
    from: /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    to: '',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?elementProperties\.set\(t,i\)\}/,
    to: '',
  },
  // Controllers: the elements have none.
  {
    file: /\/reactive-element\.js$/,
    from: /addController\(t\)\{.*?removeController\(t\)\{.*?\}_\$E_/,
    to: '_$E_',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /this\._\$EO\?\.forEach\(t=>t\.host\w+\?\.\(\)\)/g,
    to: '0',
  },
  // Converters and reflection: every attribute that Lit looks after is a string and is not written back.
  {
    file: /\/reactive-element\.js$/,
    from: /\{toAttribute\(t,s\)\{.*?return t\},fromAttribute\(t,s\)\{.*?return i\}\}/,
    to: '0',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /_\$ET\(t,s\)\{.*?\}_\$AK\(t,s\)\{.*?\}requestUpdate/,
    to: '_$AK(t,s){const e=this.constructor._$Eh.get(t);e&&(this[e]=s)}requestUpdate',
  },
  {
    file: /\/reactive-element\.js$/,
    from: /this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/,
    to: '',
  },
  { file: /\/reactive-element\.js$/, from: /static addInitializer\(t\)\{.*?push\(t\)\}/, to: '' },
  { file: /\/reactive-element\.js$/, from: /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, to: '' },
];

/** Our copy of Lit is nobody else's business: it has a Trusted Types policy of its own name, and is not announced. */
export const privateLit = () => ({
  name: 'private-lit',
  transform(code, id) {
    const due = changes.filter(({ file }) => file.test(id));
    if (!due.length) return null;
    return {
      code: due.reduce((text, { from, to }) => {
        if (!from.test(text)) this.error(`Lit no longer has ${from}; adapt scripts/build/private-lit.js`);
        return text.replace(from, to);
      }, code),
      map: null,
    };
  },
});
