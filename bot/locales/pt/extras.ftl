## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Na foto
button-more = Mais…
button-calendar = Calendário
button-contact = Contato
button-map = Mapa
# $place: one of several, cut short
button-map-of = Mapa: { $place }
# $name: where a QR code leads, or what kind it is of ("wifi"), cut short
button-code = Link: { $name }…
# $name: a host, as in example.com
button-open = Abrir { $name }
button-table = Tabela
button-text = Texto…
button-text-breaks = Copiar, linhas como na foto
button-text-joined = Copiar, linhas unidas

# $doubtful: facts that a person should look at again
marks-caption = Em que a mensagem se apoia, por número. 🟦 quando · 🟩 onde · 🟧 quanto · 🟪 como contatar · 🟫 quem{ $doubtful ->
    [0] {""}
    [one] {""} · { $doubtful } não é certo: o preto e amarelo com “?”
   *[other] {""} · { $doubtful } não são certos: os pretos e amarelos com “?”
}
marks-refused = Não posso mostrar imagens neste chat. Encaminhe a foto para mim no privado, e lá você recebe as marcas.
pressed-marks = Marcando a foto…
pressed-marks-again = A foto com as marcas já está no chat.
pressed-sent-again = Isso já está no chat.
pressed-nothing = Não encontro nesta foto nada certo o bastante para isso.
pressed-text-long = O texto é longo demais para copiar com um toque. Pegue-o como arquivo.

# Names of files, after the title
file-calendar = calendário
file-contact = contatos
file-table = tabela

# $when: day and hour; $title: what the event is called
calendar-event = 📅 { $when }: { $title }
calendar-deadline = ⏰ { $when }: { $title }
calendar-weekly = 🔁 Todas as semanas a partir de { $when }: { $title }
# $count: events that are not named
calendar-more = … e mais { $count }
# $zone: as in Europe/Lisbon
calendar-zone = As horas são as de { $zone }.
calendar-anywhere = A foto não diz o fuso horário: as horas valem onde estiver o seu calendário.
calendar-year = A foto não traz o ano. Confira o que usei, por favor.
calendar-check = Algo era difícil de ler; a descrição diz o quê.
calendar-link = Ou abra no Google Calendar

# $name: of a person or an organisation; $ways: numbers and addresses
contact-line = 👤 { $name }: { $ways }

code-web = Este código leva a
# $readable: a host in other letters than it is looked up by
code-readable = mostrado como “{ $readable }”. Letras de outros alfabetos podem se parecer com as que você conhece.
# $posing: what stands before the @; $host: where it leads
code-posing = “{ $posing }” antes do @ é só aparência; leva a { $host }.
# $scheme: what the code begins with, as in "wifi" or "tel"
code-scheme = Este código não é um link da web, é do tipo “{ $scheme }”. Só mostro o que ele diz:
code-unclear = Este código é um link da web que não está escrito como os links costumam ser, ou é longo demais. Eu não o abro e só mostro o que ele diz:
code-text = Este código não é um link. Ele diz:
