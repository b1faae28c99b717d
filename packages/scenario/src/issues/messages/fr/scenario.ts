import type { ScenarioIssueCode } from '../../issue-codes.js';
import type { ResolveIssueCode } from '../../resolve-codes.js';
import type { Sentences } from '../../issue-messages.js';

/** What the author of a scenario is told, in French. */
export const scenario: Sentences<Exclude<ScenarioIssueCode, ResolveIssueCode>> = {
  'invalid-json':
    'Ce n’est pas du JSON[ : {detail}|].\n[{mend}|Cherchez à cet endroit une virgule, un guillemet ou une accolade qui manque.]',
  'not-an-object': 'Il faut ici un objet entre accolades[, pas {got:kind}|].\nMettez tout entre { et }.',
  'too-large':
    'Il y a plus ici qu’un scénario ne peut contenir : la limite est {limit} {unit:kind}.\nRépartissez sur plusieurs scénarios.',
  'too-deep':
    'L’imbrication est trop profonde : la limite est de {limit} niveaux.\nFaites des questions de suite une étape à part, avec une condition.',
  'too-many-mistakes':
    'Il y a ici plus d’erreurs qu’on n’en peut dire.\nCorrigez celles qui sont dites, puis vérifiez à nouveau.',
  'more-mistakes':
    'Il y a encore {count} erreurs de cette sorte ({of}), ici et plus bas.\nCorrigez celles qui sont dites, puis vérifiez à nouveau.',
  'format-unsupported':
    'C’est écrit au format {format} ; cette version lit le format {supported}.\nÉcrivez "format": {supported}, ou mettez Filrouge à jour.',
  'format-outdated':
    'Ceci est écrit dans le format {format} du langage ; c’est aujourd’hui le format {supported}.\nLe mettre à jour : filrouge migrate FICHIER.',
  'not-migrated':
    '« {key} » n’a pas de place dans le nouveau format et est laissé de côté.\nLe dire dans le nouveau scénario : voir le guide.',
  'missing-key': 'La clé « {key} » manque ici.\nAjoutez « {key} ».',
  'unknown-key':
    'La clé « {key} » n’existe pas ici.\n[Vouliez-vous dire « {suggestion} » ?|Retirez-la, ou voyez dans le guide les clés possibles.]',
  'wrong-type':
    'Il faut ici {expected:kind}, pas {got:kind}.\n[Écrivez {suggestion}, sans guillemets.|Écrivez {expected:kind}.]',
  'unknown-type':
    'Le type d’élément « {type} » n’existe pas.\n[Vouliez-vous dire « {suggestion} » ?|Les types sont : {known}.]',
  'value-not-allowed':
    '« {value} » n’est pas possible ici.\n[Vouliez-vous dire « {suggestion} » ?|Écrivez l’une de ces valeurs : {allowed}.]',
  'too-short': 'Ce texte est trop court.\nNombre de caractères : au moins {min}.',
  'too-long': 'Ce texte est trop long.\nNombre de caractères : au plus {max}.',
  'too-few': 'Cette liste est trop courte.\nNombre d’entrées : au moins {min}.',
  'too-many': 'Cette liste est trop longue.\nNombre d’entrées : au plus {max}.',
  'too-small': 'Ce nombre est trop petit.\nLe plus petit est {min}.',
  'too-big': 'Ce nombre est trop grand.\nLe plus grand est {max}.',
  'bad-format':
    '« {value} » n’a pas la forme voulue.\n[Il faut cette forme : {pattern}.|Voyez la forme voulue dans le guide.]',
  'bad-variable-id':
    '« {value} » ne peut pas être un identifiant.\nCommencez par une lettre ; puis lettres, chiffres et _, 64 au plus.',
  'bad-id':
    '« {value} » ne peut pas être un identifiant.\nCommencez par une lettre ; puis lettres, chiffres, _ et -, 64 au plus.',
  'bad-locale': '« {value} » n’est pas un code de langue.\nÉcrivez un code comme fr, en ou pt-BR.',
  'bad-color': '« {value} » n’est pas une couleur.\nÉcrivez # et six chiffres de 0 à f, comme #0b6e4f.',
  'bad-prefill':
    '« {value} » n’est pas une donnée de l’application hôte.\nÉcrivez context. puis la clé, comme context.callerPhone.',
  'bad-country': '« {value} » n’est pas un code de pays.\nÉcrivez deux majuscules, comme FR.',
  'bad-option-value':
    '« {value} » ne peut pas être la valeur d’une option.\nRetirez les espaces autour et les sauts de ligne.',
  'bad-date': '« {value} » n’est pas un jour du calendrier.\nÉcrivez année, mois et jour, comme 2026-11-12.',
  'bad-duration':
    '« {value} » n’est pas une durée.\n[Vouliez-vous dire « {suggestion} » ?|Écrivez des jours, des heures ou des minutes, comme P1D, PT4H ou PT30M.]',
  'bad-hours':
    '« {value} » ne convient pas à des horaires.\nÉcrivez des jours comme mon-fri ou sat, des heures comme 08:30.',
  'not-a-time-zone': '« {value} » n’est pas un fuseau horaire.\nÉcrivez un nom comme Europe/Paris.',
  'limits-crossed': '« {low} » dépasse « {high} ».\nInversez les deux, ou corrigez l’une des valeurs.',
  'duplicate-id':
    'L’identifiant « {id} » sert deux fois.\nDonnez-en un autre ici[ ; le premier se trouve en {first}|].',
  'duplicate-option':
    'Deux options ont la valeur « {value} ».\nDonnez une autre valeur à celle-ci[ ; l’autre se trouve en {first}|].',
  'options-twice': 'Les options sont dans la question et dans une liste.\nGardez « options » ou « list ».',
  'unknown-list':
    'Il n’y a pas de liste « {list} ».\n[Vouliez-vous dire « {suggestion} » ?|Ajoutez-la dans « lists ».]',
  'reserved-id':
    '« {id} » est un mot des expressions : ce ne peut pas être un identifiant.\nChoisissez un autre identifiant.',
  'unknown-locale-in-text':
    'Le scénario n’a pas la langue « {locale} ».\nAjoutez-la à « locales »[, ou écrivez l’une de ces langues : {known}|, ou retirez le texte].',
  'pattern-unreadable':
    'Le motif ne peut être lu à « {found} ».\nFermer les parenthèses, et mettre \\\\ devant un signe pris tel quel.',
  'pattern-unsupported':
    'Un motif se passe ici de « {found} ».\nDécrire toute la réponse par des caractères, des classes comme [A-Z], des groupes, | et des nombres.',
  'pattern-too-large':
    'Le motif « {found} » est trop grand.\nÉcrire de plus petits nombres, ou employer minLength et maxLength.',
  'example-refused': 'L’exemple « {value} » n’est pas écrit comme le dit le motif.\nCorriger l’exemple, ou le motif.',
  'invalid-value': '« {value} » n’est pas possible ici.\nVoyez dans le guide ce que prend cette clé.',
  'unknown-name':
    'Rien ne s’appelle « {name} ».\n[Vouliez-vous dire « {suggestion} » ?|Prenez l’identifiant d’une question ou d’un fait placé plus haut.]',
  'unknown-question':
    'La question « {name} » n’existe pas.\n[Vouliez-vous dire « {suggestion} » ?|Prenez l’identifiant d’une question.]',
  'reads-later':
    '« {name} » vient plus bas : on n’en sait encore rien ici.\nMontez « {name} », ou servez-vous de ce qui est plus haut.',
  'reads-outside-repeat':
    '« {name} » se trouve dans les lignes d’une répétition et n’a pas une seule valeur ici.\nLisez toutes les lignes, comme count(machines), sum(machines.users) ou any(machines.down).',
  'repeat-over-unknown':
    'Aucune répétition « {id} » plus haut.\n[Vouliez-vous dire « {suggestion} » ?|Écrivez l’identifiant d’une répétition placée plus haut.]',
  'repeat-over-ignores':
    'Les lignes de « {over} » sont données ici, et rien n’est demandé hors d’elles : "{key}" ne fait rien.\nRetirez-la, ou écrivez-la dans « {over} » ou dans une question des lignes.',
  'repeat-too-large':
    'Toutes les lignes ensemble pourraient faire {count} places ; la limite est {limit}.\nBaissez « max » des répétitions, d’abord de celles qui sont imbriquées, et faites-en moins parcourir l’une l’autre.',
  'expression-missing-quotes': "« {name} » est une valeur, écrite sans apostrophes.\nÉcrivez '{name}'.",
  'reads-priority-early':
    'La condition lit « {name} », connu seulement après toutes les questions.\nLisez plutôt ce dont la priorité dépend ; une consigne qui en dépend va dans « instructions » du scénario, où elle peut la lire.',
  'self-reference':
    'La condition lit « {name} », l’élément même auquel elle appartient.\nServez-vous de ce qui est plus haut.',
  'fact-cycle':
    'Le fait « {name} » a besoin de lui-même pour être calculé.\nCalculez l’un des faits en chemin à partir des seules réponses.',
  'prefill-outside-rows':
    'Chaque ligne de « {rows} », fourni par l’application hôte, a sa propre valeur « {key} », et cette question est hors de ces lignes.\nMettez-la dans un repeat avec "prefill": "context.{rows}".',
  'prefill-wrong-type':
    '« {key} » est {declared:kind} et ne peut pas remplir une question de type {type}.\nChangez le type dans « context », ou la question.',
  'default-refused':
    'La question refuse sa propre valeur par défaut : {reason:code}\nÉcrivez une valeur qu’elle accepte, ou aucune.',
  'expression-empty': "L’expression est vide.\nÉcrivez une condition, comme scope == 'site'.",
  'expression-syntax':
    '« {found} » n’est pas possible à cet endroit.\nCherchez avant lui un opérateur, un guillemet ou une parenthèse qui manque.',
  'expression-unfinished':
    'L’expression s’arrête trop tôt.\nFermez chaque parenthèse et complétez la dernière comparaison.',
  'expression-unclosed-text': 'Un texte entre guillemets n’est pas fermé.\nAjoutez le guillemet à la fin.',
  'expression-single-equals': 'Un seul {found} ne compare pas.\nÉcrivez {remedy}.',
  'expression-operator':
    '« {found} » n’est pas un opérateur ici.\n[Écrivez {remedy}.|Voyez les opérateurs dans le guide.]',
  'expression-decimal-comma': 'Les décimales prennent ici un point, pas une virgule.\nÉcrivez {remedy}.',
  'expression-typographic-quote': 'Le guillemet {found} n’est pas lu.\nÉcrivez le guillemet droit {remedy}.',
  'expression-reserved-name':
    '« {name} » est un mot du langage, pas un nom.\nPrenez l’identifiant d’une question ou d’un fait.',
  'expression-unknown-name':
    'Rien qui s’appelle « {name} » ne se trouve plus haut.\n[Vouliez-vous dire « {suggestion} » ?|Prenez l’identifiant d’une question ou d’un fait placé plus haut.]',
  'expression-unknown-field':
    'Il n’y a pas de « {name} » dans cette valeur.\n[Vouliez-vous dire « {suggestion} » ?|Voyez ses parties dans le guide.]',
  'expression-whole-object': '« {name} » seul ne dit rien.\nLisez l’une de ses clés[, comme {remedy}|].',
  'expression-unknown-function':
    'La fonction « {name} » n’existe pas.\n[Vouliez-vous dire {suggestion} ?|Voyez les fonctions dans le guide.]',
  'expression-wrong-arguments':
    '« {name} » ne prend pas cela[ : {got}|].\n[Écrivez {remedy}.|Voyez dans le guide comment l’appeler.]',
  'expression-needs-question':
    '« {name} » prend l’identifiant d’une question ou d’un fait, rien d’autre.\nÉcrivez {name}(question).',
  'expression-needs-rows':
    '« {name} » parcourt les lignes d’une répétition.\nÉcrivez [{name}({suggestion})|la répétition et une question de ses lignes qui convient].',
  'expression-needs-literal':
    '« {name} » prend un texte écrit entre guillemets.\n[Écrivez {remedy}.|Voyez sa forme dans le guide.]',
  'expression-type':
    '[{operator} ne va pas entre {left:kind} et {right:kind}|Ces valeurs ne vont pas ensemble].\nComparez des valeurs de même nature[ : {detail}|].',
  'expression-needs-condition':
    'Une condition doit être oui ou non[, pas {got:kind}|].\nComparez la valeur à quelque chose.',
  'expression-branches-differ':
    'Les deux issues de ? : doivent être de même nature[, pas {left:kind} et {right:kind}|].\nCorrigez l’une des deux.',
  'expression-mixed-list':
    'Une liste contient des valeurs de même nature : {expected:kind}, pas {got:kind}.\nCorrigez la liste.',
  'expression-needs-brackets':
    '{found} est une comparaison à côté d’une autre.\nMettez-la entre parenthèses : {remedy}.',
  'expression-wrong-result':
    'Il faut obtenir {expected:kind}, pas {got:kind}.\nCorrigez l’expression, ou le type auquel elle est destinée.',
  'expression-forbidden':
    'Les scénarios n’admettent pas {found}.\n[Écrivez {remedy}.|Exprimez-le par des conditions et des faits.]',
  'expression-too-long':
    'L’expression est trop longue : {length} caractères sur {limit} au plus.\nRépartissez-la en faits.',
  'expression-too-deep': 'L’expression est trop imbriquée : la limite est {limit}.\nRépartissez-la en faits.',
  'expression-too-large': 'L’expression a trop de parties : la limite est {limit}.\nRépartissez-la en faits.',
  'text-unclosed-placeholder': 'Un emplacement est ouvert par {{ et n’est pas fermé.\nAjoutez }} après lui.',
  'text-empty-placeholder': 'Un emplacement est vide.\nÉcrivez l’identifiant d’une question entre {{ et }}.',
  'text-too-many-placeholders':
    'Le texte a trop d’emplacements : la limite est {limit}.\nRépartissez-le en plusieurs textes.',
};
