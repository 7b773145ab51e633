import { expect } from '@open-wc/testing';

/* A module that no test imports would be missing from the coverage, not count as uncovered. */
describe('every module', () => {
  it('can be imported by itself', async () => {
    const modules = await Promise.all([
      import('../src/content/provenance/codes.js'),
      import('../src/content/common.js'),
      import('../src/content/index.js'),
      import('../src/content/provenance/omitted.js'),
      import('../src/content/regions.js'),
      import('../src/content/review.js'),
      import('../src/content/provenance/sources.js'),
      import('../src/content/triggers.js'),
      import('../src/content/types.js'),
      import('../src/content/vs-cramp.js'),
      import('../src/content/warning-signs.js'),
      import('../src/define.js'),
      import('../src/elements/base.js'),
      import('../src/elements/styles/base.js'),
      import('../src/elements/checklist.js'),
      import('../src/elements/styles/checklist.js'),
      import('../src/elements/inputs.js'),
      import('../src/elements/more.js'),
      import('../src/elements/paper.js'),
      import('../src/elements/triggers.js'),
      import('../src/elements/styles/triggers.js'),
      import('../src/elements/vs-cramp.js'),
      import('../src/elements/styles/vs-cramp.js'),
      import('../src/elements/warning-signs.js'),
      import('../src/elements/styles/warning-signs.js'),
      import('../src/elements/wording.js'),
      import('../src/events.js'),
      import('../src/lists/checklist.js'),
      import('../src/export/fhir/index.js'),
      import('../src/export/fhir/error.js'),
      import('../src/export/fhir/types.js'),
      import('../src/export/fhir/questionnaire.js'),
      import('../src/export/fhir/questionnaire-response.js'),
      import('../src/export/text.js'),
      import('../src/leg-twitch.js'),
      import('../src/locale/load.js'),
      import('../src/locale/messages.js'),
      import('../src/locale/match.js'),
      import('../src/version.js'),
    ]);
    expect(modules).not.to.include(undefined);
  });
});
