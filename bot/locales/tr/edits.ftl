## Changing the message: tone, undo, words, languages

# Short labels: three or four stand side by side on a phone
button-change = Değiştir …
button-undo = ↶ Geri al
button-tone-friendly = Samimi
button-tone-formal = Resmi
button-tone-plain = Emojisiz

# At most 200 characters
pressed-change = Mesajı, neyin değişeceğini yazarak da yanıtlayabilirsin: “fiyatı çıkar”, “ekle: sandalye getirin”.
pressed-undone = Geri alınacak bir şey yok.
