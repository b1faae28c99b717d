import type { CallIssueCode } from '../../issue-codes.js';
import type { IssueMessages } from '../../issue-messages.js';

/** What an operator may meet in a call, in Spanish. */
export const call: IssueMessages<CallIssueCode> = {
  kinds: {
    string: 'un texto',
    text: 'un texto',
    'string|record': 'un texto, o un texto por idioma',
    person: 'una persona',
    number: 'un número',
    double: 'un número',
    int: 'un número entero',
    integer: 'un número entero',
    boolean: 'true o false',
    bool: 'sí o no',
    yesNo: 'sí o no',
    null: 'nada (null)',
    undefined: 'nada',
    object: 'un objeto entre llaves',
    record: 'un objeto entre llaves',
    map: 'un objeto entre llaves',
    array: 'una lista entre corchetes',
    list: 'una lista',
    'list<string>': 'una lista de textos',
    date: 'una fecha',
    timestamp: 'una fecha',
    duration: 'una duración',
    values: 'valores',
    characters: 'caracteres',
    dyn: 'un valor cualquiera',
  },
  sentences: {
    'unknown-context-key':
      'La aplicación no aporta nada llamado «{key}».\n[¿Quiso decir «{suggestion}»?|Declárelo en «context» con su tipo.][ Declarados: {known}.|]',
    'answer-not-a-text': '«{value}» no es un texto.\nEscríbalo como texto.',
    'answer-not-an-option': '«{value}» no es una de las opciones.\nElija una de las opciones.',
    'answer-option-withdrawn': 'La opción «{value}» ya no se ofrece.\nPregunte de nuevo y elija una de las opciones.',
    'answer-not-a-list': '«{value}» no es una lista de opciones.\nElija las opciones una a una.',
    'answer-not-yes-or-no': '«{value}» no es ni true ni false.\nDé true para sí, false para no, sin comillas.',
    'answer-not-a-whole-number': '«{value}» no es un número entero.\nEscriba solo cifras, como 1200.',
    'answer-not-a-number': '«{value}» no es un número.\nEscriba cifras, como 12 o 3,5.',
    'answer-number-ambiguous':
      '«{value}» se puede leer de dos maneras.\nEscriba 1200 para mil doscientos, 1.2 para uno coma dos.',
    'answer-not-a-date': '«{value}» no es un día del calendario.\nElija un día o escríbalo como 2026-11-12.',
    'answer-time-ambiguous': '«{value}» puede ser {count} momentos.\nElija el que corresponde.',
    'answer-time-missing': '«{value}» no tiene hora.\nAñádala, por ejemplo {value} 14:00.',
    'answer-not-a-moment': '«{value}» no es un día con hora.\nEscríbalo como 2026-11-12 14:00 o use el calendario.',
    'answer-not-a-duration': '«{value}» no es una duración.\nEscríbala con su unidad, como 1h30 o 90 min.',
    'answer-too-brief': 'Es más corto que {min:length}.\nPregunte de nuevo.',
    'answer-too-lasting': 'Es más largo que {max:length}.\nPregunte de nuevo.',
    'answer-off-scale': '{value} no está en la escala de {min} a {max}.\nElija un grado de la escala.',
    'answer-not-a-url': '«{value}» no es una dirección web.\nEscríbala como https://intranet.acme.example/page.',
    'answer-url-unsafe':
      'No se aceptan direcciones que empiezan por «{scheme}»: pueden causar daño.\nDé una dirección que empiece por https://.',
    'answer-url-with-password': 'La dirección contiene un usuario o una contraseña.\nEscríbala sin ellos.',
    'answer-not-an-entry': '«{value}» no está en la lista.\nElija una entrada o escriba su nombre.',
    'answer-entry-not-found':
      '«{value}» se escribió, no se encontró en la lista.\nDeletréeselo a quien llama o busque de nuevo.',
    'answer-not-files': '«{value}» no es un archivo guardado.\nDé una lista de name, size, type, reference.',
    'answer-file-too-large': '«{value}» supera {max} kB.\nEnvíe un archivo más pequeño.',
    'answer-file-type': '«{value}» es de un tipo que aquí no se acepta.\nTipos aceptados: {allowed}.',
    'answer-not-a-phone-number':
      '«{value}» no es un número de teléfono.\nEscriba cifras, con un + delante del prefijo del país.',
    'answer-not-an-email': '«{value}» no es una dirección de correo.\nPida que la deletreen, como ada@acme.example.',
    'answer-not-a-person': '«{value}» no es una persona.\nDé al menos un nombre.',
    'answer-person-without-name': 'La persona no tiene nombre.\nPregunte el nombre.',
    'answer-over-limit': 'Es más de lo que se puede guardar: el límite es {max}.\nDé menos o adjúntelo en otro sitio.',
    'answer-too-short': 'Es corto: {count} de al menos {min} caracteres.\nPida más detalles.',
    'answer-too-long': 'Es largo: {count} de un máximo de {max} caracteres.\nDeje lo que necesita el siguiente equipo.',
    'answer-wrong-form':
      'No está escrito como debe[, por ejemplo {example}|].\nPida a quien llama que lo lea otra vez.',
    'answer-too-few': 'Pocas opciones: {count} de al menos {min}.\nElija más.',
    'answer-too-many': 'Demasiadas opciones: {count} de un máximo de {max}.\nQuite algunas.',
    'answer-below-minimum': '{value} es demasiado pequeño: el mínimo es {min}.\nPregunte de nuevo.',
    'answer-above-maximum': '{value} es demasiado grande: el máximo es {max}.\nPregunte de nuevo.',
    'answer-too-many-decimals': '{value} tiene demasiados decimales: {max} como máximo.\nRedondéelo.',
    'answer-too-early': 'Es anterior al {earliest}.\nPregunte de nuevo la fecha.',
    'answer-too-late': 'Es posterior al {latest}.\nPregunte de nuevo la fecha.',
    'answer-phone-doubtful': 'Un número de teléfono de {count} cifras no es habitual.\nLéaselo a quien llama.',
    'check-failed': '{text}\nPregunte de nuevo o corrija la respuesta.',
    'prefill-refused':
      'La pregunta «{id}» no aceptó el valor «{key}» de la página: {reason:code}\nHaga la pregunta o corrija lo que entrega la página.',
    'context-wrong-type':
      '«{key}» de la aplicación debe ser {expected:kind}, no {got:kind}.\nCorrija lo que entrega la aplicación.',
    'row-unknown': 'No hay ninguna fila «{id}».\nNombre una fila de la lista o una que se quitó.',
    'rows-too-many': 'No cabe otra fila: {max} como máximo.\nQuite una antes o anote el resto.',
    'rows-too-few': 'No se puede quitar ninguna fila: {min} como mínimo.\nCorrija las respuestas de la fila.',
    'not-a-repeat': 'La pregunta «{id}» no tiene filas.\nDele su respuesta.',
    'unknown-question-answered':
      'No hay ninguna pregunta «{id}» que responder.\n[¿Quiso decir «{suggestion}»?|Use el identificador de una pregunta de este escenario.]',
    'question-off-path': 'La pregunta «{id}» ahora no procede.\nSu respuesta contará cuando vuelva a proceder.',
    'unknown-not-allowed': 'La pregunta «{id}» necesita respuesta.\nPida a quien llama que lo averigüe.',
    'instruction-unknown':
      'Ninguna instrucción «{id}» está en vigor.\nConfirme solo las instrucciones que se muestran.',
    'assistance-unknown': 'Aún no se conoce ningún equipo para «{id}».\nPregunte primero lo que falta.',
    'not-ready': 'El ticket no está completo[: faltan {count}|].\nRellene lo que falta o indique que no se sabe.',
    'event-out-of-place': 'Eso no se puede hacer ahora.\nSiga desde donde está la llamada.',
    'override-not-allowed':
      'Este escenario fija la prioridad solo con sus reglas.\nExplique en la descripción por qué convendría otra.',
    'reason-missing': 'Falta el motivo.\nDiga por qué, en pocas palabras.',
    'delivery-interrupted':
      'No se sabe si el ticket llegó.\nEnvíelo de nuevo: conserva su número y no se registra dos veces.',
    'snapshot-unreadable': 'No se pudo leer la llamada guardada.\nEmpiece la llamada de nuevo.',
    'answer-not-carried-over':
      'La respuesta a «{id}» no tiene sitio en esta versión del escenario.\nCompruebe si otra pregunta la pide.',
    'override-not-carried-over':
      'Esta versión del escenario fija la prioridad solo con sus reglas: {level} ya no vale.\nExplique en una nota por qué convendría otro nivel.',
    'upload-missing':
      'Esta página no puede guardar archivos.\nPida a quien llama que los envíe por correo electrónico.',
    'upload-failed': 'No se pudo guardar «{name}»[: {reason}|].\nReinténtelo o quítelo de la lista.',
    'lookup-source-missing':
      'Esta página no ofrece ninguna lista «{source}».\nEscriba lo que dice quien llama; se conserva.',
    'lookup-failed':
      'No se pudo buscar en la lista «{source}»[: {reason}|].\nReinténtelo o escriba lo que dice quien llama.',
    'lookup-timed-out': 'La lista «{source}» no responde.\nReinténtelo o escriba lo que dice quien llama.',
    'delivery-failed': 'No se pudo entregar el ticket[: {reason}|].\nEstá guardado; reinténtelo.',
    'expression-division-by-zero': 'Se dividió un número por cero.\nAñada una condición para cero.',
    'expression-overflow': 'Un número se hizo demasiado grande.\nCompruebe la multiplicación.',
    'expression-not-finite': 'Un número se hizo infinito o indefinido.\nCompruebe la división.',
    'expression-no-such-element':
      'La lista no tiene ningún elemento en esa posición.\nCompruebe antes el tamaño de la lista.',
    'expression-conversion': 'Un valor no se pudo convertir a otra clase.\nCompruebe la respuesta de la que procede.',
    'expression-wrong-value':
      'Un nombre contiene otra clase de valor que la declarada.\nCompruebe lo que entrega la aplicación.',
    'expression-failed': 'No se pudo evaluar la expresión.\nSimplifíquela.',
  },
};
