### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = Quanto pagaram?
proof-pages = Próxima página, ou o verso do cheque
    .hint = Se houver.
papers-err-many = Envie até 20 arquivos de cada vez.
notes-err-missing = Adicione uma foto de uma anotação.
papers-closed = Este pedido já foi enviado. Você pode mudar o que devolvemos a você.
papers-open = Abrir
papers-photo = Foto
# $n (String)
papers-photo-n = Foto { $n }
# $n (String)
papers-page-n = Página { $n }
# $day (String)
papers-added = Adicionado em { $day }
papers-logged = Anotamos quem abre este papel, e quando.
papers-download = Baixar o PDF
papers-receipt = Recibo
papers-bank = Papel do banco
papers-note = Anotação da sessão
papers-license = Licença
papers-other = Papel
receipt-add = Adicionar um recibo
# $n (String)
receipt-name = Recibo { $n }
# $day (String)
receipt-paid = pago em { $day }
# $number (String)
receipt-printed-number = N.º { $number }
# $amount (String)
receipt-open = por cobrir: { $amount }
receipt-no-day = Ainda sem data
notes-title = Anotações das sessões
notes-lead = Cada sessão precisa da sua própria anotação. Tire uma foto de cada uma.
notes-empty = Ainda não há anotações.
notes-add = Adicionar fotos das anotações
notes-which = Que anotação é de que sessão?
notes-none = Ainda sem anotação
notes-save = Salvar as anotações
notes-proposed = Pusemos as fotos novas em ordem. Confira. Depois salve.
proof-lead = Mostra que você pagou.
proof-empty = Ainda não há papel do banco.
proof-add = Adicionar um papel do banco
proof-add-note = Escreva a linha que mostra este pagamento. Depois você pode adicionar mais linhas.
proof-line = Uma linha do papel do banco
# $name (String)
proof-account = Conta de { $name }
match-no-receipt = Ainda não há recibo. Primeiro adicione um recibo.
match-no-line = Ainda não há linha do banco. Primeiro adicione um papel do banco.
match-proposed = Estas linhas combinam. Se estiverem certas, salve a relação.
# $part (String)
# $whole (String)
match-free = { $part } de { $whole } estão livres
# $name (String)
# $provider (String)
match-same-name = O nosso papel do banco diz { $name }. É o mesmo que { $provider }.
match-same = Sim, é o mesmo
message-office = OSS
message-you = Você
message-new = Nova
message-read = Já li isto
message-none = Ainda não há mensagens sobre este pedido.
# $number (String)
message-about-claim = Sobre o pedido { $number }
# $n (String)
message-unread = Novas: { $n }
receipt-pages = Tem mais páginas? Escolha todas.
