# $what (String)
# $why-short (String)
fix-answer = { $what }
    .hint = { $why-short }
    .err-missing = Adicione isto para enviar a correção.
second-lines = Que sessões?
    .err-missing = Escolha pelo menos uma sessão.
second-why = Por que devemos olhar de novo?
    .err-missing = Escolha uma razão.
# $over (Number)
second-text = Conte mais
    .hint = Em qualquer idioma. Pode ser curto.
    .err-long = { $over ->
        [one] Passou { $over } letra do limite.
       *[other] Passaram { $over } letras do limite.
    }
# $from (String)
# $to (String)
track-likely = Pagamento provável: de { $from } a { $to }
# $date (String)
track-goal = Nossa meta: cerca de 5 semanas, { $date }
# $who (String)
track-must-act = { $who } precisa agir.
track-you-act = Você precisa agir.
track-nothing-to-do = Você não precisa fazer nada.
track-step-1 = Recebemos
track-step-2 = Papéis lidos
track-step-3 = Horas e regras
track-step-4 = Finanças e Cidade
track-step-5 = Dinheiro enviado
# $n (String)
# $m (String)
track-paused = À sua espera: { $n }. Ainda andando: { $m }.
# $who (String)
track-late = Isto está demorando mais que a nossa meta. { $who } está com ele agora.
track-asked = valor pedido
track-paid = pago
track-copy = Copiar para o próximo mês
# $n (String)
# $total (String)
fix-title-n = Correção { $n } de { $total }
# $m (String)
fix-time = Cerca de { $m } min
fix-send = Enviar esta correção
fix-provider = Pedir ao meu prestador para adicionar
fix-photo = Tirar outra foto
fix-other = Outra coisa
# $what (String)
fix-next = A seguir: { $what }
fix-done = É tudo. Obrigado.
# $amount (String)
decision-title = Vamos pagar { $amount } a você
# $asked (String)
decision-of = de { $asked }
decision-g-paid = Pago
decision-g-fix = Corrigir para receber
decision-g-no = Não pode ser pago
decision-why = Por quê
decision-would = O que tornaria possível pagar
decision-rule = A regra
# $n (String)
decision-fix-these = Corrigir: { $n }
decision-letter = Carta (imprimir)
# $time (String)
decision-hours-back = { $time } voltam para as suas horas.
second-title = Pedir uma segunda análise
# $date (String)
second-lead = Outra pessoa vai olhar. É grátis. Peça até { $date }.
second-r-facts = Os dados não estão certos
second-r-paper = Tenho um papel novo
second-r-late = Recebi o aviso tarde
second-r-other = Outra coisa
second-rights = Os seus outros direitos
# $amount (String)
payment-title = { $amount } foram enviados
payment-planned = A Cidade está aprovando o pagamento. Ainda não há data.
payment-how = Como
payment-number = Número
payment-sent-on = Enviado em
payment-to = Para
payment-for = Por
# $date (String)
payment-by-date = Não chegou até { $date }?
payment-missing = Não recebi
# $why (String)
payment-came-back = Voltou: { $why }. Confira os seus dados e enviamos de novo.
payment-so-far = Pago até agora
payment-open = Ainda aberto
