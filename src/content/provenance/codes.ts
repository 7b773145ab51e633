/** A concept of a terminology. Its name is left to the terminology, which has it in the reader's language too. */
export interface Code {
  readonly system: string;
  readonly code: string;
}

const hpo = (code: string): Code => ({ system: 'http://human-phenotype-ontology.org', code });

const snomed = (code: string): Code => ({ system: 'http://snomed.info/sct', code });

const slurredSpeech = [hpo('HP:0001350'), snomed('8011004')];

/**
 * What portals know a sign by, by its id. Only where the concept is what the sign asks about; it codes the question
 * and is never a finding.
 *
 * Left out on purpose: `sign.softness` (HP:0001252, hypotonia, is resistance to being moved, which somebody else
 * examines); `sign.lasting`, `sign.spread` and `sign.frequency` (82470000 and HP:0002380 say only that it
 * twitches); `emergency.one-side` (weakness or numbness: two concepts in one sign).
 */
export const codes: Readonly<Record<string, readonly Code[]>> = {
  'sign.weakness': [hpo('HP:0001324'), snomed('26544005')],
  'sign.wasting': [hpo('HP:0003202'), snomed('88092000')],
  'sign.stiffness': [hpo('HP:0003552')],
  'sign.numbness': [hpo('HP:0033748'), snomed('44077006')],
  'sign.tingling': [hpo('HP:0003401'), snomed('91019004')],
  'sign.tongue': [hpo('HP:0001308')],
  'sign.swallowing': [hpo('HP:0002015'), snomed('399122003')],
  'sign.speech': slurredSpeech,
  'emergency.speech': slurredSpeech,
  'emergency.breathing': [hpo('HP:0002094'), snomed('267036007')],
};

/** Goes wherever the codes go. A legal notice, so the same in every language. */
export const codesNotice =
  'Contains concepts of the SNOMED CT IPS Free Set by SNOMED International, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), and of the Human Phenotype Ontology (http://human-phenotype-ontology.org).';
