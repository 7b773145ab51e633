import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, triggers, warningSigns, type CareCard } from '../../src/content/index.js';
import {
  FhirError,
  fromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
  type Extension,
  type FhirOptions,
  type ListName,
  type QuestionnaireItem,
  type Translations,
} from '../../src/export/fhir/index.js';
import { availableLocales } from '../../src/locale/index.js';
import {
  fhirProblems,
  medplumProblems,
  questionnaireProblems,
  responseProblems,
  type LooseAnswer,
  type LooseItem,
  type LooseResource,
} from './fhir-rules.js';
import { collect } from './helpers.js';
import { withPlantedLanguages } from '../i18n/planted-languages.js';

type Face = Pick<
  typeof import('../../src/export/fhir/index.js'),
  'toQuestionnaire' | 'toQuestionnaireResponse'
>;

const planted = (await withPlantedLanguages('src/export/fhir/index.ts')) as Face;

const languages = availableLocales();

const listNames: readonly ListName[] = ['warning-signs', 'triggers'];

/** Cards that can wait for an appointment, and those that cannot. */
const [waiting, urgent] = [true, false].map((waits) =>
  warningSigns().cards.filter(({ urgency }) => (urgency === 'doctor' || urgency === 'soon') === waits),
) as [CareCard[], CareCard[]];

/** What an earlier release could tick and this one cannot. */
const retired = [
  'emergency.face',
  'emergency.arm',
  'emergency.speech',
  'emergency.one-side',
  'emergency.back',
  'emergency.breathing',
  'sign.softness',
];

const lists: Record<ListName, string[]> = {
  'warning-signs': waiting
    .flatMap(({ signs }) => signs.map(({ id }) => id))
    .filter((id) => !retired.includes(id)),
  triggers: triggers().triggers.map(({ id }) => id),
};

/** Every list in every language of the build, and in the planted ones. */
const editions = listNames.flatMap((list): { list: ListName; locale: string; fhir: Face }[] => [
  ...languages.map((locale) => ({ list, locale, fhir: { toQuestionnaire, toQuestionnaireResponse } })),
  ...['en', 'x-full', 'x-part'].map((locale) => ({ list, locale, fhir: planted })),
]);

/** The same numbers each time. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const samples = (all: readonly string[]) => {
  const next = random(1);
  return [
    [],
    all,
    ...all.map((id) => [id]),
    ...all.map((id) => all.filter((other) => other !== id)),
    ...Array.from({ length: 300 }, () => all.filter(() => next() < 0.5)),
  ];
};

const flat = (parent: { item?: QuestionnaireItem[] }): QuestionnaireItem[] =>
  (parent.item ?? []).flatMap((item) => [item, ...flat(item)]);

/** What a stranger sends, of whatever shape, given where the compiler would not let it. */
const stranger = <Expected>(given: unknown) => given as Expected;

type Given = Parameters<typeof toQuestionnaireResponse>;

const options = { authored: '2027-01-31T09:30:00+01:00', subject: { reference: 'Patient/example' } };

describe('the Questionnaire', () => {
  for (const { list, locale, fhir } of editions) {
    const whose = fhir === planted ? 'planted ' : '';
    it(`of ${list} in ${whose}${locale} is what R4 asks for, to two validators and our own rules`, () => {
      const questionnaire = fhir.toQuestionnaire({ list, locale });
      assert.equal(questionnaire.language, locale);
      assert.deepEqual(medplumProblems(questionnaire), []);
      assert.deepEqual(fhirProblems(questionnaire), []);
      assert.deepEqual(questionnaireProblems(questionnaire), []);
    });
  }

  it('has a group for each card that can wait, and each sign in its card under its own id', () => {
    const groups = toQuestionnaire().item.filter(({ type }) => type === 'group');
    assert.deepEqual(
      groups.map(({ linkId, text, item = [] }) => [linkId, text, item.map((sign) => sign.linkId)]),
      waiting.map(({ id, heading, lead, how, signs }) => [
        id,
        heading,
        [...(lead ? [lead.id] : []), ...signs.map((sign) => sign.id), ...(how ? [how.id] : [])],
      ]),
    );
    assert.deepEqual(
      groups
        .flatMap(({ item = [] }) => item)
        .flatMap(({ linkId, type }) => (type === 'boolean' ? linkId : [])),
      lists['warning-signs'],
    );
  });

  /** Whatever lets what cannot wait stand on a form as if it could. */
  const waits = ({ item }: Pick<ReturnType<typeof toQuestionnaire>, 'item'>) => {
    const first = item.findIndex(({ type }) => type !== 'display');
    const above = item.slice(0, first).map(({ linkId }) => linkId);
    const ids = urgent.flatMap(({ id, how, signs }) => [
      id,
      ...signs.map((sign) => sign.id),
      ...(how ? [how.id] : []),
    ]);
    return [
      ...ids.filter((id) => !above.includes(id)).map((id) => `${id} does not stand before what is asked`),
      ...flat({ item })
        .filter(
          ({ linkId, type }) =>
            type !== 'display' && (ids.includes(linkId) || /^(emergency|today)\./.test(linkId)),
        )
        .map(({ linkId }) => `${linkId} can be answered`),
      ...flat({ item })
        .slice(first)
        .filter(({ linkId }) => ids.includes(linkId))
        .map(({ linkId }) => `${linkId} stands below what is asked`),
    ];
  };

  for (const { list, locale, fhir } of editions.filter(({ list }) => list === 'warning-signs')) {
    it(`asks nothing that cannot wait, and says it before it asks (${fhir === planted ? 'planted ' : ''}${locale})`, () => {
      assert.equal(urgent.length, 2);
      assert.deepEqual(waits(fhir.toQuestionnaire({ list, locale })), []);
    });
  }

  it('is caught when it asks an emergency sign, or says one too late (planted)', () => {
    const { item } = toQuestionnaire();
    const asked = item.map((each) =>
      each.linkId === 'emergency.face' ? { ...each, type: 'boolean' as const } : each,
    );
    assert.ok(waits({ item: asked }).includes('emergency.face can be answered'));
    const [late] = item.filter(({ linkId }) => linkId === 'today.leg');
    assert.ok(late);
    assert.deepEqual(waits({ item: [...item.filter((each) => each !== late), late] }), [
      'today.leg does not stand before what is asked',
      'today.leg stands below what is asked',
    ]);
    const below = item.map((each) =>
      each.linkId === 'card.soon' ? { ...each, item: [{ ...late, type: 'boolean' as const }] } : each,
    );
    assert.ok(waits({ item: below }).includes('today.leg can be answered'));
  });

  it('never has a sign without what qualifies it', () => {
    const texts = new Map(flat(toQuestionnaire()).map(({ linkId, text }) => [linkId, text]));
    for (const { id, text, detail } of warningSigns().cards.flatMap(({ signs }) => signs)) {
      assert.ok(texts.get(id)?.startsWith(text) && texts.get(id)?.endsWith(detail ?? ''), id);
    }
  });

  it('never has a trigger without its evidence and what to do about it', () => {
    const { triggers: all, evidence } = triggers();
    const texts = new Map(
      flat(toQuestionnaire({ list: 'triggers' })).map(({ linkId, text }) => [linkId, text]),
    );
    for (const { id, text, detail, evidence: strength, tip } of all) {
      for (const part of [text, detail ?? '', evidence[strength], tip.text])
        assert.ok(texts.get(id)?.includes(part), id);
    }
  });

  it('says first what is harmless and when to call for help, and last what it is and that no clinician has reviewed it', () => {
    for (const [list, { summary }] of [
      ['warning-signs', warningSigns()],
      ['triggers', triggers()],
    ] as const) {
      const { item, status, purpose } = toQuestionnaire({ list });
      assert.deepEqual(
        item.slice(0, summary.length).map(({ linkId, text, type }) => ({ linkId, text, type })),
        summary.map(({ id, text }) => ({ linkId: id, text, type: 'display' })),
      );
      assert.deepEqual(
        item.slice(-2).map(({ text }) => text),
        [purpose, 'Not yet reviewed by a clinician.'],
      );
      assert.equal(status, 'draft');
    }
  });

  it('says what the calm card, the visit and the lines on medicines say, with the same ids', () => {
    const { calm, visit } = warningSigns();
    const { main, medicines } = triggers();
    for (const [list, statements] of [
      ['warning-signs', [...calm.statements, ...visit.statements]],
      ['triggers', [...main, ...medicines.statements]],
    ] as const) {
      const { item } = toQuestionnaire({ list });
      for (const { id, text } of statements) {
        const found = item.filter(({ linkId }) => linkId === id);
        assert.deepEqual(
          found.map((each) => [each.text, each.type]),
          [[text, 'display']],
        );
      }
    }
  });

  it('names no condition, branches nowhere and scores nothing', () => {
    const forbidden =
      /\bALS\b|\bELA\b|\bSLA\b|MND|[Mm]otor neurone|enableWhen|score|ordinalValue|initial|calculated/;
    for (const list of listNames) {
      assert.doesNotMatch(JSON.stringify(toQuestionnaire({ list })), forbidden);
    }
    assert.match(JSON.stringify({ ...toQuestionnaire(), title: 'Do you have ALS?' }), forbidden);
  });

  it('has a code only on the sign that it stands for, and says whose codes they are', () => {
    const coded = flat(toQuestionnaire()).filter(({ code }) => code);
    assert.deepEqual(Object.fromEntries(coded.map(({ linkId, code }) => [linkId, code])), codes);
    for (const { system, code } of Object.values(codes).flat()) {
      assert.match(
        `${system} ${code}`,
        /^(http:\/\/human-phenotype-ontology\.org HP:\d{7}|http:\/\/snomed\.info\/sct \d{6,18})$/,
      );
    }
    assert.deepEqual(
      coded.filter(({ type }) => type !== 'boolean'),
      [],
    );
    assert.doesNotMatch(JSON.stringify(toQuestionnaire()), /8011004/, 'dysarthria is not what the sign asks');
    assert.match(toQuestionnaire().copyright, /SNOMED CT IPS Free Set.*CC BY 4\.0.*Human Phenotype Ontology/);
    assert.doesNotMatch(toQuestionnaire({ list: 'triggers' }).copyright, /SNOMED/);
  });

  it('is new each time, so that a host may change it', () => {
    const first = toQuestionnaire();
    for (const part of collect<object>(first, () => true)) {
      for (const key of Object.keys(part)) Reflect.deleteProperty(part, key);
    }
    assert.ok(flat(toQuestionnaire()).some(({ code }) => code?.length));
  });

  it('speaks the nearest language that there is, and says which', () => {
    assert.equal(toQuestionnaire({ locale: 'en-GB' }).language, 'en');
    assert.equal(toQuestionnaire({ locale: 'tlh' }).language, 'en');
    assert.equal(planted.toQuestionnaire({ locale: 'X-FULL-latn' }).language, 'x-full');
  });

  it('does not pass English off as a language whose words are not there', () => {
    assert.equal(planted.toQuestionnaire({ locale: 'x-absent' }).language, 'en');
    assert.doesNotMatch(JSON.stringify(planted.toQuestionnaire()), /x-absent/);
  });

  it('refuses a list that does not exist and a language that is not text', () => {
    for (const [path, given] of [
      ['list', { list: 'vs-cramp' }],
      ['list', { list: null }],
      ['locale', { locale: 7 }],
      ['locale', { locale: null }],
    ] as const) {
      assert.throws(
        () => toQuestionnaire(stranger<FhirOptions>(given)),
        (error) => error instanceof FhirError && error.path === path,
      );
    }
  });
});

describe('translations in the Questionnaire', () => {
  const translationsOf = (element: Translations | undefined): Record<string, string> =>
    Object.fromEntries(
      (element?.extension ?? []).map(({ url, extension = [] }) => {
        const [lang, content] = extension as [Extension, Extension];
        assert.equal(url, 'http://hl7.org/fhir/StructureDefinition/translation');
        assert.deepEqual([lang.url, content.url], ['lang', 'content']);
        return [lang.valueCode, content.valueString ?? content.valueMarkdown];
      }),
    );

  it('stand beside every text, in every other language', () => {
    for (const locale of ['en', 'x-full']) {
      const other = locale === 'en' ? 'x-full' : 'en';
      const questionnaire = planted.toQuestionnaire({ locale });
      const same = planted.toQuestionnaire({ locale: other });
      const pairs: [Translations | undefined, string | undefined][] = [
        [questionnaire._title, same.title],
        [questionnaire._description, same.description],
        [questionnaire._purpose, same.purpose],
        ...flat(questionnaire).map(({ _text }, index): [Translations | undefined, string | undefined] => [
          _text,
          flat(same)[index]?.text,
        ]),
      ];
      assert.ok(pairs.length > 30);
      for (const [element, text] of pairs) assert.equal(translationsOf(element)[other], text);
      assert.ok(pairs.every(([element]) => !(locale in translationsOf(element))));
    }
  });

  it('leave out what a language lacks', () => {
    const [worry] = flat(planted.toQuestionnaire()).filter(({ linkId }) => linkId === 'sign.worry');
    assert.deepEqual(Object.keys(translationsOf(worry?._text)), ['x-full']);
  });

  it('are none where the build has one language', () => {
    if (languages.length === 1) assert.doesNotMatch(JSON.stringify(toQuestionnaire()), /"_|extension/);
  });
});

describe('the QuestionnaireResponse', () => {
  for (const { list, locale, fhir } of editions) {
    const whose = fhir === planted ? 'planted ' : '';
    it(`of ${list} in ${whose}${locale} is what R4 asks for, to two validators and our own rules`, () => {
      const questionnaire = fhir.toQuestionnaire({ list, locale });
      for (const value of [[], lists[list].slice(-1), lists[list]]) {
        const response = fhir.toQuestionnaireResponse(value, { ...options, list, locale });
        assert.equal(response.language, locale);
        assert.deepEqual(medplumProblems(response), []);
        assert.deepEqual(fhirProblems(response), []);
        assert.deepEqual(responseProblems(response, questionnaire), []);
      }
    });
  }

  for (const list of listNames) {
    it(`of ${list} gives back what was ticked: each sign, all but each, none, all, and many mixtures`, () => {
      for (const value of samples(lists[list])) {
        const response = toQuestionnaireResponse([...value].reverse(), { list });
        const stored = JSON.parse(JSON.stringify(response));
        assert.deepEqual(fromQuestionnaireResponse(stored), {
          list,
          value,
          answeredNo: [],
          unknown: [],
          status: 'completed',
          version: toQuestionnaire().version,
        });
      }
    });
  }

  it('leaves out what is not ticked, and never says false', () => {
    const response = toQuestionnaireResponse(['sign.worry', 'sign.worry']);
    assert.deepEqual(response.item, [
      {
        linkId: 'card.twitching',
        text: 'Also see a doctor if',
        item: [
          { linkId: 'sign.worry', text: 'you are worried or not sure', answer: [{ valueBoolean: true }] },
        ],
      },
    ]);
    assert.ok(!('item' in toQuestionnaireResponse([])));
    assert.doesNotMatch(JSON.stringify(toQuestionnaireResponse(lists['warning-signs'])), /false/);
  });

  it('holds the date and the subject that it was given, and no others', () => {
    const { authored, subject } = toQuestionnaireResponse([], {
      authored: new Date(0),
      subject: { display: 'A' },
    });
    assert.deepEqual([authored, subject], ['1970-01-01T00:00:00.000Z', { display: 'A' }]);
    for (const good of ['2027', '2027-02', '2028-02-29', '2027-01-31T09:30:00.5Z', options.authored]) {
      assert.equal(toQuestionnaireResponse([], { authored: good }).authored, good);
    }
    assert.deepEqual(Object.keys(toQuestionnaireResponse([])), [
      'resourceType',
      'language',
      'questionnaire',
      'status',
    ]);
  });

  it('drops, with a warning, what an earlier release could tick', (test) => {
    const { mock } = test.mock.method(console, 'warn', () => undefined);
    assert.deepEqual(
      toQuestionnaireResponse([...retired, 'sign.worry']),
      toQuestionnaireResponse(['sign.worry']),
    );
    assert.deepEqual(toQuestionnaireResponse(retired), toQuestionnaireResponse([]));
    const warnings = mock.calls.map(({ arguments: [text] }) => String(text));
    assert.equal(warnings.length, 2 * retired.length);
    for (const [index, id] of retired.entries()) {
      assert.match(
        warnings[index] ?? '',
        new RegExp(`^toQuestionnaireResponse: "${id}" of an earlier release is dropped\\. .*no box any more`),
      );
    }
  });

  const refused: [what: string, path: string, value: unknown, given: unknown][] = [
    ['an id that the list does not have', 'value[1]', ['sign.worry', 'sign.nothing'], {}],
    ['the id of what cannot wait', 'value[0]', ['today.leg'], {}],
    ['an id of the other list', 'value[0]', ['trigger.sleep'], {}],
    ['the id of a card', 'value[0]', ['card.soon'], {}],
    ['an id that is no text', 'value[0]', [Object.create(null)], {}],
    ['ids in one text', 'value', 'sign.worry', {}],
    ['no ids', 'value', undefined, {}],
    ['a list that does not exist', 'list', [], { list: 'x' }],
    ['a day that is not in the calendar', 'authored', [], { authored: '2027-02-29' }],
    ['a time without a zone', 'authored', [], { authored: '2027-01-31T09:30:00' }],
    ['a time in words', 'authored', [], { authored: 'today' }],
    ['an empty date', 'authored', [], { authored: '' }],
    ['no date at all', 'authored', [], { authored: null }],
    ['a number for a date', 'authored', [], { authored: 0 }],
    ['an invalid Date', 'authored', [], { authored: new Date(NaN) }],
    ['a Date past what FHIR can write', 'authored', [], { authored: new Date(8.64e15) }],
    ['a subject in text', 'subject', [], { subject: 'Patient/1' }],
    ['an empty subject', 'subject', [], { subject: {} }],
    ['a subject that refers to nothing', 'subject', [], { subject: { reference: ' ' } }],
    ['no subject at all', 'subject', [], { subject: null }],
  ];

  for (const [what, path, value, given] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => toQuestionnaireResponse(stranger<Given[0]>(value), stranger<Given[1]>(given)),
        (error) =>
          error instanceof FhirError &&
          error.name === 'FhirError' &&
          error.path === path &&
          error.message.startsWith(path),
      );
    });
  }
});

describe('the validators', () => {
  /** A resource with all that a test below damages. */
  interface Spoilt extends LooseResource {
    item: [SpoiltItem, SpoiltItem, ...SpoiltItem[]];
    _title?: object;
  }

  interface SpoiltItem extends LooseItem {
    item?: [SpoiltItem, ...SpoiltItem[]] | [];
    answer?: [LooseAnswer];
  }

  type Problems = (resource: LooseResource) => string[];

  const spoilt = (plant: (questionnaire: Spoilt) => void) => {
    const questionnaire = stranger<Spoilt>(structuredClone(toQuestionnaire()));
    plant(questionnaire);
    return questionnaire;
  };

  const groupOf = ({ item }: Spoilt): SpoiltItem => {
    const found = item.find(({ type }) => type === 'group');
    assert.ok(found);
    return found;
  };

  const damages: [what: string, plant: (q: Spoilt) => void, seenBy: Problems[]][] = [
    ['an item without linkId', (q) => delete q.item[0].linkId, [medplumProblems, fhirProblems]],
    ['a group that holds nothing', (q) => delete groupOf(q).item, [medplumProblems]],
    ['a text that is a number', (q) => (q.item[0].text = 5), [medplumProblems]],
    [
      'a translation without url',
      (q) => (q._title = { extension: [{ valueString: 'a' }] }),
      [medplumProblems],
    ],
    ['a status that does not exist', (q) => (q.status = 'final'), [fhirProblems]],
    ['a type that does not exist', (q) => (q.item[0].type = 'checkbox'), [fhirProblems]],
    ['a linkId that stands twice', (q) => (q.item[1].linkId = q.item[0].linkId), [questionnaireProblems]],
    ['an empty array', (q) => (q.item[0].item = []), [questionnaireProblems]],
    ['a name with spaces', (q) => (q.name = 'Leg Twitch'), [questionnaireProblems]],
    [
      'two conditions without enableBehavior',
      (q) =>
        (groupOf(q).enableWhen = ['sign.worry', 'sign.tongue'].map((question) => ({
          question,
          operator: '=',
          answerBoolean: true,
        }))),
      [questionnaireProblems],
    ],
  ];

  for (const [what, plant, seenBy] of damages) {
    it(`catch ${what}`, () => {
      const questionnaire = spoilt(plant);
      assert.deepEqual(
        [medplumProblems, fhirProblems, questionnaireProblems].filter(
          (problems) => problems(questionnaire).length,
        ),
        seenBy,
      );
    });
  }

  interface SpoiltResponse extends LooseResource {
    item: LooseItem[];
  }

  interface SpoiltSign extends LooseItem {
    answer: [LooseAnswer];
  }

  interface Parts {
    response: SpoiltResponse;
    card: { linkId: string; item: SpoiltSign[] };
    sign: SpoiltSign;
  }

  const unseen: [what: string, plant: (parts: Parts) => void][] = [
    ['an unknown linkId in a response', ({ sign }) => (sign.linkId = 'sign.nothing')],
    ['a sign in another card', ({ card }) => (card.linkId = 'card.soon')],
    [
      'an answer to a card',
      ({ response }) => (response.item = [{ linkId: 'card.soon', answer: [{ valueBoolean: true }] }]),
    ],
    ['a sign that stands twice', ({ card, sign }) => card.item.push(sign)],
    ['a sign that is not ticked', ({ sign }) => (sign.answer[0].valueBoolean = false)],
    ['a sign with an answer in words', ({ sign }) => (sign.answer = [{ valueString: 'yes' }])],
    ['a response to another questionnaire', ({ response }) => (response.questionnaire = 'urn:uuid:0')],
  ];

  for (const [what, plant] of unseen) {
    it(`leave it to our own rules to catch ${what}`, () => {
      const response = stranger<SpoiltResponse>(structuredClone(toQuestionnaireResponse(['sign.worry'])));
      const [card] = stranger<[Parts['card']]>(response.item);
      const [sign] = stranger<[SpoiltSign]>(card.item);
      plant({ response, card, sign });
      assert.equal(responseProblems(response, toQuestionnaire()).length, 1);
      assert.deepEqual([...medplumProblems(response), ...fhirProblems(response)], []);
    });
  }

  it('catch a response without status, and one with a score', () => {
    const response = toQuestionnaireResponse(['sign.worry']);
    assert.ok(medplumProblems({ ...response, status: undefined }).length);
    assert.ok(fhirProblems({ ...response, status: 'done' }).length);
    assert.ok(
      medplumProblems({ ...response, score: 1 }).length && fhirProblems({ ...response, score: 1 }).length,
    );
  });
});

describe('reading a QuestionnaireResponse', () => {
  const url = toQuestionnaire().url;

  const response = (item?: unknown[], more?: object) => ({
    resourceType: 'QuestionnaireResponse',
    questionnaire: url,
    status: 'completed',
    ...(item && { item }),
    ...more,
  });
  const yes = [{ valueBoolean: true }];
  const worry = { linkId: 'sign.worry', answer: yes };
  const tongue = { linkId: 'sign.tongue', answer: yes };

  it('keeps what it knows and reports the rest, with its place and its answers', () => {
    const answer = [{ valueString: 'since May' }];
    const { value, unknown } = fromQuestionnaireResponse(
      response([
        { linkId: 'portal.since', answer },
        {
          linkId: 'card.twitching',
          item: [worry, { linkId: 'sign.of-tomorrow', answer: yes }, { linkId: 'portal.note' }],
        },
      ]),
    );
    assert.deepEqual(value, ['sign.worry']);
    assert.deepEqual(unknown, [
      { linkId: 'portal.since', path: 'QuestionnaireResponse.item[0]', answer },
      { linkId: 'sign.of-tomorrow', path: 'QuestionnaireResponse.item[1].item[1]', answer: yes },
      { linkId: 'portal.note', path: 'QuestionnaireResponse.item[1].item[2]', answer: [] },
    ]);
  });

  it('gives back as unknown, with a warning, what an earlier release could tick', (test) => {
    const { mock } = test.mock.method(console, 'warn', () => undefined);
    const item = retired.map((linkId) => ({ linkId, answer: yes }));
    const old = response(
      [
        { linkId: 'card.emergency', item },
        { linkId: 'card.twitching', item: [worry] },
      ],
      {
        questionnaire: `${url}|0.1.0`,
      },
    );
    const { value, answeredNo, unknown, version } = fromQuestionnaireResponse(old);
    assert.deepEqual([value, answeredNo, version], [['sign.worry'], [], '0.1.0']);
    assert.deepEqual(
      unknown,
      retired.map((linkId, index) => ({
        linkId,
        path: `QuestionnaireResponse.item[0].item[${index}]`,
        answer: yes,
      })),
    );
    const warnings = mock.calls.map(({ arguments: [text] }) => String(text));
    assert.equal(warnings.length, retired.length);
    for (const [index, id] of retired.entries()) {
      assert.match(
        warnings[index] ?? '',
        new RegExp(`^fromQuestionnaireResponse: "${id}" .*no box any more`),
      );
    }
  });

  it('says nothing of such an item that nobody has answered, as in a form of this release', (test) => {
    const { mock } = test.mock.method(console, 'warn', () => undefined);
    const items = flat(toQuestionnaire()).map(({ linkId, text }) => ({ linkId, text }));
    assert.deepEqual(fromQuestionnaireResponse(response(items)).unknown, []);
    assert.equal(mock.callCount(), 0);
  });

  it('finds a sign wherever a system has put it', () => {
    for (const item of [
      [worry],
      [{ linkId: 'portal.page', item: [{ linkId: 'card.twitching', item: [worry] }] }],
      [{ linkId: 'portal.question', answer: [{ valueString: 'x', item: [worry] }] }],
      [{ ...tongue, answer: [{ valueBoolean: false, item: [worry] }] }],
    ]) {
      assert.deepEqual(fromQuestionnaireResponse(response(item)).value, ['sign.worry']);
    }
  });

  it('has ticks in the order in which they stand', () => {
    assert.deepEqual(fromQuestionnaireResponse(response([worry, tongue])).value, [
      'sign.tongue',
      'sign.worry',
    ]);
  });

  it('reports a plain No, which is no tick', () => {
    const no = { linkId: 'sign.worry', answer: [{ valueBoolean: false }] };
    const { value, answeredNo } = fromQuestionnaireResponse(response([no, tongue]));
    assert.deepEqual([value, answeredNo], [['sign.tongue'], ['sign.worry']]);
  });

  it('takes an item without answer for what it is: not answered', () => {
    for (const item of [{ linkId: 'sign.worry' }, { linkId: 'sign.worry', answer: [] }]) {
      const { value, answeredNo, unknown } = fromQuestionnaireResponse(response([item]));
      assert.deepEqual([value, answeredNo, unknown], [[], [], []]);
    }
    assert.deepEqual(fromQuestionnaireResponse(response()).value, []);
  });

  it('says how far the person had come', () => {
    for (const status of ['in-progress', 'completed', 'amended', 'stopped']) {
      const read = fromQuestionnaireResponse(response([worry], { status }));
      assert.deepEqual([read.status, read.value], [status, ['sign.worry']]);
    }
  });

  it('reads another version, and says which', () => {
    const read = (questionnaire: string) =>
      fromQuestionnaireResponse(response([worry], { questionnaire })).version;
    assert.equal(read(url), undefined);
    assert.equal(read(`${url}|0.0.1`), '0.0.1');
  });

  const cyclic: LooseItem = { linkId: 'a' };
  cyclic.item = [cyclic];

  const refused: [what: string, path: string, resource: unknown][] = [
    ['nothing', 'resourceType', null],
    ['undefined', 'resourceType', undefined],
    ['JSON text', 'resourceType', JSON.stringify(response())],
    ['an array', 'resourceType', [response()]],
    ['another resource', 'resourceType', { ...response(), resourceType: 'Observation' }],
    ['no status', 'status', response([], { status: undefined })],
    ['an unknown status', 'status', response([], { status: 'final' })],
    ['what was entered in error', 'status', response([worry], { status: 'entered-in-error' })],
    ['another questionnaire', 'questionnaire', response([worry], { questionnaire: 'urn:uuid:0' })],
    ['no questionnaire', 'questionnaire', response([worry], { questionnaire: undefined })],
    ['a questionnaire that is no text', 'questionnaire', response([worry], { questionnaire: { url } })],
    ['items in no array', 'item', response([], { item: worry })],
    ['an item that is nothing', 'item[1]', response([worry, null])],
    ['an item that is text', 'item[0]', response(['sign.worry'])],
    ['an item without linkId', 'item[0].linkId', response([{ answer: yes }])],
    ['a linkId that is no text', 'item[0].linkId', response([{ linkId: 1, answer: yes }])],
    ['an answer in no array', 'item[0].answer', response([{ linkId: 'sign.worry', answer: yes[0] }])],
    ['an answer that is nothing', 'item[0].answer[0]', response([{ linkId: 'sign.worry', answer: [null] }])],
    [
      'an answer in words',
      'item[0].answer[0]',
      response([{ linkId: 'sign.worry', answer: [{ valueString: 'yes' }] }]),
    ],
    [
      'an answer in two ways',
      'item[0].answer[0]',
      response([{ linkId: 'sign.worry', answer: [{ valueBoolean: true, valueString: 'no' }] }]),
    ],
    [
      'a boolean in quotes',
      'item[0].answer[0]',
      response([{ linkId: 'sign.worry', answer: [{ valueBoolean: 'false' }] }]),
    ],
    ['an answer without value', 'item[0].answer[0]', response([{ linkId: 'sign.worry', answer: [{}] }])],
    [
      'two answers to a sign',
      'item[0].answer',
      response([{ linkId: 'sign.worry', answer: [...yes, { valueBoolean: false }] }]),
    ],
    ['a sign answered twice', 'item[1].item[0]', response([worry, { linkId: 'card.soon', item: [worry] }])],
    ['an answer to a card', 'item[0].answer', response([{ linkId: 'card.soon', answer: yes }])],
    [
      'an answer to what asks nothing',
      'item[0].answer',
      response([{ linkId: 'emergency.notice', answer: yes }]),
    ],
    [
      'a modifier on the whole',
      'modifierExtension',
      response([worry], { modifierExtension: [{ url: 'x' }] }),
    ],
    ['rules of its own', 'implicitRules', response([worry], { implicitRules: 'x' })],
    [
      'a modifier on a sign',
      'item[0].modifierExtension',
      response([{ ...worry, modifierExtension: [{ url: 'x' }] }]),
    ],
    ['what holds itself', '', response([cyclic])],
  ];

  for (const [what, path, resource] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => fromQuestionnaireResponse(resource),
        (error) =>
          error instanceof FhirError &&
          (path === 'resourceType'
            ? error.path === path
            : error.path.startsWith(`QuestionnaireResponse.${path}`)) &&
          (path === '' || error.path.endsWith(path)),
      );
    });
  }

  describe('that is damaged in any one or two places', () => {
    /** New each time: a later damage may hit what an earlier one put in. */
    const hostile = (): unknown[] => [
      undefined,
      null,
      true,
      false,
      0,
      -1,
      NaN,
      1n,
      '',
      'x',
      '__proto__',
      Symbol('x'),
      [],
      [null],
      [[]],
      {},
      [{}],
      { length: 1 },
      Object.create(null),
      () => {},
      new Date(NaN),
      new Map(),
      structuredClone(worry),
      [structuredClone(worry), structuredClone(worry)],
    ];

    type Path = readonly string[];

    const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

    const places = (value: unknown, path: Path = []): Path[] =>
      isObject(value)
        ? Reflect.ownKeys(value).flatMap((key) =>
            key === 'length'
              ? []
              : [[...path, String(key)], ...places(Reflect.get(value, key), [...path, String(key)])],
          )
        : [];

    const put = (resource: unknown, path: Path, value: unknown) => {
      const target = path
        .slice(0, -1)
        .reduce(
          (inner, key) => (isObject(inner) ? (Reflect.get(inner, key) as unknown) : undefined),
          resource,
        );
      if (isObject(target)) Object.assign(target, { [path.at(-1) ?? '']: value });
    };

    const whole = () =>
      structuredClone(toQuestionnaireResponse(['sign.tongue', 'sign.worry', 'sign.weakness'], options));

    /** Where FHIR has items: below items and below answers. */
    const reachable = (parent: { item?: LooseItem[] }): LooseItem[] =>
      (parent.item ?? []).flatMap((item) => [
        item,
        ...reachable(item),
        ...(item.answer ?? []).flatMap(reachable),
      ]);

    /** Reads it, or is told in our own words why not; whatever is read is one of what can be ticked. */
    const survives = (resource: unknown) => {
      try {
        const read = fromQuestionnaireResponse(resource);
        const ids: readonly unknown[] = lists[read.list];
        assert.ok([...read.value, ...read.answeredNo].every((id) => ids.includes(id)));
        assert.ok(read.unknown.every(({ linkId }) => typeof linkId === 'string' && !ids.includes(linkId)));
        const ticked = reachable(stranger<LooseResource>(resource)).filter(
          ({ answer }) => answer?.[0]?.valueBoolean === true,
        );
        assert.equal(read.value.length, ticked.filter(({ linkId }) => ids.includes(linkId)).length);
      } catch (error) {
        assert.ok(error instanceof FhirError, `${error}`);
        assert.ok(error.path && error.message);
      }
    };

    it('is read or refused in our own words, and no tick gets lost', () => {
      hostile().forEach((value, index) => {
        survives(value);
        for (const path of places(whole())) {
          const resource = whole();
          put(resource, path, hostile()[index]);
          survives(resource);
        }
      });
      const next = random(2);
      const any = <Each>(from: readonly Each[]) => from[Math.floor(next() * from.length)] as Each;
      for (let round = 0; round < 5000; round += 1) {
        const resource = whole();
        put(resource, any(places(resource)), any(hostile()));
        put(resource, any(places(resource)), any(hostile()));
        survives(resource);
      }
    });

    it('is caught when a damage leads to anything but our own words', () => {
      const trap = new Proxy(whole(), {
        get: (target, key) => {
          if (key === 'item') throw new TypeError('planted');
          return Reflect.get(target, key) as unknown;
        },
      });
      assert.throws(() => survives(trap), /planted/);
    });
  });
});
