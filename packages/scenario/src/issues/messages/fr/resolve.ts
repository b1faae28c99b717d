import type { Sentences } from '../../issue-messages.js';
import type { ResolveIssueCode } from '../../resolve-codes.js';

/** What the author of a base, an overlay or a library is told, in French. */
export const resolve: Sentences<ResolveIssueCode> = {
  'not-resolved':
    '« {key} » fait venir ce qui est écrit ailleurs : ce n’est pas encore un scénario entier.\nEn faire d’abord un seul fichier : filrouge bundle FICHIER -o SORTIE, ou resolveScenario.',
  'file-missing':
    'Il n’y a pas de fichier {file}.\nVérifier « {reference} » : il se lit depuis le dossier de ce fichier.',
  'file-outside':
    '{file} est hors du dossier qui peut être lu.\nL’y déplacer, ou nommer un dossier qui contient les deux : --root DOSSIER.',
  'file-unreadable':
    '{file} ne peut être lu[ : {detail}|].\nCorriger ce fichier, ou en nommer un autre que « {reference} ».',
  'reference-not-relative':
    '« {reference} » ne situe pas le fichier à partir de celui-ci.\nÉcrire un chemin relatif avec des barres obliques, comme ../bibliotheque/blocs.json.',
  'too-many-files':
    'Il y a trop de fichiers pour un scénario : la limite est {limit}.\nRéunir des blocs dans une bibliothèque.',
  'extends-cycle': 'Ce scénario est sa propre base : {chain}.\nÔter « extends » de l’un d’eux.',
  'use-cycle': 'Ce bloc s’emploie lui-même : {chain}.\nÔter le « use » de l’un d’eux.',
  'unknown-block':
    'Il n’y a pas de bloc « {name} » dans {file}.\n[Vouliez-vous dire « {suggestion} » ?|L’ajouter sous « blocks » là-bas.]',
  'unknown-parameter':
    'Le bloc n’a pas de paramètre « {key} ».\n[Vouliez-vous dire « {suggestion} » ?|Le déclarer sous « parameters » du bloc, ou l’ôter.]',
  'missing-parameter': 'Le bloc a besoin de son paramètre « {name} ».\nL’ajouter à « with » : {type:kind}.',
  'parameter-wrong-type': 'Le paramètre « {name} » doit être {expected:kind}.\nÉcrire {expected:kind}.',
  'parameter-not-a-value':
    'Le paramètre « {name} » est {type:kind}, qui ne peut se trouver dans une expression.\nÉcrire {"param": "{name}"} là où va la valeur entière.',
  'block-used-twice':
    'Le bloc « {name} » est employé ici une fois de plus : « {id} » y serait deux fois.\nDonner à cet emploi un « prefix », comme "temoin_".',
  'change-without-verb':
    'Ce changement ne dit pas ce qu’il fait.\n[Vouliez-vous dire « {suggestion} » ?|Le commencer par un de ces mots : {known}.]',
  'change-without-place':
    'Ce changement ({verb}) ne dit pas où, ou le dit deux fois.\nÉcrire un de « before », « after » et « into ».',
  'unknown-target':
    'La base n’a rien qui s’appelle « {target} »[ ; elle a {known}|].\n[Vouliez-vous dire « {suggestion} » ?|Nommer un id, question/option, step:id ou rule:id.]',
  'change-renames':
    'Cela renommerait « {target} », que les conditions ne trouveraient plus.\nGarder le nom, ou l’ôter et en ajouter un autre.',
  'change-into-itself': '« {target} » ne peut aller dans lui-même.\nNommer une place au dehors.',
  'changes-conflict':
    'Un autre changement ({other}) touche aussi « {target} », et leur ordre déciderait.\nN’en faire qu’un, ou en ôter un.',
  'removed-but-read':
    '« {name} » est ôté ici, et lu encore : {reader}.\nChanger aussi ce qui le lit, ou garder « {name} ».',
};

/** What a parameter may be, in French. */
export const resolveKinds = {
  condition: 'une condition',
  label: 'un texte, ou un texte par langue',
  options: 'une liste d’options',
  blocks: 'blocs',
  items: 'éléments',
  'array|record': 'une liste de textes, ou une liste par langue',
};
