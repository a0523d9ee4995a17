### Texts of a family's draft: start, parts, provider, sessions, how we pay, check and send

claim-sessions = Sessões
    .err-missing = Adicione pelo menos uma sessão.
    .err-format = Falta a data ou o preço de uma sessão. Olhe a lista.
    .err-many = Em um pedido cabem 200 sessões. Comece outro pedido para as restantes.
session-kind = O que você pagou?
    .hint = Podemos pagar o serviço. Você também pode contar sobre outras taxas.
supervisor-holder = Nome do supervisor
    .hint = Como está na licença.
    .err-missing = Escreva o nome do supervisor.
supervisor-number = Número da licença do supervisor
    .hint = Escreva como está impresso.
    .err-missing = Escreva o número da licença.
supervisor-ends = A licença do supervisor vale até
    .hint = O último dia em que ela vale.
    .err-missing = Escreva o dia em que a licença termina.
    .err-format = Escreva uma data como 02/12/2026 (mês/dia/ano).
take-back-lines = Que sessões você quer retirar?
    .hint = As horas delas voltam para você.
    .err-missing = Escolha pelo menos uma sessão.
draft-date-format = Escreva uma data como 10/07/2025 (mês/dia/ano).
draft-time-format = Escreva uma hora como 4:00 PM.
draft-days-range = Nenhum destes dias está entre as suas duas datas.
draft-dates-many = Assim dá mais de 120 sessões. Escolha um último dia mais cedo.
# $service (String)
# $child (String)
draft-for = { $service } para { $child }
# $n (String)
draft-added = Adicionado: { $n }
draft-part-provider = o prestador
draft-part-sessions = as sessões
draft-part-receipts = os recibos
draft-part-bank = o papel do banco
draft-part-pay = como pagamos você
draft-sent-already = Este pedido já foi enviado. Você não pode mudá-lo aqui.
draft-see-claim = Ver o pedido
draft-newest = O mais novo
draft-newest-lead = Isto é o que está salvo agora. Abaixo está o que você escreveu. Salve de novo para ficar com o seu.
draft-copy-title = Copiar este pedido
draft-copy-lead = Copiamos o prestador, os dias, as horas, os preços e os objetivos. As datas passam para as semanas seguintes.
draft-copy-not = Não copiamos os recibos, os papéis do banco nem a sua assinatura.
draft-copy-go = Fazer a cópia
draft-contract-approved = Contrato: aprovado
draft-license-none = Licença: ainda não temos
draft-license-not-needed = Licença: não é preciso para esta profissão
# $date (String)
draft-license-ended = Licença: terminou em { $date }
draft-provider-next = Pedimos um contrato à Cidade. Você pode enviar o seu pedido agora.
license-title = Licença
license-own = Prestador
license-supervisor = Supervisor
license-none-needed = Esta profissão não precisa de licença.
# $number (String)
# $date (String)
license-line = Licença { $number }, vale até { $date }
license-open-line = Licença
license-looked-up = O OSS verificou.
license-save = Salvar esta licença
license-photo = Adicionar uma foto da licença
license-no-provider = Primeiro escolha um prestador.
license-choose-provider = Escolher um prestador
sessions-add-days = Adicionar dias
sessions-when = Hora
# $n (String)
session-title = Sessão { $n }
session-alone = Individual
session-group-choice = Em grupo
session-copy-week = Copiar para a semana seguinte
session-other = Outro filho, outra filha ou outro serviço
session-length = são # minutos
kind-service = O serviço
kind-no-show = Uma falta à sessão
kind-late-cancellation = Um cancelamento em cima da hora
kind-travel = Viagem
kind-evaluation = Uma avaliação
kind-paperwork = Preparo de documentos
kind-materials = Materiais
kind-other = Outra coisa
# $goal (String)
session-goal = Objetivo { $goal }
pay-helper = Só o pai, a mãe ou o responsável legal pode escolher isto.
check-lead = Você pode mudar tudo antes de enviar.
check-child = Criança e serviço
check-provider = Prestador
check-sessions = Sessões
check-receipts = Recibos
check-bank = Papel do banco
check-pay = Pagar a
check-none = Ainda não
check-look = Olhe estas sessões
check-look-lead = Elas precisam de data e preço antes de você poder enviar.
check-guardian-only = Só o pai, a mãe ou o responsável legal pode enviar este pedido.
check-miss-receipt = um recibo
check-miss-bank = um papel do banco
check-miss-note = anotações das sessões
check-miss-license = a licença
# $n (Number)
check-n-lines = { $n ->
    [one] { $n } linha
   *[other] { $n } linhas
    }
check-hints = O que vamos olhar
sent-copy = Copiar para o próximo mês
take-title = Retirar
take-all = Retirar o pedido inteiro
take-some = Retirar estas sessões
take-none = Agora não se pode retirar nada deste pedido.
take-decided = Algumas sessões já estão decididas. Você pode retirar as outras.
