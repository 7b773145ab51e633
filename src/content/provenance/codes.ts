/** A concept of a terminology. Its name is left to the terminology, which has it in the reader's language too. */
export interface Code {
  readonly system: string;
  readonly code: string;
}

const hpo = (code: string): Code => ({ system: 'http://human-phenotype-ontology.org', code });

const snomed = (code: string): Code => ({ system: 'http://snomed.info/sct', code });

/**
 * What portals know a sign by, by its id. Only where the concept is what the sign asks about; it codes the question
 * and is never a finding.
 *
 * SNOMED CT 88092000 (muscle atrophy) is a disorder where a person ticks a finding; no finding was found for it.
 *
 * Left out on purpose: `sign.lasting`, `sign.spread` and `sign.frequency` (82470000 and HP:0002380 say only that it
 * twitches); SNOMED CT 8011004 for slurred speech (it is dysarthria; whether 289195008, slurred speech, is in the IPS
 * Free Set is not known here). What cannot wait asks nothing, so it has no codes.
 */
export const codes: Readonly<Record<string, readonly Code[]>> = {
  'sign.weakness': [hpo('HP:0001324'), snomed('26544005')],
  'sign.wasting': [hpo('HP:0003202'), snomed('88092000')],
  'sign.stiffness': [hpo('HP:0003552')],
  'sign.numbness': [hpo('HP:0033748'), snomed('44077006')],
  'sign.tingling': [hpo('HP:0003401'), snomed('91019004')],
  'sign.tongue': [hpo('HP:0001308')],
  'sign.swallowing': [hpo('HP:0002015'), snomed('399122003')],
  'sign.speech': [hpo('HP:0001350')],
};

/** Goes wherever the codes go. A legal notice, so the same in every language. */
export const codesNotice =
  'Contains concepts of the SNOMED CT IPS Free Set by SNOMED International, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), and of the Human Phenotype Ontology. Find out more at http://www.human-phenotype-ontology.org.';
