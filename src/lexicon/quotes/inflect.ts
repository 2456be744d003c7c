/** A form of a reporting verb, with what it says of its subject. */
export interface Inflected {
  readonly form: string;
  readonly shape: 'past' | 'present' | 'participle';
  /** Of the subject; plural participles and duals say the number too. */
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many';
  /** An object pronoun is written on: «وصف[ها]». */
  readonly object: boolean;
}

const OBJECTS = ['ه', 'ها', 'هم', 'هما', 'ني'];

/**
 * The third-person forms of a verb from its past, present and participle: «قال يقول قائل» gives «قالت», «يقولون»,
 * «قائلةً»… A stem written `-` does not exist.
 */
export function inflect(stems: string, takesObject: boolean): Inflected[] {
  const [past = '-', present = '-', participle = '-'] = stems.split(' ');
  return [...inflectPast(past, takesObject), ...inflectPresent(present, takesObject), ...inflectParticiple(participle)];
}

function inflectPast(stem: string, takesObject: boolean): Inflected[] {
  if (stem === '-') return [];
  // The last vowel of a weak verb goes before ت and وا: «رأى», «رأت», «رأوا».
  const bare = /[ىا]$/.test(stem) ? stem.slice(0, -1) : stem;
  const verb = (form: string, gender: 'm' | 'f' | null, number: Inflected['number'], object = false): Inflected => ({
    form,
    shape: 'past',
    gender,
    number,
    object,
  });
  const forms = [
    verb(stem, 'm', 'one'),
    verb(`${bare}ت`, 'f', 'one'),
    verb(`${bare}وا`, 'm', 'many'),
    verb(`${bare}تا`, 'f', 'two'),
  ];
  // Of a short verb the dual is written like a noun: «نقلا عن», «ردا على».
  // «عارضا», «تابعا» are read as participles of other verbs.
  const isLong = stem[1] === 'ا' ? stem.length === 3 : stem.length > 3;
  if (bare === stem && isLong) forms.push(verb(`${bare}ا`, 'm', 'two'));
  if (!takesObject) return forms;
  for (const pronoun of OBJECTS) {
    forms.push(
      verb(`${stem.replace(/ى$/, 'ا')}${pronoun}`, 'm', 'one', true),
      verb(`${bare}ت${pronoun}`, 'f', 'one', true),
      verb(`${bare}و${pronoun}`, 'm', 'many', true),
    );
  }
  return forms;
}

function inflectPresent(stem: string, takesObject: boolean): Inflected[] {
  if (stem === '-') return [];
  const feminine = `ت${stem.slice(1)}`;
  const bare = /[ىيو]$/.test(stem) ? stem.slice(0, -1) : stem;
  const verb = (form: string, gender: 'm' | 'f' | null, number: Inflected['number'], object = false): Inflected => ({
    form,
    shape: 'present',
    gender,
    number,
    object,
  });
  const forms = [
    verb(stem, 'm', 'one'),
    verb(feminine, 'f', 'one'),
    verb(`${bare}ون`, 'm', 'many'),
    verb(`${bare}وا`, 'm', 'many'),
  ];
  if (bare === stem) forms.push(verb(`${stem}ان`, 'm', 'two'), verb(`${feminine}ان`, 'f', 'two'));
  if (!takesObject) return forms;
  for (const pronoun of OBJECTS) {
    forms.push(
      verb(`${stem.replace(/ى$/, 'ا')}${pronoun}`, 'm', 'one', true),
      verb(`${feminine.replace(/ى$/, 'ا')}${pronoun}`, 'f', 'one', true),
      verb(`${bare}ون${pronoun}`, 'm', 'many', true),
    );
  }
  return forms;
}

function inflectParticiple(stem: string): Inflected[] {
  if (stem === '-') return [];
  const bare = stem.endsWith('ي') ? stem.slice(0, -1) : stem;
  const verb = (form: string, gender: 'm' | 'f', number: Inflected['number']): Inflected => ({
    form,
    shape: 'participle',
    gender,
    number,
    object: false,
  });
  return [
    verb(`${stem}ا`, 'm', 'one'),
    verb(`${stem}ة`, 'f', 'one'),
    verb(`${bare}ين`, 'm', 'many'),
    verb(`${stem}تين`, 'f', 'two'),
    verb(`${stem}ات`, 'f', 'many'),
  ];
}
