### Texts of the caseworkers' queue and workbench, decisions and second approval
review-nothing-payable = As regras não pagam nada por esta linha. Escolha outro resultado.
review-no-service = Nenhum serviço devido paga esta linha. Escolha outro resultado.
review-queue-empty = Nada espera aqui.
review-next-page = Próxima página
review-take-next = Pegar o próximo mais antigo
review-oldest-first = Pedidos enviados, os mais antigos primeiro
review-col-claim = Pedido
review-col-child = Criança e serviço
review-col-language = Idioma da família
review-col-asked = Valor pedido
review-col-sessions = Sessões
review-col-turn = De quem é a vez
review-col-flags = O que olhar
review-col-decision = Decisão
review-col-days = Dias do distrito
review-col-reviewer = Analista do caso
review-col-day = Dia
review-col-minutes = Minutos
review-col-rules = As regras dizem
review-col-state = Estado
review-filter-turn = De quem é a vez
review-turn-oss = OSS
review-turn-second = Segunda pessoa
review-turn-family = Família
review-turn-office = Outro setor
review-turn-finance = Finanças
review-turn-nobody = Ninguém
review-all = Tudo
review-of-me = Eu
review-of-nobody = Ainda ninguém
review-filter-least = Valor pedido de pelo menos
review-filter-age = Idade do pedido
# $days (Number)
review-age = { $days ->
    [one] { $days } dia ou mais
   *[other] { $days } dias ou mais
    }
review-show = Mostrar
review-second-empty = Nenhuma linha espera por você como segunda pessoa.
review-take = Atribuir a mim
review-nobody = Ainda ninguém trabalha nele
# $name (String)
review-with = Em análise: { $name }
# $days (String)
review-day = Dia do distrito { $days } de 25
review-checks = Verificações
review-history = Histórico
review-papers = Papéis
review-open-pdf = Abrir o PDF
review-pass = Cumpre
review-fail = Não cumpre
review-person = Precisa de uma pessoa
review-no-data = Sem dados
review-lines = Linhas
# $asked (String)
# $pay (String)
# $ask (String)
# $hold (String)
# $no (String)
review-totals = Valor pedido { $asked } = pagar { $pay } + pedir à família { $ask } + em espera { $hold } + não pode ser pago { $no }
review-state-sent = A decidir
review-state-returned = Com a família
review-state-held = Em espera
review-state-decided = Espera uma segunda pessoa
review-state-approved = Aprovada por duas
review-state-denied = Não pode ser paga
review-approve = Aprovar
review-part = Pagar em parte
review-return = Pedir algo à família
review-deny = Não pode ser paga
review-hold = Pôr em espera
review-decide = Decidir esta linha
review-you-typed = Você escreveu isto. Não está salvo.
review-save = Salvar a decisão
review-agree = Concordo
review-send-back = Devolver
review-undo = Desfazer esta decisão
review-portal = o portal
# $number (String)
review-slip = A família perguntou antes de pagar: resposta { $number }
review-paper-receipt = Recibo
review-paper-bank = Papel do banco
review-paper-note = Anotação
review-paper-license = Licença
review-paper-message = De uma mensagem
# $more (String)
review-more-flags = e mais { $more }
review-late = Atrasado
review-count-mine = Meus
review-count-new = Novos
review-count-second = Segunda aprovação
review-count-family = Com as famílias
review-count-office = Com outro setor
review-count-late = Atrasados
review-yes = sim
review-no = não
# $office (String)
# $day (String)
review-held-until = { $office }, olhar de novo em { $day }
review-match = Recibos e linhas do banco
review-match-none = Ainda não há recibo.
# $paid (String)
# $shown (String)
review-match-sum = { $paid } pagos, { $shown } aparecem em linhas do banco
# $service (String)
# $time (String)
review-ledger = Horas de { $service }: restam { $time }
review-pay = pagar
review-ask = pedir à família
review-wait = em espera
review-not = não pode ser pago
# $n (String)
review-line-n = linha { $n }
event-claim-started = Pedido começado
event-draft-changed = Rascunho mudado
event-document-added = Papel adicionado
event-document-removed = Papel tirado
event-claim-sent = Pedido enviado
event-claim-taken-back = Pedido retirado
event-line-taken-back = Linha retirada
event-claim-taken = Pedido atribuído
event-line-checked = Linha conferida pelas regras
event-line-decided = Linha decidida
event-decision-undone = Decisão desfeita
event-line-approved = A segunda pessoa concordou
event-line-sent-back = A segunda pessoa devolveu
event-line-fixed = A família corrigiu a linha
event-hold-ended = A espera terminou, o dado está aqui
event-return-ended = De volta aos analistas do caso, o dado está aqui
event-message-written = Mensagem escrita
event-provider-named = A família indicou um prestador novo
event-license-given = A família deu uma licença
event-papers-changed = Papéis mudados
event-payment-set-aside = Pagamento separado
event-payment-put-back = Pagamento pronto de novo
event-payment-confirmed = Pagamento confirmado
event-payment-returned = O pagamento voltou
event-details-confirmed = A família confirmou para onde vai o dinheiro
