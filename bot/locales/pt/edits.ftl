## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Mudar…
button-undo = ↶ Desfazer
button-tone-friendly = Simpático
button-tone-formal = Formal
button-tone-plain = Sem emojis

# At most 200 characters
pressed-change = Você também pode responder à mensagem com o que mudar: “tire o preço”, “acrescente: traga uma cadeira”.
pressed-undone = Não há nada a desfazer.
