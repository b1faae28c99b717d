import { counted as countedFrom2 } from './counted.js';
import type { Messages, Unknown } from './messages.js';

const quoted = (text: string) => `« ${text} »`;

/** French. */
export const fr: Messages = {
  locale: 'fr',
  colon: ' :',
  usage: {
    missingCommand: 'Il manque une commande.',
    unknownCommand: (unknown) => `La commande ${quoted(unknown.name)} n’existe pas. ${remedyOf(unknown)}`,
    optionBeforeCommand: (option) => `L’option ${option} n’existe pas à cet endroit. Les options suivent la commande.`,
    unknownOption: (unknown, command) =>
      `${quoted(command)} n’a pas d’option ${unknown.name}. ${remedyOf(unknown, '--')} Voir : filrouge help ${command}`,
    optionNeedsValue: (option, placeholder) => `${option} demande une valeur : ${option} ${placeholder}`,
    optionTakesNoValue: (option) => `${option} ne prend pas de valeur.`,
    missingOption: (option, command) => `${quoted(command)} demande ${option}. Voir : filrouge help ${command}`,
    missingOperand: (synopsis, command) => `${quoted(command)} demande ${synopsis}. Voir : filrouge help ${command}`,
    surplusOperand: (operand, command) => `${quoted(operand)} est de trop. Voir : filrouge help ${command}`,
    unknownOperand: (unknown) => `${quoted(unknown.name)} n’est pas possible ici. ${remedyOf(unknown)}`,
    notALocale: (value) => `${quoted(value)} n’est pas un code de langue. Écrivez par exemple fr ou en.`,
    notAnInstant: (value) =>
      `${quoted(value)} n’est pas un instant. Écrivez date, heure et fuseau, par exemple 2026-11-20T09:00:00Z.`,
    notANumber: (value) => `${quoted(value)} ne convient pas ici. Écrire un nombre qui ne soit pas négatif.`,
    notAPercentage: (value) => `${quoted(value)} n’est pas un pourcentage. Écrire un nombre de 0 à 100.`,
    notSound: (path) => `${path} contient des erreurs. Les corriger d’abord : filrouge validate ${path}`,
    caseFails: (title) => `Le cas « ${title} » échoue déjà. Le corriger d’abord : filrouge test`,
    cannotRead: (path, code) => `${path} ne peut pas être lu : ${reasons[code] ?? code}.`,
    alreadyThere: (path) => `${path} existe déjà et n’est pas écrasé. Nommez un autre dossier.`,
    notAPort: (value) => `${quoted(value)} n’est pas un port. Écrivez un nombre de 0 à 65535.`,
    wouldOverwrite: (path) => `${path} est une des sources et n’est pas écrasé. Nommer un autre fichier.`,
    onlyWith: (option, other) => `${option} n’a de sens qu’avec ${other}.`,
    inputReadTwice: 'L’entrée standard (-) ne peut être lue qu’une fois.',
    noScenarioBelow: (folder) => `Il n’y a ni scenario.json ni *.scenario.json dans ${folder} ou plus bas.`,
    noScenarioFor: (casePath) => `Aucun scénario pour ${casePath}, ni à côté ni dans le dossier au-dessus.`,
    noCases: (paths) =>
      `Aucun cas pour ${paths.join(', ')}. Un cas est un *.case.json à côté du scénario, ou dans « cases » à cet endroit.`,
    failed: (detail) => `filrouge a échoué : ${detail}`,
  },
  help: {
    purpose: 'Vérifie, joue et teste des scénarios Filrouge.',
    usage: 'Usage',
    commands: 'Commandes',
    options: 'Options',
    showHelp: 'afficher cette aide',
    showVersion: 'afficher la version',
    more: 'Plus sur une commande : filrouge help COMMANDE',
    exitCodes: 'Codes de sortie : 0 tout va bien, 1 constats, 2 mauvais usage.',
  },
  interview: {
    help: [
      'Répondez comme l’appelant : un numéro ou des mots pour une option, hier 14h pour un moment.',
      '? l’appelant ne sait pas (? pourquoi)   Entrée passe   < retour   = le ticket tout de suite',
    ],
    hasNow: 'Pour l’instant',
    confirm: '  [Entrée] lu ',
    done: 'Toutes les questions ont été posées. [Entrée] le ticket, < retour ',
  },
  preview: { stop: 'Chaque changement du fichier se voit aussitôt. Ctrl-C l’arrête.' },
  starter: {
    next: (folder) => [
      `L’essayer :  filrouge preview ${folder}/scenario.json`,
      `Le tester :  filrouge test ${folder}`,
      `Le jouer :   filrouge run ${folder}/scenario.json`,
    ],
  },
  findings: {
    ok: 'ok',
    counts: ({ steps, questions, instructions, rules, locales }) =>
      [
        counted(steps, 'étape', 'étapes'),
        counted(questions, 'question', 'questions'),
        counted(instructions, 'consigne', 'consignes'),
        counted(rules, 'règle', 'règles'),
        `${locales.length === 1 ? 'langue' : 'langues'} ${locales.join(', ')}`,
      ].join(', '),
    again: (file, issues) => `${file} : ${counted(issues, 'constat', 'constats')}, voir plus haut`,
    total: (issues, files) => `${counted(issues, 'constat', 'constats')} dans ${counted(files, 'fichier', 'fichiers')}`,
  },
  call: {
    opened: 'Ouvert',
    path: 'Parcours',
    unanswered: 'sans réponse',
    unknown: 'ne sait pas',
    skipped: 'passée',
    notShown: 'répondu, jamais affiché',
    missing: 'Manque',
    nothing: 'rien',
    decided: 'Décidé',
    yes: 'oui',
    no: (questions) => `non, dépend encore de ${questions.join(', ')}`,
    priority: 'Priorité',
    grounds: (impact, urgency) => `impact ${impact}, urgence ${urgency}`,
    levels: { high: 'haut', medium: 'moyen', low: 'bas' },
    respondBy: 'Première réponse due',
    resolveBy: 'Solution due',
    escalation: 'Va à',
    ticket: 'Ticket',
  },
  cases: {
    passed: 'ok   ',
    failed: 'ÉCHEC',
    withoutCases: 'aucun cas',
    signs: '- attendu par le cas, + obtenu',
    total: (passed, failed) => `${counted(passed, 'réussi', 'réussis')}, ${counted(failed, 'échoué', 'échoués')}`,
  },
  updating: {
    ask: 'Attendre cela désormais ? [o]ui, [n]on, [t]ous, [q]uitter : ',
    letters: { yes: 'o', no: 'n', all: 't', quit: 'q' },
    written: (path) => `${path} écrit.`,
    changedMeanwhile: (path) => `${path} a changé pendant que vous regardiez, et n’est pas touché.`,
    sayYes: 'rien n’est écrit. Regarder les différences ; --update --yes les écrit.',
  },
  coverage: {
    kind: { step: 'étape', item: 'élément', option: 'option', rule: 'règle', cell: 'matrice', outcome: 'issue' },
    kinds: {
      step: 'étapes',
      item: 'éléments',
      option: 'options',
      rule: 'règles',
      cell: 'cases de la matrice',
      outcome: 'issues',
    },
    uncovered: 'Aucun cas n’atteint',
    unreachable: (count) => `et ${count} qu’aucun appel ne peut atteindre`,
    by: 'atteint par',
    written: (path) => `${path} écrit : vérifier ce qu’il attend, et lui donner un titre`,
  },
  mutation: {
    verdicts: {
      check: 'signalées par la vérification',
      case: 'signalées par un cas',
      lint: 'signalées par lint',
      unseen: 'signalées par rien',
      same: 'aucun appel ne change',
    },
    unseen: 'Des appels changent, et rien ne le signale',
    total: (percent, changing) => `${percent} % signalées, sur ${changing} modifications qui changent des appels`,
  },
  diff: {
    same: 'Rien ne diffère.',
    kinds: { added: 'est nouveau', removed: 'a disparu', moved: 'se trouve ailleurs', changed: 'a changé' },
    effects: (calls) =>
      `Ce que cela change pour les appelants (${counted(calls, 'appel joué', 'appels joués')} sur les deux)`,
    noEffect: 'rien',
    effect: (calls, what, [before, after]) =>
      `${counted(calls, 'appel passe', 'appels passent')} de ${before} à ${after} (${what})`,
    otherPath: (calls) => `${counted(calls, 'appel reçoit', 'appels reçoivent')} d’autres questions`,
    parked: (calls, lost) =>
      `${counted(calls, 'appel en attente perd', 'appels en attente perdent')} des réponses : ${lost.join(', ')}`,
  },
  issues: {
    'not-utf-8': () => ({ message: 'Ce fichier n’est pas en UTF-8.', remedy: 'Enregistrez-le en UTF-8.' }),
    'duplicate-key': ({ key }) => ({
      message: `La clé « ${String(key)} » figure deux fois dans cet objet ; seule la dernière compterait.`,
      remedy: 'Enlevez l’une des deux.',
    }),
    'case-file': () => ({
      message: 'C’est un cas, non un scénario.',
      remedy: 'Le jouer par : filrouge test FICHIER. Il est vérifié en étant joué.',
    }),
    'bad-instant': ({ value }) => ({
      message: `${quoted(String(value))} n’est pas un instant.`,
      remedy: 'Écrivez date, heure et fuseau, par exemple 2026-11-20T09:00:00Z.',
    }),
  },
  syntax: {
    InvalidSymbol: 'ce mot n’a pas de sens ici',
    InvalidNumberFormat: 'ce nombre n’est pas écrit comme en JSON',
    PropertyNameExpected: 'il manque une clé entre guillemets droits, ou une virgule est de trop avant',
    ValueExpected: 'il manque une valeur',
    ColonExpected: 'il manque un deux-points',
    CommaExpected: 'il manque une virgule',
    CloseBraceExpected: 'il manque une accolade fermante',
    CloseBracketExpected: 'il manque un crochet fermant',
    EndOfFileExpected: 'il y a quelque chose après la fin',
    InvalidCommentToken: 'JSON n’a pas de commentaires\nRetirez le commentaire.',
    TrailingComma: 'une virgule suit la dernière entrée\nRetirez la virgule.',
    TypographicQuote:
      'les guillemets comme “ et ” ne sont pas lus\nTapez le guillemet droit " avant et après le texte.',
    SingleQuote: 'les guillemets simples ne sont pas lus\nTapez le guillemet double droit " avant et après le texte.',
    DecimalComma: 'la virgule ne fait pas les décimales\nÉcrivez le nombre avec un point, comme 12.5.',
    UnexpectedEndOfComment: 'un commentaire n’est pas fermé',
    UnexpectedEndOfString: 'un texte n’est pas fermé, ou dépasse la fin de la ligne',
    UnexpectedEndOfNumber: 'ce nombre n’est pas fini',
    InvalidUnicode: 'quatre chiffres de 0 à f doivent suivre \\u',
    InvalidEscapeCharacter: 'ceci ne peut pas suivre une barre oblique inverse ; écrivez \\\\ pour la barre elle-même',
    InvalidCharacter: 'un caractère de contrôle ne peut pas figurer dans un texte',
  },
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas',
  ENOTDIR: 'ce fichier n’existe pas',
  EISDIR: 'c’est un dossier',
  EACCES: 'la lecture est interdite',
  EPERM: 'la lecture est interdite',
};

/** In French none and one take the singular. */
const counted = (count: number, one: string, many: string) => countedFrom2(count, one, count === 0 ? one : many);

const remedyOf = ({ known, suggestion }: Unknown, before = '') =>
  suggestion === undefined
    ? `Possibles : ${known.map((name) => before + name).join(', ')}.`
    : `Vouliez-vous dire ${before}${suggestion} ?`;
