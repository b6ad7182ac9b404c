## More than text: the photo with marks, calendar, contacts, map, links, tables, text

# Short labels: three or four stand side by side on a phone
button-marks = Na foto
button-more = Mais…

# $doubtful: facts that a person should look at again
marks-caption = Em que a mensagem se apoia, por número. 🟦 quando · 🟩 onde · 🟧 quanto · 🟪 como contatar · 🟫 quem{ $doubtful ->
    [0] {""}
    [one] {""} · { $doubtful } não é certo: o preto e amarelo com “?”
   *[other] {""} · { $doubtful } não são certos: os pretos e amarelos com “?”
}
marks-refused = Não posso mostrar imagens neste chat. Encaminhe a foto para mim no privado, e lá você recebe as marcas.
pressed-marks = Marcando a foto…
pressed-marks-again = A foto com as marcas já está no chat.
