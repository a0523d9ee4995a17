# What reasons say where a fact is not known.
reason-other-day = outro dia
reason-other-time = outro tempo
reason-other-language = outro idioma
reason-a-part = uma parte
reason-above-rate-plain = Pagamos o preço do contrato.
reason-license-day = A licença não valia nesse dia
    .why = Ela não valia no dia desta sessão.
    .fix = Se foi renovada, adicione a licença nova.
reason-paid-before = Isto já foi pago antes
    .why = A sessão ou o recibo dela já foi reembolsado.
    .fix = Se era outra sessão, peça uma segunda análise.
reason-second-person-about = Você não precisa fazer nada. Vamos escrever para você por volta de { $date }.

## A child's hours
hours-book-title = Todos os registros de { $child }
hours-found = A escola encontrou horas não recebidas.
hours-corrected = A escola diminuiu as horas não recebidas.
hours-made-up = A escola repôs horas.
hours-kept = Guardadas para o seu pedido.
hours-came-back = Devolvidas do seu pedido.
hours-paid-back = Reembolsadas a você.
hours-undone = Uma aprovação foi desfeita.
hours-no-entries = Ainda não há registros.
hours-plus = + { $n }
hours-minus = − { $n }
hours-waits-for = { $school } precisa agir.
find-all-used = Não restam horas, então não há nada para pedir.
find-next-1 = Procuramos alguém para o seu filho ou a sua filha.
find-next-2 = Escrevemos para você quando soubermos mais.
find-next-3 = Você também pode procurar alguém por conta própria.
find-next = O que vem agora

## The way of a sent claim
track-about = por volta de { $date }
track-now = agora
track-step-is-done = feito
track-step-is-next = a seguir
track-oss = OSS
track-second = Uma segunda pessoa do OSS
track-office = Outro setor
track-finance = O setor de finanças
track-sums = O seu dinheiro
track-sum-asked = Você pediu
track-sum-to-pay = Vamos pagar
track-sum-paid = Pago
track-sum-to-fix = Corrigir para receber
track-sum-waiting = À espera de um setor
track-sum-no = Não pode ser pago
track-lines = As suas sessões
track-on = Data
track-amount = Preço
track-state = Agora
track-s-checking = Em análise
track-s-fix = É a sua vez
track-s-waiting = À espera de um setor
track-s-to-pay = Vamos pagar
track-s-paid = Paga
track-s-part = Pagamos { $amount }
track-s-no = Não pode ser paga
track-s-back = Retirada
track-to-fix = Corrigir
track-decision = Ver a decisão
track-payment = Ver o pagamento
track-no-date = Sem data

## The decision
decision-page = A decisão
decision-none = Ainda não há decisão.
decision-on = Decidido em { $date }
decision-g-pay = Vamos pagar
decision-g-part = Uma parte não pode ser paga
decision-g-checking = Ainda em análise
decision-ask = Acha que há um erro? Ligue ou escreva para nós. Outra pessoa vai olhar.

## The payment
payment-page = O seu pagamento
payment-none = Ainda não há pagamento.
payment-approved = { $amount } foram aprovados. Estamos preparando o pagamento.
payment-on-its-way = { $amount } estão a caminho. A Cidade está aprovando o pagamento. Ainda não há data.
payment-sessions = { $n ->
    [one] { $n } sessão
   *[other] { $n } sessões
    } do pedido { $number }
payment-waits = { $amount } esperam por você

## Where the money goes, said again
details-title = Confira os seus dados
details-lead = Nada se perde. Quando você confirmar, o dinheiro sai com o próximo pagamento.
details-confirm = Confirmar os meus dados
details-no-method = Não sabemos como pagar você.
details-no-name = Falta o nome para o cheque.
details-no-address = Falta uma parte do endereço.
details-no-zip = O código postal precisa ter 5 números.
details-no-vendor = O número da Cidade para receber pagamentos só pode ter números.
details-not-guardian = O nome no cheque não é de um pai, mãe ou responsável legal deste caso.
details-came-back = Um pagamento voltou para nós. Você ainda recebe o seu dinheiro aqui?

## Fixing one thing
fix-title = Corrigir para receber
fix-none = Não há nada para corrigir. Obrigado.
fix-still = O que ainda falta
fix-complete = Parece completo. Você pode enviar.
fix-anyway = Você pode enviar agora. Uma pessoa vai olhar.
fix-add-note = Adicionar ou mudar a anotação
fix-add-receipt = Adicionar ou mudar um recibo
fix-add-bank = Adicionar um papel do banco
fix-add-match = Mostrar que linha pagou
fix-message = Escreva para nós
