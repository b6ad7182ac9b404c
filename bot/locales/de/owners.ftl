## The conversation: for owners

owner-is-paused = ⏸ Angehalten: Nichts Neues wird angenommen. /resume beendet das.
owner-queue = Warteschlange: { $waiting } warten, { $running } laufen, { $undelivered } auf dem Weg in ihren Chat.
# $pace: as in duration-short
owner-workers = { $workers ->
    [0] Kein Prozess liest: Nichts wird gelesen.
    [one] 1 Prozess liest, zuletzt { $pace } je Auftrag.
   *[other] { $workers } Prozesse lesen, zuletzt { $pace } je Auftrag.
}
# $wait: as in duration-short
owner-wait = Wer jetzt fragt, wartet etwa { $wait }.
owner-today = Heute (UTC): { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
}, { $failures ->
    [one] 1 Fehler
   *[other] { $failures } Fehler
}.
# $code: of the failure
owner-failure = • { $code }: { $count }
owner-dead = Aufgegebene Aufträge: { $count }.
owner-open = Offen für alle, die nicht gesperrt sind.
owner-closed = Offen nur für die auf der Liste: /who.
# $allowed, $blocked: numbers, or one of the two below
owner-who =
    Dürfen diesen Bot benutzen: { $allowed }
    Gesperrt: { $blocked }
owner-everybody = alle
owner-nobody = niemand
# $id: of a person or group
owner-allowed = Zugelassen: { $id }.
owner-allow-open = (Das sind alle, denn PLACARD_ALLOW ist leer.)
owner-blocked = Gesperrt: { $id }. /unblock { $id } nimmt es zurück.
owner-unblocked = Nicht mehr gesperrt: { $id }.
owner-not-blocked = { $id } war nicht gesperrt.
owner-not-blocked-owner = { $id } gehört einem Eigentümer oder mir selbst; beide sperre ich nicht.
# $command: allow, block or unblock
owner-how = Schreib eine Nummer, wie in „/{ $command } 123456“, oder antworte mit /{ $command } auf eine Nachricht der Person, auch auf eine, die du hierher weitergeleitet hast. In einer Gruppe meint /{ $command } allein die Gruppe.
owner-hidden = Telegram verrät nicht, von wem diese Nachricht ist. Schreib die Nummer der Person: „/{ $command } 123456“. Sie sieht sie, wenn ich sie abweise.
owner-paused = Angehalten. Was ich angenommen habe, wird beantwortet; bis /resume nehme ich nichts Neues an.
owner-resumed = Ich nehme wieder Fotos an.
