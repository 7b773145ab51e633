/** A page that speaks for or against a decision. */
export interface Evidence {
  readonly title: string;
  /** http or https; some pages could be seen only as somebody else's copy, and are named as that. */
  readonly url: string;
}

/** What has been decided for the time being, and waits for a clinician (or, where it says so, for somebody else). */
export interface Decision {
  readonly id: string;
  /** What stands in the widgets now, as something to agree with. */
  readonly what: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
  /** Ids of the statements that hang on it; none where it is about what is left out. */
  readonly statements: readonly string[];
}

const ng127 = {
  title: 'NICE guideline NG127 (not opened by this project)',
  url: 'https://www.nice.org.uk/guidance/ng127',
};

const ng127Weakness = {
  title: 'Summary of NICE NG127, limb weakness (copy for nurses)',
  url: 'https://nursing-notebook.com/en-gb/simplepage.cfm?ID=x20190519193725527126&linkID=79765',
};

const redFlagTool = {
  title: 'Text of the Red Flag tool for motor neurone disease (NASGP)',
  url: 'https://www.nasgp.org.uk/mnd/',
};

const nhsMnd = {
  title: 'NHS advice on motor neurone disease, as quoted by a newspaper',
  url: 'https://theboltonnews.co.uk/news/national/uk-today/24361093.motor-neurone-disease-everything-need-know',
};

const swast = {
  title: 'South Western Ambulance Service: When to Call 999',
  url: 'https://www.swast.nhs.uk/when-to-call-999',
};

/** What waits for somebody who can decide it, most urgent first. */
export const decisions: readonly Decision[] = [
  {
    id: 'move.fast-weakness',
    what: 'Legs or arms that get weaker over hours or days are an emergency, with or without back pain.',
    why: 'Both legs weakening over days can be Guillain-Barré syndrome. The guideline asks for immediate referral where weakness of the limbs progresses within 4 weeks. Before, only “See a doctor if” was there for it.',
    evidence: [
      ng127,
      ng127Weakness,
      {
        title: 'NHS 111 Wales: Guillain-Barré syndrome',
        url: 'http://111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
      },
    ],
    statements: ['emergency.fast-weakness', 'emergency.signs.fast-weakness'],
  },
  {
    id: 'move.breathing',
    what: 'Trouble breathing at rest or lying flat, and chest pain, are an emergency. The word “serious” is gone.',
    why: 'The ambulance service says “breathing difficulties”, not “serious” ones, and names chest pain beside them. With slowly growing weakness, breathlessness at rest or lying flat calls for immediate referral.',
    evidence: [swast, ng127Weakness],
    statements: ['emergency.breathing', 'emergency.signs.breathing'],
  },
  {
    id: 'move.fits',
    what: 'Jerking of an arm or leg with confusion or a blackout is an emergency, and no twitch.',
    why: 'It can be a fit. The ambulance service names fits that do not stop; the Epilepsy Society, a first fit or one of more than 5 minutes. Here no length is named: readers of this page cannot be expected to have had fits before.',
    evidence: [
      swast,
      {
        title: 'Epilepsy Society: when to dial 999',
        url: 'https://www.epilepsysociety.org.uk/when-dial-999',
      },
    ],
    statements: ['emergency.signs.fit', 'compare.jerking'],
  },
  {
    id: 'move.back-pain',
    what: 'Back pain is an emergency with pain, tingling, weakness or numbness in both legs; numbness or tingling around the genitals or buttocks; trouble peeing; lost bladder or bowel control; chest pain; or a serious accident before it.',
    why: 'Before, pain and tingling were missing, and so were chest pain and an accident. Tingling in both legs with back pain would have led to a card that calms.',
    evidence: [
      {
        title: 'NHS advice on back pain, as quoted by a news site',
        url: 'https://3slastxawesome.info/2025/01/06/nhs-warns-tingling-in-two-key-areas-means-you-should-call-999-immediately',
      },
      {
        title: 'NHS advice on back pain, as quoted by a clinic',
        url: 'https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain',
      },
    ],
    statements: ['emergency.back', 'emergency.signs.bladder', 'emergency.signs.legs'],
  },
  {
    id: 'missing.sexual-function',
    what: 'Back pain with new trouble in sexual function is not named among the emergency signs.',
    why: 'The guideline names it beside the other signs. The NHS page for the public, as far as it could be read, does not. To be added if you say so.',
    evidence: [ng127, ng127Weakness],
    statements: ['emergency.back'],
  },
  {
    id: 'move.today',
    what: 'A new card says “Get medical help today if”. It stands between “in the next few days” and the emergency, and names the country’s advice line where it has one.',
    why: 'Some signs are no reason for an ambulance, and yet cannot wait for an appointment. Before, they were missing.',
    evidence: [
      {
        title: 'NHS wording on a clot in the leg, as quoted by a news site',
        url: 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
      },
    ],
    statements: ['card.today', 'card.today.how', 'card.today.advice'],
  },
  {
    id: 'move.clot',
    what: 'One leg that is swollen, warm or sore, often in the calf: help today. With trouble breathing or chest pain: an emergency. Beside “gently stretch”, the comparison says so too.',
    why: 'A clot in a leg vein can feel like a cramp, and people with a painful calf read this. Before, they only read to stretch the muscle.',
    evidence: [
      { title: 'NHS: Deep vein thrombosis', url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/' },
      {
        title: 'NHS wording on a clot in the leg, as quoted by a news site',
        url: 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
      },
    ],
    statements: ['today.leg', 'compare.do.cramp', 'compare.stretch'],
  },
  {
    id: 'move.long-cramp',
    what: 'A cramp that lasts longer than 10 minutes: help today.',
    why: 'The NHS asks people with such a cramp for an urgent appointment. Before, only “from seconds to 10 minutes” was said.',
    evidence: [
      {
        title: 'NHS text on leg cramps, as given by another site',
        url: 'https://www.doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps',
      },
      { title: 'nidirect: leg cramps', url: 'https://nidirect.gov.uk/node/10453' },
    ],
    statements: ['today.cramp', 'compare.lasts.cramp'],
  },
  {
    id: 'move.one-limb-over-days',
    what: 'Weakness or numbness in one arm or leg that gets worse over days: help today. If it came suddenly, or both legs or both arms get weaker: an emergency.',
    why: 'The guideline asks for urgent referral of weakness in one limb or one side that develops over hours to days. Whether “today” is soon enough for one limb is the question.',
    evidence: [ng127, ng127Weakness],
    statements: ['today.weakness', 'emergency.fast-weakness', 'emergency.one-side'],
  },
  {
    id: 'move.weakness-and-wasting',
    what: 'Slow weakness, and a muscle that gets smaller: see a doctor in the next few days. Before, they stood on the card without a time.',
    why: 'What weakness does (tripping, dropping things) was more urgent than weakness itself. The Red Flag tool lists all of these side by side.',
    evidence: [redFlagTool],
    statements: ['card.soon', 'sign.weakness', 'sign.wasting', 'sign.tripping', 'sign.dropping'],
  },
  {
    id: 'words.next-few-days',
    what: 'The card that said “soon” now says “in the next few days”. Trouble swallowing and slowly slurred speech stand on it too.',
    why: '“Soon” told nobody when. Whether swallowing and speech can wait for a few days is the question: the guideline calls for urgent referral where swallowing suffers.',
    evidence: [ng127, ng127Weakness],
    statements: ['card.soon', 'sign.swallowing', 'sign.speech'],
  },
  {
    id: 'words.weakness-examples',
    what: 'Weakness is explained by daily life: “Stairs, jars or buttons may have become harder.”',
    why: 'About a third of people with harmless twitches feel weak. What counts is what they can no longer do. It must not become a test that people do over and over.',
    evidence: [
      nhsMnd,
      {
        title: 'A prospective study of benign fasciculation syndrome (conference abstract)',
        url: 'https://www.neurology.org/doi/10.1212/WNL.88.16_supplement.S45.007',
      },
    ],
    statements: ['sign.weakness'],
  },
  {
    id: 'boxes.emergency',
    what: 'What has to be done today or is an emergency has no box to tick, and never comes onto “My list for the doctor”.',
    why: 'A sign of a stroke on a list for an appointment invites waiting. So a person may read the emergency card and find nothing to do there but to call.',
    evidence: [swast],
    statements: ['card.emergency', 'card.today', 'list.doctor'],
  },
  {
    id: 'boxes.softness',
    what: 'A muscle that feels softer is named, and has no box to tick.',
    why: 'Nobody can judge it on their own body, as the line below it says. A box would invite worried people to feel their muscles again and again.',
    evidence: [
      {
        title: 'Houston Methodist: When Should I Worry About Muscle Twitching?',
        url: 'https://www.houstonmethodist.org/blog/articles/2021/dec/when-should-i-worry-about-muscle-twitching/',
      },
    ],
    statements: ['sign.softness'],
  },
  {
    id: 'comfort.numbness',
    what: 'Beside numbness stands no comfort any more, but that sudden numbness is an emergency. Tingling keeps its comfort: “also common with harmless twitches. Still, see a doctor.”',
    why: 'The figures behind the comfort (47 in 100 numb, 71 in 100 tingling) come from 34 people whom a clinic had already examined. Numbness has other causes, and for tingling the comfort rests on the same 34 people.',
    evidence: [
      {
        title: 'A prospective study of benign fasciculation syndrome (conference abstract)',
        url: 'https://www.neurology.org/doi/10.1212/WNL.88.16_supplement.S45.007',
      },
    ],
    statements: ['sign.numbness', 'sign.tingling'],
  },
  {
    id: 'comfort.frequency',
    what: 'Twitches that come more and more often, or in more than one part of the body, have no comfort beside them. Twitches that do not stop have: “Harmless twitches often go on for a long time, too.”',
    why: 'In the review of three studies twitches went on in 98.3% of people, and got worse in 4.1%. It says nothing of their spreading.',
    evidence: [
      {
        title: 'Clinical progression of benign fasciculation syndrome (abstract)',
        url: 'https://m.booksci.cn/literature/142605735.htm',
      },
      { title: 'The same, at its publisher', url: 'https://doi.org/10.1007/s10072-024-07867-0' },
    ],
    statements: ['sign.frequency', 'sign.spread', 'sign.lasting'],
  },
  {
    id: 'missing.face-tingling',
    what: 'Tingling around the mouth or in the fingers, above all after an operation on the thyroid, is not named as a sign.',
    why: 'It can come from low calcium, with twitches and cramps. Tingling as such is a reason to see a doctor here; whether this kind deserves a line of its own is the question. To be added if you say so.',
    evidence: [{ title: 'nidirect: hypoparathyroidism', url: 'https://nidirect.gov.uk/node/12122' }],
    statements: ['sign.tingling', 'trigger.minerals'],
  },
  {
    id: 'missing.weight-loss',
    what: 'Weight loss is not named as a sign.',
    why: 'The NHS names it for motor neurone disease. Alone it has many causes, and beside twitches it would frighten; a muscle that gets smaller is named. To be added if you say so.',
    evidence: [nhsMnd],
    statements: ['sign.wasting'],
  },
  {
    id: 'numbers.waiting',
    what: 'Only countries are named for whose numbers an official page or several agreeing copies were seen. Haiti, Mexico, South Africa, Turkey, Saudi Arabia, Puerto Rico, Iceland, Israel, Thailand, Hong Kong, Malaysia, Egypt, the Philippines, the United Arab Emirates, Bangladesh, Chile, Colombia, Argentina, Ukraine, Kenya, Indonesia and Nigeria wait; their readers see “your local emergency number”.',
    why: 'A wrong number is worse than none. For these countries the number for an ambulance was seen only at second hand, or not at all.',
    evidence: [
      {
        title: 'GOV.UK travel advice: page “Health” of each country names the number',
        url: 'https://www.gov.uk/foreign-travel-advice',
      },
    ],
    statements: [],
  },
  {
    id: 'numbers.vietnam',
    what: 'In Vietnam, the number for an ambulance is 115.',
    why: 'In 2025 one number in place of 113, 114 and 115 was proposed there. Somebody who knows the country has to look again.',
    evidence: [
      {
        title: 'Notice of a hospital in Ho Chi Minh City, 2025',
        url: 'http://bvdkhocmon.vn/Tin-tuc/THONG-NHAT-DAU-SO-115-TRONG-VIEC-LIEN-HE-CAC-VAN-DE-KHAN-CAP-VE-Y-TE-TREN-DIA-BAN-THANH-PHO-HO-CHI-MINH-ad56412.html',
      },
      {
        title: 'VnEconomy on the proposal of one number',
        url: 'https://vneconomy.vn/de-xuat-thanh-lap-tong-dai-quoc-gia-cap-cuu.htm',
      },
    ],
    statements: [],
  },
  {
    id: 'numbers.canada',
    what: 'Canada has no advice line here, although most provinces have 811.',
    why: 'Not all provinces and territories have it, and a number that does not answer costs time.',
    evidence: [
      {
        title: 'CRTC (Canada’s regulator), letter of 11 July 2024',
        url: 'https://crtc.gc.ca/eng/archive/2024/lt240711.htm',
      },
    ],
    statements: [],
  },
  {
    id: 'device.opinion',
    what: 'Nothing here says that this is a medical device, or that it is none. The intended purpose is written down, and ticking concludes nothing.',
    why: 'This one is for somebody who knows the rules of each market, and not for a clinician alone. Putting signs together for one person can count as advice to that person, whatever the stated purpose is.',
    evidence: [
      {
        title: 'FDA: software functions intended to support clinical decisions',
        url: 'https://www.fda.gov/medical-devices/digital-health-center-excellence/step-6-software-function-intended-provide-clinical-decision-support',
      },
      {
        title: 'MDCG 2019-11 of the EU, as explained by others',
        url: 'https://rapath.github.io/swiss/digital-health/mdcg-2019-11/',
      },
      {
        title: 'Is a symptom checker a medical device? (an opinion)',
        url: 'https://qualihq.com/guides/is-a-symptom-checker-a-medical-device',
      },
    ],
    statements: ['common.purpose'],
  },
];
