import type { Messages } from './messages.js';

/** Español. */
export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  colon: ':',
  nothing: '(nada)',
  labels: {
    outcome: 'Resultado',
    impact: 'Impacto',
    urgency: 'Urgencia',
    ruledReasons: 'Motivos de las reglas',
    respondBy: 'Primera respuesta antes de',
    resolveBy: 'Solución antes de',
    escalation: 'Va a',
    name: 'Nombre',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    reference: 'Referencia',
  },
  headings: {
    requester: 'Solicitante',
    otherAnswers: 'Otras respuestas',
    unknowns: 'Lo que el solicitante no sabe',
    skipped: 'Preguntas omitidas',
    tried: 'Ya intentado',
    assistance: 'Asistencia remota',
    instructions: 'Instrucciones confirmadas',
    notes: 'Notas',
  },
  impacts: { high: 'alto', medium: 'medio', low: 'bajo' },
  urgencies: { high: 'alta', medium: 'media', low: 'baja' },
  outcomes: {
    qualified: 'solicitud registrada',
    resolved: 'resuelto durante la llamada',
    redirected: 'derivado',
    linked: 'parte de una incidencia conocida',
    abandoned: 'llamada interrumpida',
    unfit: 'ningún guion servía',
  },
  articleOutcomes: { solved: 'lo resolvió', didNotHelp: 'no ayudó', outdated: 'artículo anticuado' },
  quoted: (words) => `«${words}»`,
  overridden: (from) => `elegida por el agente, ${from} según las reglas`,
  stepsDone: (steps) => `hecho: ${steps.join('; ')}`,
  moment: ({ weekday, day, month, year, hour, minute }) =>
    `${weekday}, ${day} de ${month} de ${year}, ${hour}:${minute}`,
};
