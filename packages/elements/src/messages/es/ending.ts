import type { Messages } from '../messages.js';

/** Words of the panel that ends a call otherwise than by its ordinary ticket. */
export const ending: Messages['ending'] = {
  open: 'Terminar de otro modo',
  heading: '¿Cómo termina la llamada?',
  ways: {
    resolved: 'Resuelto durante la llamada',
    redirected: 'Derivado',
    linked: 'Vinculado a una incidencia conocida',
    unfit: 'El guion no sirve',
    abandoned: 'Llamada interrumpida',
  },
  noTicket: 'sin ticket',
  reasons: {
    resolved: '¿Qué lo resolvió? (opcional)',
    redirected: '¿Adónde se derivó? (opcional)',
    linked: '¿Qué incidencia conocida? (opcional)',
    unfit: '¿Por qué no sirve el guion?',
    abandoned: '¿Por qué se interrumpió la llamada?',
  },
  reasonMissing: 'Indique el motivo: no constará en ningún otro sitio.',
  end: 'Terminar la llamada',
  endAndSend: 'Terminar y enviar',
  cancel: 'Cancelar',
};
