import type { en } from './en.js';

/** Findings in French. */
export const fr: Readonly<Record<keyof typeof en, string>> = {
  'rule-crashed':
    'La règle « {name} » a échoué : {detail}.\nLes autres règles ont tourné ; merci de le signaler avec le scénario.',
  'more-findings':
    '{count} autres constats de cette règle ({of}) se trouvent ici et plus bas.\nCorrigez ceux qui sont dits, puis relancez lint.',
  'suppression-without-reason':
    'La suppression de « {name} » ne dit pas pourquoi.\nDonnez une raison : le prochain auteur voudra la connaître.',
  'unused-suppression': 'Rien ici ne relève de « {name} » : il n’y a rien à taire.\nRetirez la suppression.',
  'assistance-target':
    'Cette cible ne peut pas nommer ce que {kind} ouvre[ : la question « {question} » donne des réponses de type {type}|].\nNommez un poste, un identifiant ou une adresse entière, ou insérez une question qui le demande.',
  'condition-always-true':
    'Cette condition n’est fausse dans aucun appel : {condition}.\nRetirez-la, ou comparez à ce qui était voulu. Pour attendre une réponse, écrivez answered(question).',
  'condition-never-true':
    'Cette condition n’est vraie dans aucun appel : {condition}.\nComparez à ce qui était voulu, ou retirez ce qui en dépend.',
  'dead-question':
    'Rien ne repose sur « {id} », et y répondre est facultatif : la réponse n’est qu’une ligne du ticket.\nNe demandez que ce qui sert : rendez-la obligatoire, faites-la lire par une règle ou un texte, ou retirez-la.',
  'duplicate-label': '« {label} » figure ici deux fois : impossible de les distinguer.\nDonnez à chacun son libellé.',
  'end-blocks-required':
    'Quand « {id} » met fin à l’entretien, {questions} n’est plus demandé, alors que le ticket en a besoin.\nPosez la question avant cette fin.',
  'escalation-without-default':
    'Un ticket qui ne remplit aucune condition ({count}) ne va à personne.\nAjoutez une dernière ligne sans « when », avec le niveau et le groupe.',
  'holiday-past':
    'Le dernier jour férié indiqué est le {last} : les échéances comptent le prochain comme ouvré.\nAjoutez les jours fériés à venir.',
  'hours-overlap':
    'Cette ligne couvre des heures que la ligne {other} couvre déjà.\nCorrigez les heures, ou réunissez les deux lignes.',
  'instruction-expired':
    '« {id} » valait jusqu’au {until} et ne s’affiche plus.\nRetirez-la, ou donnez-lui une date plus lointaine.',
  'item-never-appears':
    '« {id} » ne vient dans aucun appel : la fin « {end} » clôt toujours l’entretien avant.\nPlacez-le avant la fin, ou donnez une condition à la fin.',
  'matrix-not-monotonic':
    'Impact {impact} et urgence {urgency} donnent {level}, sous le {other} de l’impact {otherImpact} avec l’urgence {otherUrgency}.\nUn cas plus grave ne passe pas après : donnez ici {other} ou plus grave.',
  'missing-translation':
    '[Aucun libellé de la liste « {list} » n’est|Ce texte n’est pas] écrit en « {locale} ».\nÉcrivez-le par langue, avec la clé « {locale} »[ ; si ce sont des noms, ignorez-le : "at": "list:{list}"|].',
  'never-stored-used':
    '« {name} » n’est jamais conservé : le ticket n’affiche rien ici.\nRetirez-le de ce que garde le ticket, ou choisissez un autre « privacy » pour la question.',
  'option-without-alias':
    'Aucune des {count} options de « {id} » ne dit comment les appelants la nomment.\nAjoutez « aliases » : la palette trouve l’option avec les mots de l’appelant.',
  'person-field-without-has':
    '{part} peut manquer : la condition reste alors inconnue pendant tout l’appel.\nDemandez d’abord s’il est là : has({part}) && …',
  'personal-data-in-title':
    'Le titre du ticket montre « {name} », une donnée personnelle.\nLaissez-la au corps du ticket : les titres figurent dans les listes, courriels et notifications.',
  'personal-data-without-privacy':
    '« {id} » demande une donnée personnelle sans dire à quel point la réponse est privée.\nAjoutez « privacy » : « personal », « sensitive » ou « neverStored » ; « none » si ce n’est pas personnel.',
  'probe-never-fires':
    'Aucune réponse ne déclenche cette relance : {condition}.\nComparez à une réponse vague, ou retirez la relance.',
  'rule-never-wins':
    'Cette règle ne décide jamais : la ligne {winner} de la liste vaut chaque fois qu’elle vaut[ ({condition})|].\nMontez-la, resserrez la ligne qui la cache, ou retirez-la.',
  'rules-without-default':
    '« {list} » n’a pas de ligne pour les appels qui ne remplissent aucune condition.\nAjoutez une dernière ligne sans « when ».',
  'sla-level-missing':
    'Les règles donnent {level}, pour lequel rien n’est promis ; il y a des échéances pour {known}.\nAjoutez {level} à « sla », ou changez les règles et la matrice.',
  'sla-respond-after-resolve':
    'En {level}, la première réponse ({respond}) est due après la solution ({resolve}).\nRaccourcissez « respond » ou allongez « resolve ».',
  'sla-shorter-for-lower':
    '{level} est dû en {due}, plus tôt que {graver}, plus grave ({graverDue}).\nDonnez à la priorité la plus basse autant de temps ou davantage.',
  'template-can-be-empty':
    'Rien de ce que montre ce titre n’est demandé à coup sûr[ : {names}|]. Les tickets peuvent tous porter le même.\nMontrez la réponse d’une question obligatoire, posée à chaque appel.',
  'text-too-long':
    'Ce texte a {count} caractères ; ici, {max} se lisent d’un coup d’œil.\nRaccourcissez-le ; l’explication va dans « help ».',
  'too-many-questions':
    'Un appel peut devoir répondre à {count} questions obligatoires ; un appelant en supporte {max}.\nNe demandez que ce qui change la priorité, l’aiguillage ou le premier geste de l’équipe suivante.',
  'unknown-assistance':
    'Aucune assistance à distance ne s’appelle « {id} » : rien n’est proposé.\n[Vouliez-vous dire « {suggestion} » ?|Écrivez-la dans « assistance », ou retirez son nom.]',
  'unknown-attribute':
    'Aucune option de la liste n’a l’attribut « {name} » : rien n’est proposé.\n[Vouliez-vous dire « {suggestion} » ?|Écrivez l’attribut avant les deux-points, la question après.]',
  'unknown-group':
    'L’outil de ticketing n’a aucun groupe « {group} ».\n[Vouliez-vous dire « {suggestion} » ?|Écrivez l’un de ceux de « lint.groups », ou ajoutez-le.]',
  'unknown-option-value':
    'Aucune option de « {question} » n’a la valeur « {value} ».\n[Vouliez-vous dire « {suggestion} » ?|Les valeurs sont : {known}.]',
  'unused-block':
    'Rien dans ce fichier n’emploie le bloc « {name} ».\nEmployez-le, mettez-le dans une bibliothèque pour d’autres fichiers, ou retirez-le.',
  'unused-context':
    'Rien ne lit context.{key}.\nPréremplissez une question par « prefill », lisez-le dans une condition, ou ne le demandez pas.',
  'unused-fact': 'Rien ne lit le fait « {id} ».\nRetirez-le, ou servez-vous-en là où sa condition est récrite.',
  'vague-label': '« {label} » ne dit pas ce qui est demandé.\nNommez ce que l’opérateur doit apprendre.',
};
