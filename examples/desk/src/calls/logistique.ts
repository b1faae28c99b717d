import type { AnnouncedCall } from './call.js';

/** A haulier's IT: warehouses, docks, an office. */
export const logistiqueCalls: readonly AnnouncedCall[] = [
  {
    id: 'dock-blocked',
    client: 'logistique',
    caller: { name: 'Karim Belkacem', number: '+33 1 99 00 12 41', isPerson: true },
    isVip: false,
    language: 'fr',
    waitedSeconds: 164,
    part: {
      says: {
        fr: 'Ici le quai de Lille, plus aucun pistolet ne lit les étiquettes depuis vingt minutes. J’ai trois camions à quai, dont un de produits frais, et personne ne peut charger.',
        en: 'This is the Lille dock, none of our scanners has read a label for twenty minutes. I have three trucks at the dock, one with chilled goods, and nobody can load.',
      },
      knows: {
        fr: 'Six personnes au quai. Les terminaux perdent le réseau. Quai 4, côté bureau. Rien n’a changé. Étiquette du terminal : effacée. Contact : Nadia, chef de quai.',
        en: 'Six people at the dock. The terminals lose the network. Dock 4, office side. Nothing was changed. Tag of the terminal: worn off. Contact: Nadia, dock lead.',
      },
    },
    record: { site: 'lille', callerEmail: 'k.belkacem@norvane.example' },
  },
  {
    id: 'site-manager',
    client: 'logistique',
    caller: { name: 'Hélène Marchand', number: '+33 1 99 00 12 02', isPerson: true },
    isVip: true,
    language: 'fr',
    waitedSeconds: 73,
    part: {
      says: {
        fr: 'Mon mot de passe est refusé depuis ce matin et j’entre en comité de direction dans dix minutes. Changez-le tout de suite, je vous donne mon numéro de portable.',
        en: 'My password has been refused since this morning and I go into a board meeting in ten minutes. Change it right now, I will give you my mobile number.',
      },
      knows: {
        fr: 'Elle est seule concernée et ne peut pas travailler. Identifiant : hmarchand. Le contre-appel au numéro de l’annuaire aboutit : c’est bien elle.',
        en: 'Only she is affected, and she cannot work. Login: hmarchand. Calling back the number of the directory works: it is her.',
      },
    },
    record: { site: 'siege', callerEmail: 'h.marchand@norvane.example' },
  },
  {
    id: 'ransom',
    client: 'logistique',
    caller: { name: 'Tom Baxter', number: '+33 1 99 00 12 77', isPerson: true },
    isVip: false,
    language: 'en',
    waitedSeconds: 208,
    part: {
      says: {
        fr: 'J’ai ouvert une facture reçue par e-mail et maintenant un écran réclame de l’argent. Les fichiers de mon collègue viennent de devenir illisibles eux aussi.',
        en: 'I opened an invoice that came by e-mail and now a screen asks me for money. My colleague’s files have just become unreadable too.',
      },
      knows: {
        fr: 'Orléans, bureau des expéditions. Le poste est allumé, le câble est encore branché. Deux postes touchés. Le mot de passe a été saisi.',
        en: 'Orléans, dispatch office. The computer is on, the cable still plugged in. Two computers hit. The password was typed in.',
      },
    },
    record: { site: 'orleans', callerEmail: 't.baxter@norvane.example', assetTag: 'NV-118204' },
  },
];
