### Texts of finance's payouts, batches, exports and confirmations

payments-title = Pagamentos
payments-sum = Pronto: { $count ->
    [one] { $count } linha
   *[other] { $count } linhas
    }, { $sum }
payments-ready = Linhas que podem ser pagas
payments-ready-empty = Nenhuma linha pode ser paga. Elas chegam aqui quando uma segunda pessoa concorda.
payments-aside = Separadas
payments-aside-empty = Nada está separado.
payments-build = Fazer o lote
payments-build-note = Todas as linhas prontas entram em um lote. Um beneficiário que não pode ser pago é separado.
payments-first = Aparecem as primeiras { $n }.
payments-put-back = Pôr de volta
payments-claim = Pedido
payments-line = Linha
payments-child = Criança
payments-payee = Beneficiário
payments-amount = Valor
payments-approved = Aprovado
payments-why = Por quê
payments-total = Total
payments-batches = Lotes
payments-batches-empty = Nenhum lote foi feito ainda.
payments-batch = Lote
payments-count = Pagamentos
payments-state = Estado
payments-by = Por
payments-when = Quando
payments-answers = Respostas da Cidade

tie-title = Conferência das somas
tie-lead = Aprovado = aberto + em lotes + exportado + confirmado.
tie-approved = Aprovado por duas pessoas
tie-open = Aberto
tie-aside = disto, separado
tie-batched = Em lotes
tie-exported = Exportado
tie-confirmed = Confirmado pela Cidade
tie-sum = Aberto + em lotes + exportado + confirmado
tie-lines = Linhas
tie-ok = CERTO: cada centavo está onde deve estar.
tie-off = NÃO FECHA: as somas são diferentes. Não libere nada e ligue para o administrador.

batch-built = Feito
batch-released = Liberado
batch-exported = Exportado
batch-confirmed = Confirmado
batch-dropped = Cancelado: todos os pagamentos foram separados
batch-title = Lote { $number }
batch-steps = Passos do lote
batch-review = Conferir
batch-built-by = Feito por
batch-released-by = Liberado por
batch-exported-on = Exportado em
batch-file = Arquivo
batch-control = Total de controle
batch-control-says = { $payments ->
    [one] { $payments } pagamento
   *[other] { $payments } pagamentos
    } por { $lines ->
    [one] { $lines } linha
   *[other] { $lines } linhas
    }, { $sum }
batch-payments = Pagamentos
batch-place = Lugar
batch-method = Como
batch-answer = Resposta
batch-reissue = Substitui um pagamento que voltou
batch-set-aside = Separar
batch-set-aside-title = Separar um pagamento
batch-set-aside-note = As linhas dele esperam ao lado do próximo lote. O total acima muda.
batch-which = Que pagamento?
batch-release = Liberar
batch-release-title = Liberar este lote
batch-release-note = Olhe primeiro cada pagamento. Depois disto nada pode ser separado.
batch-another = Você fez este lote ou aprovou uma linha dele. Outra pessoa precisa liberá-lo.
batch-export = Fazer o arquivo
batch-export-note = O arquivo é feito uma só vez. As famílias são avisadas de que o dinheiro está a caminho.
batch-download = Baixar
batch-download-note = É sempre o mesmo arquivo. Cada vez que alguém baixa, fica anotado.
batch-downloads = Vezes baixado
batch-paid = { $on }, número { $trace }
batch-came-back = { $on }: { $why }

finance-batched = Em um lote
finance-exported = Exportado
finance-paid = Pago
finance-returned = Voltou
finance-replaced = Voltou, substituído

aside-no-method = A família não escolheu como recebe.
aside-no-name = Falta o nome do beneficiário.
aside-no-address = O endereço do beneficiário não está completo.
aside-no-zip = O código postal precisa ter 5 números.
aside-no-vendor = O número da Cidade para receber pagamentos só pode ter números.
aside-not-guardian = O beneficiário não é pai, mãe nem responsável legal deste caso.
aside-came-back = Um pagamento voltou. A família precisa confirmar os seus dados.

confirm-text = Ou cole as linhas aqui
    .hint = Com a linha do cabeçalho: payment,status,date,method,trace,note
confirmations-title = Respostas da Cidade
confirmations-lead = Primeiro se olha o arquivo. Nada muda antes de você aplicar.
confirmations-look = Olhar o arquivo
confirmations-files = Arquivos mais novos
confirmations-files-empty = Nenhum arquivo foi trazido ainda.
confirmations-file = Arquivo
confirmations-waiting = Em espera
confirmations-applied = Aplicado, { $n ->
    [one] { $n } pagamento mudou
   *[other] { $n } pagamentos mudaram
    }
confirmations-returned = Voltaram
confirmations-returned-empty = Nenhum pagamento voltou.
confirmations-next = Próximo passo
confirmations-next-family = A família precisa confirmar os seus dados, ou ele espera o próximo lote.
confirmations-next-done = Substituído por um pagamento novo
confirmations-sheet = Respostas { $hash }
confirmations-paid = Pagos
confirmations-same = Já conhecidos
confirmations-what = O que se diz
confirmations-apply = Aplicar tudo
confirmations-discard = Descartar este arquivo
confirmations-nothing = Tudo neste arquivo já é conhecido.
confirmations-again = Este arquivo já foi aplicado. Aplicar de novo não muda nada.

done-aside = O pagamento está separado.
done-ready = As linhas estão prontas de novo.
done-exported = O arquivo está feito.
done-confirmed = As respostas foram aplicadas.

flaw-no-payment = Nenhum pagamento tem este identificador. Copie do arquivo do lote.
flaw-not-exported = Este pagamento ainda não está em nenhum arquivo.
flaw-paid-otherwise = Este pagamento foi confirmado com outra data ou outro número de rastreio. Pergunte à Cidade.
flaw-came-back-before = Este pagamento já tinha voltado. Pergunte à Cidade.
