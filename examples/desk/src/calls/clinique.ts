import type { AnnouncedCall } from './call.js';

/** A clinic's software: care goes on while the call lasts. */
export const cliniqueCalls: readonly AnnouncedCall[] = [
  {
    id: 'prescriptions-down',
    client: 'clinique',
    caller: { name: 'Aurélie Bastide', number: '+33 1 99 00 45 21', isPerson: true },
    isVip: false,
    language: 'fr',
    waitedSeconds: 31,
    part: {
      says: {
        fr: 'Le logiciel de prescription ne s’ouvre plus sur aucun poste de la réanimation. J’ai une perfusion à poser dans vingt minutes et plus aucun plan de soins à l’écran.',
        en: 'The prescription software does not open on any computer of intensive care. I have an infusion to set up in twenty minutes and no care plan on the screen.',
      },
      knows: {
        fr: 'Infirmière. Aucun patient en danger, mais le soin est arrêté. Tout le service, depuis huit heures dix. La procédure papier est lancée, le plan de secours imprimé.',
        en: 'A nurse. No patient in danger, but care has stopped. The whole unit, since ten past eight. The paper procedure is on, the backup plan printed.',
      },
    },
    record: { unit: 'intensiveCare', openIncident: '' },
  },
  {
    id: 'operation-images',
    client: 'clinique',
    caller: { name: 'Dr Emily Shaw', number: '+33 1 99 00 45 08', isPerson: true },
    isVip: true,
    language: 'en',
    waitedSeconds: 92,
    part: {
      says: {
        fr: 'Je n’ai pas les images du scanner de mon patient sur le poste du bloc, la liste est vide. On opère dans l’heure et je ne commence pas sans elles.',
        en: 'I do not have my patient’s CT images on the theatre workstation, the list is empty. We operate within the hour and I will not start without them.',
      },
      knows: {
        fr: 'Chirurgienne. Le soin est arrêté pour ce patient. Le poste voisin les montre. Elle a fermé et rouvert la visionneuse. Étiquette du poste : BLOC-03.',
        en: 'A surgeon. Care has stopped for this patient. The workstation next door shows them. She closed and reopened the viewer. Tag of the workstation: BLOC-03.',
      },
    },
    record: { unit: 'theatre', workstation: 'BLOC-03', openIncident: '' },
  },
  {
    id: 'tube-labels',
    client: 'clinique',
    caller: { name: 'Mathis Leroy', number: '+33 1 99 00 45 33', isPerson: true },
    isVip: false,
    language: 'fr',
    waitedSeconds: 186,
    part: {
      says: {
        fr: 'L’imprimante des urgences ne sort plus les étiquettes de tubes, le voyant est rouge. On écrit à la main, ça ralentit tout et la relève est dans une heure.',
        en: 'The printer of the emergency unit no longer prints tube labels, the light is red. We write by hand, it slows everything down and the shift ends in an hour.',
      },
      knows: {
        fr: 'Aide-soignant. Imprimante URG-ETQ-2. Le rouleau a été changé, sans effet. Tout le service, huit collègues. Il faut rappeler Inès Caron après lui.',
        en: 'A care assistant. Printer URG-ETQ-2. The roll was changed, to no effect. The whole unit, eight colleagues. Call back Inès Caron after him.',
      },
    },
    record: { unit: 'emergency', openIncident: '' },
  },
];
