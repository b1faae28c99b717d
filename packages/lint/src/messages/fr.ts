import type { en } from './en.js';

/** Findings in French. */
export const fr: Readonly<Record<keyof typeof en, string>> = {
  'rule-crashed':
    'La règle « {name} » a échoué : {detail}.\nLes autres règles ont tourné ; merci de le signaler avec le scénario.',
  'unused-suppression': 'Rien ici ne relève de « {name} » : il n’y a rien à taire.\nRetirez la suppression.',
  'suppression-without-reason':
    'La suppression de « {name} » ne dit pas pourquoi.\nDonnez une raison : le prochain auteur voudra la connaître.',
  'condition-always-true':
    'Cette condition n’est fausse dans aucun appel : {condition}.\nRetirez-la, ou comparez à ce qui était voulu. Pour attendre une réponse, écrivez answered(question).',
  'condition-never-true':
    'Cette condition n’est vraie dans aucun appel : {condition}.\nComparez à ce qui était voulu, ou retirez ce qui en dépend.',
  'matrix-not-monotonic':
    'Impact {impact} et urgence {urgency} donnent {level}, sous le {other} de l’impact {otherImpact} avec l’urgence {otherUrgency}.\nUn cas plus grave ne passe pas après : donnez ici {other} ou plus grave.',
  'missing-translation': 'Ce texte n’est pas écrit en « {locale} ».\nÉcrivez-le par langue, avec la clé « {locale} ».',
  'sla-respond-after-resolve':
    'En {level}, la première réponse ({respond}) est due après la solution ({resolve}).\nRaccourcissez « respond » ou allongez « resolve ».',
  'unknown-option-value':
    'Aucune option de « {question} » n’a la valeur « {value} ».\n[Vouliez-vous dire « {suggestion} » ?|Les valeurs sont : {known}.]',
};
