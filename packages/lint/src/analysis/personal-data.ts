import type { QuestionCell } from '@filrouge/scenario';

/** Question types whose every answer is about a person. */
const personalTypes: readonly string[] = ['person', 'phone', 'email'];

/** Words of an id that ask for personal data by themselves, in English and French. */
const personalWords: ReadonlySet<string> = new Set(
  (
    'surname firstname lastname fullname birthday birthdate birth phone telephone mobile email mail iban passport ssn ' +
    'prenom naissance tel portable courriel passeport nir'
  ).split(' '),
);
/** Whose name it is: a site, a server and a file have names too. */
const persons: ReadonlySet<string> = new Set(
  (
    'caller user contact person requester patient employee tenant customer first last full family ' +
    'appelant utilisateur personne demandeur salarie locataire abonne usager famille'
  ).split(' '),
);

/** The same in the label's own words. */
const personalLabel =
  /^(?:(?:your|full|first|last|family|votre) )?(?:name|nom)$|\b(?:first|last|family|full|caller['’]?s?|patient['’]?s?) name\b|\bsurname\b|\bbirth|\be-?mail\b|\b(?:phone|mobile) (?:number|no)\b|\bpr[ée]nom\b|\bnom (?:et|de l['’]appelant|du patient|de la personne|de famille|du contact)|\bnaissance\b|\bcourriel\b|\bt[ée]l[ée]phone\b(?! (?:fixe|portable|mobile|en panne))|\bsécurité sociale\b/iu;

/** Whether a question asks for what is about a person: by its type, or by the words of its id and label. */
export function holdsPersonalData({ id, type, source, label }: QuestionCell): boolean {
  if (personalTypes.includes(type.name)) return true;
  const isFree = !source.options && (type.valueType === 'string' || type.valueType === 'timestamp');
  if (!isFree) return false;
  return (
    isPersonalId(id) || [...label.templates.values()].some((template) => personalLabel.test(template.source.trim()))
  );
}

function isPersonalId(id: string): boolean {
  const words = id
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/);
  if (words.some((word) => personalWords.has(word))) return true;
  const isName = words.at(-1) === 'name' || words[0] === 'nom' || words.at(-1) === 'nom';
  return isName && (words.length === 1 || words.some((word) => persons.has(word)));
}
