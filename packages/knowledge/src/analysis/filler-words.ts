/**
 * Folded words that say that something is wrong, not what, or only agree: every caller says them. They count in a search, where other
 * words outweigh them, but are no reason to show anything.
 */
const fillers = new Set(
  `arrete arrive arriver arrives besoin bloque bloquee chose coup depuis dernier derniere dire dit dysfonctionnement
erreur essaie essaye fonctionne fonctionnent fonctionner impossible incident indisponible lent lente lenteur marche
marchent marcher matin message moment nouveau nouvelle panne petit petite probleme problemes quelque question reussi
reussis semaine service soir souci soucis utilisateur utilisateurs veuillez vite soudain maintenant rien encore hier
aller alle aucun aucune avant autrement demande faire fois heure heures minute minutes mois personne personnes reste
seul seule ainsi apres combien comment contre entre environ malgre parmi pendant selon tombe dessus chez tente trop jour jours mettre mis anyone cannot comes couldn't critical doesn't down
error fail failed failing fails gets getting help hour hours isn't issue issues just month months morning new no non
none nothing ok okay one ones oui outage people person please problem problems slow something still suddenly takes
time times today tried try trying unavailable unable user users warning week work working works wrong yes yesterday`.split(
    /\s+/,
  ),
);

/** Whether a folded word only says that something is wrong. */
export const isFiller = (folded: string): boolean => fillers.has(folded);
