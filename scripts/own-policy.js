const original = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;

/**
 * Gives our copy of Lit a Trusted Types policy of its own name. A page that already runs Lit holds `lit-html`,
 * and a second policy of one name throws; so would loading this script twice, hence the `try`: only the first
 * copy draws anything, and the second needs no policy.
 */
export const ownPolicy = () => ({
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    if (!original.test(code))
      this.error('lit-html creates its policy in a new way; adapt scripts/own-policy.js');
    return {
      code: code.replace(
        original,
        '(()=>{try{return $1.createPolicy("leg-twitch",{createHTML:$2=>$2})}catch{}})()',
      ),
      map: null,
    };
  },
});
