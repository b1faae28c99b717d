import { describe, expect, it } from 'vitest';
import { descriptionOf } from './description.js';
import { frenchParts } from './testing/example-parts.js';

const text = `P1 · choisi par l’opérateur, P2 selon les règles · Clôture mensuelle ce soir

- Impact\u00A0: moyen
- Urgence\u00A0: élevée
- Motifs des règles\u00A0: Un service entier est arrêté · Aucun contournement
- Première réponse due\u00A0: vendredi 11 septembre 2026, 18:30 (Europe/Paris)
- Solution due\u00A0: vendredi 11 septembre 2026, 21:30 (Europe/Paris)
- Transmis à\u00A0: L2 · astreinte-reseau

Appelant
- Nom\u00A0: Jeanne Petit
- Téléphone\u00A0: +33 1 23 45 67 89

Problème
- Symptôme\u00A0: L’erreur 809 s’affiche.
- Combien de personnes ? 12

Ce que l’appelant ne sait pas
- Étiquette\u00A0: Illisible

Déjà essayé
- Relancer le VPN (kb-12)\u00A0: sans effet · fait\u00A0: Quitter\u00A0; Relancer

Consignes lues
- 2026-09-11 17:31\u00A0: Ne jamais promettre de délai.

Notes
- 2026-09-12 00:33\u00A0: Rappelle demain.`;

const markdown = `**P1 · choisi par l’opérateur, P2 selon les règles · Clôture mensuelle ce soir**

- **Impact\u00A0:** moyen
- **Urgence\u00A0:** élevée
- **Motifs des règles\u00A0:** Un service entier est arrêté · Aucun contournement
- **Première réponse due\u00A0:** vendredi 11 septembre 2026, 18:30 (Europe/Paris)
- **Solution due\u00A0:** vendredi 11 septembre 2026, 21:30 (Europe/Paris)
- **Transmis à\u00A0:** L2 · astreinte-reseau

### Appelant

- **Nom\u00A0:** Jeanne Petit
- **Téléphone\u00A0:** \\+33 1 23 45 67 89

### Problème

- **Symptôme\u00A0:** L’erreur 809 s’affiche.
- **Combien de personnes ?** 12

### Ce que l’appelant ne sait pas

- **Étiquette\u00A0:** Illisible

### Déjà essayé

- **Relancer le VPN (kb-12)\u00A0:** sans effet · fait\u00A0: Quitter\u00A0; Relancer

### Consignes lues

- **2026-09-11 17:31\u00A0:** Ne jamais promettre de délai.

### Notes

- **2026-09-12 00:33\u00A0:** Rappelle demain.`;

const html = `<div lang="fr" dir="ltr">
<p><strong>P1 · choisi par l’opérateur, P2 selon les règles · Clôture mensuelle ce soir</strong></p>
<ul>
<li><strong>Impact\u00A0:</strong> moyen</li>
<li><strong>Urgence\u00A0:</strong> élevée</li>
<li><strong>Motifs des règles\u00A0:</strong> Un service entier est arrêté · Aucun contournement</li>
<li><strong>Première réponse due\u00A0:</strong> vendredi 11 septembre 2026, 18:30 (Europe/Paris)</li>
<li><strong>Solution due\u00A0:</strong> vendredi 11 septembre 2026, 21:30 (Europe/Paris)</li>
<li><strong>Transmis à\u00A0:</strong> L2 · astreinte-reseau</li>
</ul>
<h3>Appelant</h3>
<ul>
<li><strong>Nom\u00A0:</strong> Jeanne Petit</li>
<li><strong>Téléphone\u00A0:</strong> +33 1 23 45 67 89</li>
</ul>
<h3>Problème</h3>
<ul>
<li><strong>Symptôme\u00A0:</strong> L’erreur 809 s’affiche.</li>
<li><strong>Combien de personnes ?</strong> 12</li>
</ul>
<h3>Ce que l’appelant ne sait pas</h3>
<ul>
<li><strong>Étiquette\u00A0:</strong> Illisible</li>
</ul>
<h3>Déjà essayé</h3>
<ul>
<li><strong>Relancer le VPN (kb-12)\u00A0:</strong> sans effet · fait\u00A0: Quitter\u00A0; Relancer</li>
</ul>
<h3>Consignes lues</h3>
<ul>
<li><strong>2026-09-11 17:31\u00A0:</strong> Ne jamais promettre de délai.</li>
</ul>
<h3>Notes</h3>
<ul>
<li><strong>2026-09-12 00:33\u00A0:</strong> Rappelle demain.</li>
</ul>
</div>`;

describe('descriptionOf', () => {
  it('tells a call in French, with a priority that the operator changed', () => {
    expect(descriptionOf(frenchParts, 'fr')).toEqual({ text, markdown, html });
  });
});
