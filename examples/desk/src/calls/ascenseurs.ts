import type { AnnouncedCall } from './call.js';

/** A property manager's lifts: the caller may be inside one. */
export const ascenseursCalls: readonly AnnouncedCall[] = [
  {
    id: 'trapped',
    client: 'ascenseurs',
    caller: { name: 'Cabine B, Tour Horizon', number: '+33 1 99 00 35 07', isPerson: false },
    isVip: false,
    language: 'fr',
    waitedSeconds: 19,
    part: {
      says: {
        fr: 'L’ascenseur s’est arrêté d’un coup et les portes ne s’ouvrent pas. Je suis avec mon fils de quatre ans et la lumière vient de s’éteindre.',
        en: 'The lift stopped all of a sudden and the doors do not open. I am with my four-year-old son and the light has just gone out.',
      },
      knows: {
        fr: 'Sarah Mokhtari, 06 39 98 12 34. Entre le 6e et le 7e, depuis cinq minutes. Deux personnes, elle a peur mais personne n’est blessé. Le gardien a les clés.',
        en: 'Sarah Mokhtari, +33 6 39 98 12 34. Between floors 6 and 7, for five minutes. Two people; she is scared, nobody is hurt. The caretaker has the keys.',
      },
    },
    record: { building: 'horizon', liftId: 'HZ-B', cabinCall: true },
  },
  {
    id: 'home-care',
    client: 'ascenseurs',
    caller: { name: 'Odette Vasseur', number: '+33 1 99 00 35 62', isPerson: true },
    isVip: false,
    language: 'fr',
    waitedSeconds: 121,
    part: {
      says: {
        fr: 'L’ascenseur des Cèdres est arrêté depuis ce matin et je ne peux plus descendre du cinquième. On doit m’emmener à ma dialyse cet après-midi.',
        en: 'The lift at Les Cèdres has been down since this morning and I cannot get down from the fifth floor. I am to be taken to my dialysis this afternoon.',
      },
      knows: {
        fr: 'Personne n’est dedans. Il n’y a qu’un ascenseur. L’afficheur montre E7. C’est la deuxième fois ce mois-ci. Le numéro de l’ascenseur, elle ne le voit pas.',
        en: 'Nobody is inside. There is only one lift. The display shows E7. It is the second time this month. She cannot see the number of the lift.',
      },
    },
    record: { building: 'cedres', cabinCall: false },
  },
  {
    id: 'service-charges',
    client: 'ascenseurs',
    caller: { name: 'Pascal Imbert', number: '+33 1 99 00 35 90', isPerson: true },
    isVip: false,
    language: 'fr',
    waitedSeconds: 247,
    part: {
      says: {
        fr: 'On me facture la réparation de l’ascenseur dans mes charges alors que j’habite au rez-de-chaussée. Je veux que quelqu’un corrige cette facture.',
        en: 'They charge me for the repair of the lift although I live on the ground floor. I want someone to correct this bill.',
      },
      knows: {
        fr: 'L’ascenseur marche, personne n’est en danger. Quai du Canal.',
        en: 'The lift works, nobody is in danger. Quai du Canal.',
      },
    },
    record: { building: 'canal', cabinCall: false },
  },
];
