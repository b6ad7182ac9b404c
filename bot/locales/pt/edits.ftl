## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Mudar…
button-undo = ↶ Desfazer
button-translate = Traduzir…
# Back to what the photo says, word for word
button-untranslated = Como na foto
button-tone-friendly = Simpático
button-tone-formal = Formal
button-tone-plain = Sem emojis

# At most 200 characters
pressed-change = Você também pode responder à mensagem com o que mudar: “tire o preço”, “acrescente: traga uma cadeira”.
pressed-undone = Não há nada a desfazer.

# What can be written in reply to an answer
edit-how = Para mudar a mensagem, responda a ela com, por exemplo: “tire o preço”, “acrescente: traga uma cadeira”, “mude 15:00 para 16:00”, “título: Festa de verão”, “encurte o título”, “em maiúsculas”, “mais curto”, “formal”, “sem emojis”, ou com a mensagem inteira como você quer.
# $text: what the person wrote
edit-nothing = Não há na mensagem nada que “{ $text }” possa mudar, então ela fica como está.
# $list: facts of the message, in quotation marks; $first: the first of them
edit-several = Qual deles: { $list }? Escreva, por exemplo, “mude { $first } para …”.
edit-whole = A mensagem agora é o seu próprio texto, então não mexo no tom, no tamanho nem no idioma. “Desfazer” traz a minha de volta.
# $limit: changes of one answer
edit-many = { $limit ->
    [one] Esta mensagem já tem { $limit } mudança, e não guardo mais.
   *[other] Esta mensagem já tem { $limit } mudanças, e não guardo mais.
} Retire alguma com “Desfazer”, ou envie a mensagem inteira como você quer.
edit-no-model = Não consigo traduzir: é preciso um modelo de linguagem, e quem me opera não configurou nenhum.

# Under the answer. $list: in quotation marks
answer-yours = ✎ Sua mudança: { $list }
answer-omitted = Ficou de fora, como você pediu: { $list }
# $language: in its own words
answer-translated = Traduzido por um modelo ({ $language }): os dados são conferidos, as outras palavras não.
help-edits = Para mudar uma mensagem, responda a ela: “tire o preço”, “acrescente: traga uma cadeira”, “mude 15:00 para 16:00”, “título: Festa de verão”, “encurte o título”, ou o texto inteiro como você quer. “↶ Desfazer” retira uma mudança.
