import type { CallIssueCode } from '../../issue-codes.js';
import type { IssueMessages } from '../../issue-messages.js';

/** What an operator may meet in a call, in French. */
export const call: IssueMessages<CallIssueCode> = {
  kinds: {
    string: 'un texte',
    text: 'un texte',
    'string|record': 'un texte, ou un texte par langue',
    person: 'une personne',
    date: 'une date',
    timestamp: 'une date',
    duration: 'une durée',
    number: 'un nombre',
    double: 'un nombre',
    int: 'un nombre entier',
    integer: 'un nombre entier',
    boolean: 'true ou false',
    bool: 'oui ou non',
    yesNo: 'oui ou non',
    null: 'rien (null)',
    undefined: 'rien',
    object: 'un objet entre accolades',
    record: 'un objet entre accolades',
    map: 'un objet entre accolades',
    array: 'une liste entre crochets',
    list: 'une liste',
    'list<string>': 'une liste de textes',
    values: 'valeurs',
    characters: 'caractères',
    dyn: 'une valeur quelconque',
  },
  sentences: {
    'unknown-context-key':
      'L’application hôte ne fournit rien qui s’appelle « {key} ».\n[Vouliez-vous dire « {suggestion} » ?|Déclarez-la dans « context » avec son type.][ Y sont déclarées : {known}.|]',
    'answer-not-a-text': '« {value} » n’est pas un texte.\nÉcrivez-le comme un texte.',
    'answer-not-an-option': '« {value} » ne fait pas partie des options.\nChoisissez une des options.',
    'answer-option-withdrawn':
      'L’option « {value} » n’est plus proposée.\nReposez la question et choisissez une des options.',
    'answer-not-a-list': '« {value} » n’est pas une liste d’options.\nChoisissez les options une à une.',
    'answer-not-yes-or-no':
      '« {value} » n’est ni true ni false.\nDonnez true pour oui, false pour non, sans guillemets.',
    'answer-not-a-whole-number': '« {value} » n’est pas un nombre entier.\nN’écrivez que des chiffres, comme 1200.',
    'answer-not-a-number': '« {value} » n’est pas un nombre.\nÉcrivez des chiffres, comme 12 ou 3,5.',
    'answer-number-ambiguous':
      '« {value} » peut se lire de deux façons.\nÉcrivez 1200 pour mille deux cents, 1.2 pour un et deux dixièmes.',
    'answer-not-a-date':
      '« {value} » n’est pas un jour du calendrier.\nChoisissez un jour, ou écrivez-le comme 2026-11-12.',
    'answer-time-ambiguous': '« {value} » peut désigner {count} moments.\nChoisissez le bon.',
    'answer-time-missing': '« {value} » n’a pas d’heure.\nAjoutez-la, par exemple {value} 14h.',
    'answer-not-a-moment':
      '« {value} » n’est pas un jour et une heure.\nÉcrivez par exemple hier 14h, il y a 2 heures ou 12/11 14h.',
    'answer-not-a-duration': '« {value} » n’est pas une durée.\nÉcrivez-la avec son unité, comme 1h30, 90 min ou 2 j.',
    'answer-too-brief': 'C’est plus court que {min:length}.\nReposez la question.',
    'answer-too-lasting': 'C’est plus long que {max:length}.\nReposez la question.',
    'answer-off-scale': '{value} n’est pas sur l’échelle de {min} à {max}.\nChoisissez un degré de l’échelle.',
    'answer-not-a-url': '« {value} » n’est pas une adresse web.\nÉcrivez-la comme https://intranet.acme.example/page.',
    'answer-url-unsafe':
      'Les adresses qui commencent par « {scheme} » ne sont pas gardées : elles peuvent nuire.\nDonnez une adresse qui commence par https://.',
    'answer-url-with-password': 'L’adresse contient un identifiant ou un mot de passe.\nÉcrivez-la sans.',
    'answer-not-an-entry': '« {value} » n’est pas une entrée de la liste.\nChoisissez une entrée, ou tapez son nom.',
    'answer-entry-not-found':
      '« {value} » a été saisi, sans être trouvé dans la liste.\nFaites-le épeler, ou cherchez de nouveau.',
    'answer-not-files':
      '« {value} » n’est pas un fichier enregistré.\nDonnez une liste de name, size, type, reference.',
    'answer-file-too-large': '« {value} » dépasse {max} ko.\nEnvoyez un fichier plus petit.',
    'answer-file-type': '« {value} » est d’un type qui n’est pas accepté ici.\nTypes acceptés : {allowed}.',
    'answer-not-a-phone-number':
      '« {value} » n’est pas un numéro de téléphone.\nÉcrivez des chiffres, avec un + devant l’indicatif du pays.',
    'answer-not-an-email':
      '« {value} » n’est pas une adresse e-mail.\nFaites-la épeler, sur le modèle ada@acme.example.',
    'answer-not-a-person': '« {value} » n’est pas une personne.\nDonnez au moins un nom.',
    'answer-person-without-name': 'La personne n’a pas de nom.\nDemandez le nom.',
    'answer-over-limit':
      'C’est plus qu’on ne peut garder : la limite est {max}.\nDonnez-en moins, ou joignez-le ailleurs.',
    'answer-too-short': 'C’est court : {count} caractères sur {min} au moins.\nDemandez plus de détails.',
    'answer-too-long':
      'C’est long : {count} caractères sur {max} au plus.\nGardez ce dont la prochaine équipe a besoin.',
    'answer-wrong-form': 'Ce n’est pas écrit comme il le faut[, par exemple {example}|].\nFaire relire à l’appelant.',
    'answer-too-few': 'Trop peu de choix : {count} sur {min} au moins.\nChoisissez-en plus.',
    'answer-too-many': 'Trop de choix : {count} sur {max} au plus.\nRetirez-en.',
    'answer-below-minimum': '{value} est trop petit : le plus petit est {min}.\nReposez la question.',
    'answer-above-maximum': '{value} est trop grand : le plus grand est {max}.\nReposez la question.',
    'answer-too-many-decimals': '{value} a trop de décimales : {max} au plus.\nArrondissez.',
    'answer-too-early': 'C’est avant le {earliest}.\nRedemandez la date.',
    'answer-too-late': 'C’est après le {latest}.\nRedemandez la date.',
    'answer-phone-doubtful': 'Un numéro de téléphone de {count} chiffres est inhabituel.\nRelisez-le à l’appelant.',
    'check-failed': '{text}\nReposez la question, ou corrigez la réponse.',
    'prefill-refused':
      'La valeur « {key} » de la page n’a pas été prise par la question « {id} » : {reason:code}\nPosez la question, ou corrigez ce que la page transmet.',
    'context-wrong-type':
      'Dans les données de l’application hôte, « {key} » doit être {expected:kind}, pas {got:kind}.\nCorrigez ce que l’application fournit.',
    'row-unknown': 'Il n’y a pas de ligne « {id} ».\nNommez une ligne de la liste, ou une ligne retirée.',
    'rows-too-many': 'Plus de place pour une ligne : {max} au plus.\nRetirez-en une, ou notez le reste.',
    'rows-too-few': 'Aucune ligne ne peut être retirée : {min} au moins.\nCorrigez plutôt les réponses de la ligne.',
    'not-a-repeat': 'La question « {id} » n’a pas de lignes.\nDonnez-lui sa réponse.',
    'unknown-question-answered':
      'Il n’y a pas de question « {id} » à laquelle répondre.\n[Vouliez-vous dire « {suggestion} » ?|Prenez l’identifiant d’une question de ce scénario.]',
    'question-off-path':
      'La question « {id} » ne se pose pas en l’état.\nSa réponse comptera quand elle se posera de nouveau.',
    'unknown-not-allowed': 'La question « {id} » a besoin d’une réponse.\nDemandez à l’appelant de se renseigner.',
    'instruction-unknown': 'Aucune consigne « {id} » n’est en vigueur.\nNe confirmez que les consignes affichées.',
    'assistance-unknown': 'Aucun poste n’est connu pour « {id} ».\nDemandez d’abord ce qu’il faut.',
    'not-ready':
      'Le ticket n’est pas complet[ : manquants, {count}|].\nRemplissez ce qui manque, ou dites que ce n’est pas connu.',
    'event-out-of-place': 'Ce n’est pas possible maintenant.\nReprenez là où en est l’appel.',
    'override-not-allowed':
      'Ce scénario fixe la priorité par ses seules règles.\nDites dans la description pourquoi une autre conviendrait.',
    'reason-missing': 'La raison manque.\nDites pourquoi, en quelques mots.',
    'delivery-interrupted':
      'On ne sait pas si le ticket est arrivé.\nRenvoyez-le : il garde son numéro et n’est pas enregistré deux fois.',
    'snapshot-unreadable': 'L’appel enregistré n’a pas pu être lu.\nRecommencez l’appel.',
    'answer-not-carried-over':
      'La réponse à « {id} » n’a pas de place dans cette version du scénario.\nVoyez si une autre question la demande.',
    'override-not-carried-over':
      'Cette version du scénario fixe la priorité par ses seules règles : {level} ne tient plus.\nDites dans une note pourquoi un autre niveau conviendrait.',
    'upload-missing':
      'Cette page ne peut pas enregistrer de fichiers.\nDemandez à l’appelant de les envoyer par e-mail.',
    'upload-failed': '« {name} » n’a pas pu être enregistré[ : {reason}|].\nRéessayez, ou retirez-le de la liste.',
    'lookup-source-missing':
      'Cette page ne fournit pas de liste « {source} ».\nTapez ce que dit l’appelant ; c’est gardé.',
    'lookup-failed':
      'La liste « {source} » n’a pas pu être consultée[ : {reason}|].\nRéessayez, ou tapez ce que dit l’appelant.',
    'lookup-timed-out': 'La liste « {source} » ne répond pas.\nRéessayez, ou tapez ce que dit l’appelant.',
    'delivery-failed': 'Le ticket n’a pas pu être transmis[ : {reason}|].\nIl est conservé ; réessayez.',
    'expression-division-by-zero': 'Un nombre a été divisé par zéro.\nAjoutez une condition pour zéro.',
    'expression-overflow': 'Un nombre est devenu trop grand.\nVérifiez la multiplication.',
    'expression-not-finite': 'Un nombre est devenu infini ou indéfini.\nVérifiez la division.',
    'expression-no-such-element': 'La liste n’a pas d’élément à cette place.\nVérifiez d’abord la taille de la liste.',
    'expression-conversion':
      'Une valeur n’a pas pu être changée en une autre nature.\nVérifiez la réponse dont elle vient.',
    'expression-wrong-value':
      'Un nom contient une autre nature de valeur que déclaré.\nVérifiez ce que fournit l’application hôte.',
    'expression-failed': 'L’expression n’a pas pu être évaluée.\nSimplifiez-la.',
  },
};
