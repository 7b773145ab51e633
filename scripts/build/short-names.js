/**
 * Private custom properties (`--_accent`) are called by their first letter in the script for pages. They appear
 * in style sheets only, and each element's shadow root keeps them to itself.
 */
export const shortCustomProperties = () => {
  const taken = new Map();
  return {
    name: 'short-custom-properties',
    transform(code, id) {
      if (!/\/src\/elements\//.test(id)) return null;
      return {
        code: code.replace(/--_[a-z]+/g, (name) => {
          const short = name.slice(0, 4);
          if (taken.has(short) && taken.get(short) !== name) {
            this.error(`${name} and ${taken.get(short)} begin alike; rename one`);
          }
          taken.set(short, name);
          return short;
        }),
        map: null,
      };
    },
  };
};

/*
 * Names that no page, portal or browser ever sees. Everything in the public contract stays, and so does every name
 * that our code means the DOM's by, or that stands in a string.
 */

/** What content and elements call things among themselves. */
const ours =
  'act added advice also announcement asksSince background book calm cards checklist closing compare contact copyList ' +
  'country cramp detail direction evidence extras flow foot groups heading help icon intro item items kinds later lead lines ' +
  'link list main markEnglish medicines nerve notes notice nothing outcome page phrases picture printList prose ' +
  'publisher purpose question references reviewed reviewState rows said section shareList signs sourceList ' +
  'sourcesTitle speak spasm statements ticked tip twitch unreviewed urgency urgent urgentAdvice visit widget word ' +
  'words';

/** What Lit's two modules call things between them, and what elements override. */
const lits =
  'addInitializer converter createProperty createRenderRoot creationScope elementStyles enableUpdating finalize ' +
  'finalizeStyles firstUpdated fromAttribute getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged ' +
  'hasUpdated hostConnected hostDisconnected hostUpdate hostUpdated isUpdatePending noAccessor performUpdate ' +
  'renderBefore renderOptions renderRoot scheduleUpdate shadowRootOptions shouldUpdate toAttribute useDefault ' +
  'willUpdate';

export const internalNames = new RegExp(`^(_|(${ours} ${lits})$)`.replaceAll(' ', '|'));
