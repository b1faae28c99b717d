import type { CallIssueCode } from '../../issue-codes.js';
import type { IssueMessages } from '../../issue-messages.js';

/** What an operator may meet in a call, in German. */
export const call: IssueMessages<CallIssueCode> = {
  kinds: {
    string: 'ein Text',
    text: 'ein Text',
    'string|record': 'ein Text oder ein Text je Sprache',
    person: 'eine Person',
    number: 'eine Zahl',
    double: 'eine Zahl',
    int: 'eine ganze Zahl',
    integer: 'eine ganze Zahl',
    boolean: 'true oder false',
    bool: 'ja oder nein',
    yesNo: 'ja oder nein',
    null: 'nichts (null)',
    undefined: 'nichts',
    object: 'ein Objekt in geschweiften Klammern',
    record: 'ein Objekt in geschweiften Klammern',
    map: 'ein Objekt in geschweiften Klammern',
    array: 'eine Liste in eckigen Klammern',
    list: 'eine Liste',
    'list<string>': 'eine Liste von Texten',
    date: 'ein Datum',
    timestamp: 'ein Datum',
    duration: 'eine Dauer',
    values: 'Werte',
    characters: 'Zeichen',
    dyn: 'ein beliebiger Wert',
  },
  sentences: {
    'unknown-context-key':
      'Die Anwendung liefert nichts mit dem Namen „{key}“.\n[Meinten Sie „{suggestion}“?|Führen Sie es in „context“ mit seinem Typ auf.][ Aufgeführt sind: {known}.|]',
    'answer-not-a-text': '„{value}“ ist kein Text.\nSchreiben Sie es als Text.',
    'answer-not-an-option': '„{value}“ gehört nicht zu den Optionen.\nWählen Sie eine der Optionen.',
    'answer-option-withdrawn':
      'Die Option „{value}“ wird nicht mehr angeboten.\nFragen Sie noch einmal und wählen Sie eine der Optionen.',
    'answer-not-a-list': '„{value}“ ist keine Liste von Optionen.\nWählen Sie die Optionen einzeln.',
    'answer-not-yes-or-no':
      '„{value}“ ist weder true noch false.\nGeben Sie true für ja, false für nein, ohne Anführungszeichen.',
    'answer-not-a-whole-number': '„{value}“ ist keine ganze Zahl.\nSchreiben Sie nur Ziffern, etwa 1200.',
    'answer-not-a-number': '„{value}“ ist keine Zahl.\nSchreiben Sie Ziffern, etwa 12 oder 3,5.',
    'answer-number-ambiguous':
      '„{value}“ lässt sich auf zwei Arten lesen.\nSchreiben Sie 1200 für zwölfhundert, 1.2 für eins Komma zwei.',
    'answer-not-a-date':
      '„{value}“ ist kein Tag des Kalenders.\nWählen Sie einen Tag oder schreiben Sie ihn wie 2026-11-12.',
    'answer-time-ambiguous': '„{value}“ kann {count} Zeitpunkte meinen.\nWählen Sie den gemeinten.',
    'answer-time-missing': '„{value}“ hat keine Uhrzeit.\nErgänzen Sie sie, etwa {value} 14:00.',
    'answer-not-a-moment':
      '„{value}“ ist kein Tag mit Uhrzeit.\nSchreiben Sie es wie 2026-11-12 14:00 oder nehmen Sie den Kalender.',
    'answer-not-a-duration': '„{value}“ ist keine Dauer.\nSchreiben Sie sie mit ihrer Einheit, etwa 1h30 oder 90 min.',
    'answer-too-brief': 'Das ist kürzer als {min:length}.\nFragen Sie noch einmal.',
    'answer-too-lasting': 'Das ist länger als {max:length}.\nFragen Sie noch einmal.',
    'answer-off-scale': '{value} liegt nicht auf der Skala von {min} bis {max}.\nWählen Sie eine Stufe der Skala.',
    'answer-not-a-url': '„{value}“ ist keine Webadresse.\nSchreiben Sie sie wie https://intranet.acme.example/page.',
    'answer-url-unsafe':
      'Adressen, die mit „{scheme}“ beginnen, werden nicht übernommen: Sie können Schaden anrichten.\nGeben Sie eine Adresse an, die mit https:// beginnt.',
    'answer-url-with-password': 'Die Adresse enthält einen Benutzernamen oder ein Kennwort.\nSchreiben Sie sie ohne.',
    'answer-not-an-entry':
      '„{value}“ ist kein Eintrag der Liste.\nWählen Sie einen Eintrag oder tippen Sie seinen Namen.',
    'answer-entry-not-found':
      '„{value}“ wurde getippt, nicht in der Liste gefunden.\nBuchstabieren Sie es dem Anrufer zurück oder suchen Sie noch einmal.',
    'answer-not-files':
      '„{value}“ ist keine gespeicherte Datei.\nGeben Sie eine Liste aus name, size, type, reference.',
    'answer-file-too-large': '„{value}“ ist größer als {max} kB.\nSenden Sie eine kleinere Datei.',
    'answer-file-type': '„{value}“ ist von einem Typ, der hier nicht angenommen wird.\nErlaubt sind: {allowed}.',
    'answer-not-a-phone-number':
      '„{value}“ ist keine Telefonnummer.\nSchreiben Sie Ziffern, mit einem + vor der Landesvorwahl.',
    'answer-not-an-email': '„{value}“ ist keine E-Mail-Adresse.\nLassen Sie sie buchstabieren, etwa ada@acme.example.',
    'answer-not-a-person': '„{value}“ ist keine Person.\nGeben Sie mindestens einen Namen an.',
    'answer-person-without-name': 'Die Person hat keinen Namen.\nFragen Sie nach dem Namen.',
    'answer-over-limit':
      'Das ist mehr, als aufgehoben werden kann: Die Grenze ist {max}.\nGeben Sie weniger an oder hängen Sie es anderswo an.',
    'answer-too-short': 'Das ist kurz: {count} von mindestens {min} Zeichen.\nFragen Sie genauer nach.',
    'answer-too-long':
      'Das ist lang: {count} von höchstens {max} Zeichen.\nBehalten Sie, was das nächste Team braucht.',
    'answer-wrong-form':
      'Das ist nicht so geschrieben, wie es sein muss[, etwa {example}|].\nLassen Sie es den Anrufer noch einmal vorlesen.',
    'answer-too-few': 'Zu wenige gewählt: {count} von mindestens {min}.\nWählen Sie mehr.',
    'answer-too-many': 'Zu viele gewählt: {count} von höchstens {max}.\nNehmen Sie einige weg.',
    'answer-below-minimum': '{value} ist zu klein: Der kleinste Wert ist {min}.\nFragen Sie noch einmal.',
    'answer-above-maximum': '{value} ist zu groß: Der größte Wert ist {max}.\nFragen Sie noch einmal.',
    'answer-too-many-decimals': '{value} hat zu viele Nachkommastellen: höchstens {max}.\nRunden Sie.',
    'answer-too-early': 'Das ist vor dem {earliest}.\nFragen Sie noch einmal nach dem Datum.',
    'answer-too-late': 'Das ist nach dem {latest}.\nFragen Sie noch einmal nach dem Datum.',
    'answer-phone-doubtful': 'Eine Telefonnummer mit {count} Ziffern ist ungewöhnlich.\nLesen Sie sie dem Anrufer vor.',
    'check-failed': '{text}\nFragen Sie noch einmal oder korrigieren Sie die Antwort.',
    'prefill-refused':
      'Der Wert „{key}“ der Seite wurde von der Frage „{id}“ nicht angenommen: {reason:code}\nStellen Sie die Frage oder berichtigen Sie, was die Seite übergibt.',
    'context-wrong-type':
      '„{key}“ aus der Anwendung muss {expected:kind} sein, nicht {got:kind}.\nBerichtigen Sie, was die Anwendung übergibt.',
    'row-unknown': 'Es gibt keine Zeile „{id}“.\nNennen Sie eine Zeile der Liste oder eine, die daraus entfernt wurde.',
    'rows-too-many':
      'Für eine weitere Zeile ist kein Platz: höchstens {max}.\nEntfernen Sie erst eine oder notieren Sie den Rest.',
    'rows-too-few':
      'Es kann keine Zeile entfernt werden: mindestens {min}.\nKorrigieren Sie stattdessen die Antworten der Zeile.',
    'not-a-repeat': 'Die Frage „{id}“ hat keine Zeilen.\nGeben Sie ihr ihre Antwort.',
    'unknown-question-answered':
      'Es gibt keine Frage „{id}“ zu beantworten.\n[Meinten Sie „{suggestion}“?|Nehmen Sie die Kennung einer Frage dieses Szenarios.]',
    'question-off-path': 'Die Frage „{id}“ trifft zurzeit nicht zu.\nIhre Antwort zählt, sobald sie wieder zutrifft.',
    'unknown-not-allowed': 'Die Frage „{id}“ braucht eine Antwort.\nBitten Sie den Anrufer, es herauszufinden.',
    'instruction-unknown': 'Keine Vorgabe „{id}“ ist in Kraft.\nBestätigen Sie nur angezeigte Vorgaben.',
    'assistance-unknown': 'Für „{id}“ ist noch kein Gerät bekannt.\nFragen Sie zuerst nach dem, was fehlt.',
    'not-ready':
      'Das Ticket ist nicht vollständig[: es fehlen {count}|].\nErgänzen Sie, was fehlt, oder geben Sie an, dass es nicht bekannt ist.',
    'event-out-of-place': 'Das geht jetzt nicht.\nMachen Sie dort weiter, wo der Anruf steht.',
    'override-not-allowed':
      'Dieses Szenario bestimmt die Priorität allein durch seine Regeln.\nSchreiben Sie in die Beschreibung, warum eine andere passen würde.',
    'reason-missing': 'Der Grund fehlt.\nSagen Sie in wenigen Worten, warum.',
    'delivery-interrupted':
      'Es ist nicht bekannt, ob das Ticket angekommen ist.\nSenden Sie es noch einmal: Es behält seine Nummer und wird nicht doppelt angelegt.',
    'snapshot-unreadable': 'Der gespeicherte Anruf konnte nicht gelesen werden.\nBeginnen Sie den Anruf von vorn.',
    'answer-not-carried-over':
      'Die Antwort auf „{id}“ hat in dieser Fassung des Szenarios keinen Platz.\nPrüfen Sie, ob eine andere Frage danach fragt.',
    'override-not-carried-over':
      'Diese Fassung des Szenarios bestimmt die Priorität allein durch ihre Regeln: {level} gilt nicht mehr.\nSchreiben Sie in eine Notiz, warum eine andere Stufe passen würde.',
    'upload-missing': 'Diese Seite kann keine Dateien speichern.\nBitten Sie den Anrufer, sie per E-Mail zu senden.',
    'upload-failed':
      '„{name}“ konnte nicht gespeichert werden[: {reason}|].\nVersuchen Sie es erneut oder nehmen Sie es von der Liste.',
    'lookup-source-missing':
      'Diese Seite bietet keine Liste „{source}“ zum Suchen.\nTippen Sie, was der Anrufer sagt; es bleibt erhalten.',
    'lookup-failed':
      'Die Liste „{source}“ konnte nicht durchsucht werden[: {reason}|].\nVersuchen Sie es erneut oder tippen Sie, was der Anrufer sagt.',
    'lookup-timed-out':
      'Die Liste „{source}“ antwortet nicht.\nVersuchen Sie es erneut oder tippen Sie, was der Anrufer sagt.',
    'delivery-failed':
      'Das Ticket konnte nicht zugestellt werden[: {reason}|].\nEs ist aufgehoben; versuchen Sie es erneut.',
    'expression-division-by-zero': 'Eine Zahl wurde durch null geteilt.\nErgänzen Sie eine Bedingung für null.',
    'expression-overflow': 'Eine Zahl wurde zu groß.\nPrüfen Sie die Multiplikation.',
    'expression-not-finite': 'Eine Zahl wurde unendlich oder unbestimmt.\nPrüfen Sie die Division.',
    'expression-no-such-element':
      'Die Liste hat an dieser Stelle kein Element.\nPrüfen Sie zuerst die Länge der Liste.',
    'expression-conversion':
      'Ein Wert ließ sich nicht in eine andere Art umwandeln.\nPrüfen Sie die Antwort, aus der er stammt.',
    'expression-wrong-value':
      'Ein Name enthält eine andere Art von Wert als angegeben.\nPrüfen Sie, was die Anwendung übergibt.',
    'expression-failed': 'Der Ausdruck konnte nicht ausgewertet werden.\nVereinfachen Sie ihn.',
  },
};
