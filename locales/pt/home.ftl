ask-service = Serviço
    .hint = Você vê as horas restantes.
    .err-missing = Escolha um serviço.
ask-provider = Prestador
    .hint = Não está na lista? Escolha “Outra pessoa”.
    .err-missing = Escolha um prestador, ou “Outra pessoa”.
ask-from = Primeira sessão
    .hint = Mês, dia, ano.
    .err-missing = Escreva a data da primeira sessão.
    .err-format = Escreva uma data como 10/07/2025 (mês/dia/ano).
ask-to = Última sessão
    .hint = Pode ser o mesmo dia.
    .err-missing = Escreva a data da última sessão.
    .err-order = A última sessão não pode ser antes da primeira.
ask-minutes = Minutos de cada sessão
    .hint = Por exemplo, 45.
    .err-missing = Escreva os minutos de uma sessão.
    .err-range = Escreva um número de 5 a 480.
ask-count = Quantas sessões
    .hint = Um número aproximado serve.
    .err-missing = Escreva quantas sessões você planeja.
    .err-range = Escreva um número de 1 a 200.
    .err-many = Tantas sessões não cabem nestes dias.
find-services = Que serviços?
    .hint = Você pode deixar as duas últimas vazias.
    .err-missing = Escolha pelo menos um serviço.
find-tried = Para quem você ligou?
    .hint = Você pode deixar as duas últimas vazias.
    .err-missing = Escolha pelo menos um serviço.
find-when = Dias e horas bons para você
    .hint = Você pode deixar as duas últimas vazias.
    .err-missing = Escolha pelo menos um serviço.
late-when = Quando você soube?
    .hint = O que você lembrar serve.
    .err-missing = Escreva o dia em que você soube.
late-how = Como você soube?
    .hint = O que você lembrar serve.
    .err-missing = Escreva o dia em que você soube.
# $name (String)
home-title = Olá, { $name }
home-needs-you = É a sua vez
home-nothing = Agora não precisamos de nada de você.
home-children = Os seus filhos
home-claims = Pedidos
home-start = Começar um pedido
home-no-provider = Não encontro um prestador
home-empty-child = Ainda não vemos o seu filho ou a sua filha. A escola nos manda esses dados. Ligue ou escreva para nós.
home-no-claims = Ainda não há pedidos
# $child (String)
hours-title = Horas de { $child }
hours-missed = Não recebidas
hours-school = Repostas pela escola
hours-claims = Nos seus pedidos
hours-paid = Reembolsadas
hours-left = Restam
hours-entries = Ver todos os registros
hours-none = Todas as horas já foram usadas.
hours-no-decision = A escola precisa terminar primeiro a análise dela.
# $service (String)
# $date (String)
hours-starts = { $service } na escola começa em { $date }. As sessões a partir desse dia não podem ser pagas.
hours-why-hours = Contamos horas, não dólares. O seu filho ou a sua filha recebe de volta o tempo que perdeu.
ask-title = Pergunte antes de pagar
ask-check = Conferir antes de pagar
ask-go = Pode seguir em frente
# $n (String)
# $total (Number)
ask-go-part = Siga em frente com { $n } de { $total ->
    [one] { $total } sessão
   *[other] { $total } sessões
    }
ask-wait = Espere
ask-dont = Ainda não pague
# $date (String)
ask-good-for = Vale por 14 dias: até { $date }
ask-not-promise = Esta é a informação desta data. Não é uma promessa.
ask-text-me = Mandar para mim por mensagem de texto
ask-lead = Conte o que você planeja. Conferimos agora. Nada é enviado, e as suas horas continuam suas.
ask-else-name = Nome da outra pessoa
ask-yours = As suas respostas
# $number (String)
# $date (String)
ask-answer-of = { $number }, { $date }
ask-slip = Número da resposta
# $when (String)
ask-checked = Conferido { $when }
# $n (String)
# $time (String)
ask-plan-sessions = Sessões: { $n }, de { $time } cada
# $from (String)
# $to (String)
ask-plan-days = De { $from } a { $to }
ask-old = Esta resposta é antiga. Pergunte de novo antes de pagar.
ask-again = Perguntar de novo
ask-ok = CERTO
ask-word-wait = ESPERE
ask-word-no = NÃO
# $fits (String)
# $total (Number)
ask-fits-before = Antes desse dia: { $fits } de { $total ->
    [one] { $total } sessão.
   *[other] { $total } sessões.
    }
# $fits (String)
# $total (Number)
ask-fits-until = Até esse dia: { $fits } de { $total ->
    [one] { $total } sessão.
   *[other] { $total } sessões.
    }
# $fits (String)
# $total (Number)
ask-fits-from = A partir desse dia: { $fits } de { $total ->
    [one] { $total } sessão.
   *[other] { $total } sessões.
    }
# $fits (String)
# $total (String)
ask-fits-hours = Sessões que cabem: { $fits } de { $total }.
# $left (String)
# $planned (String)
ask-hours = Restam { $left }. Você planeja { $planned }.
ask-not-owed = Esta ajuda não está na lista de serviços não recebidos.
ask-contract-open = Aprovado.
# $to (String)
ask-contract-to = Aprovado até { $to }.
# $from (String)
ask-contract-from = Aprovado a partir de { $from }.
ask-contract-wait = A Cidade ainda não aprovou. Você não precisa fazer nada.
ask-contract-new = Ainda não é conhecido: o OSS precisa começar um contrato.
# $to (String)
ask-contract-ended = Terminou em { $to }.
ask-license-ok = Não falta nada.
# $to (String)
ask-license-to = Vale até { $to }.
ask-license-later = Depois desse dia, pergunte de novo.
ask-license-missing = Ainda não temos. Você pode enviar com o seu pedido.
ask-license-not-on-day = Ela não vale nestes dias. Se foi renovada, envie a nova.
ask-license-wrong = Ela não cobre este tipo de ajuda.
ask-license-supervisor = Ainda não temos a licença do supervisor. Você pode enviar com o seu pedido.
ask-license-new = Ainda não é conhecida: o OSS precisa verificar.
ask-school-none = Não sabemos de nenhum início.
# $from (String)
ask-school-starts = Este serviço começa na escola em { $from }.
ask-school-late = O aviso chegou tarde para você. Um supervisor precisa olhar primeiro.
ask-payee-ok = O pai, a mãe ou o responsável legal pode receber. Você diz como quando fizer o pedido.
ask-payee-no = Não sabemos de nenhum pai, mãe ou responsável legal que possa receber. Ligue para nós.
ask-t-hours = Horas restantes
ask-t-contract = Contrato com a Cidade
ask-t-license = Licença
ask-t-school = Serviços na escola
ask-t-payee = A quem pagamos
find-title = Pedir ajuda ao OSS
find-lead = O OSS vai trabalhar para dar a ajuda o mais cedo possível.
find-keep = Você fica com as suas horas.
find-send = Pedir ajuda ao OSS
# $date (String)
find-got-it = Recebemos a sua solicitação de ajuda de { $date }. O OSS precisa agir.
# $service (String)
start-notice-from = A partir desse dia, as sessões particulares de { $service } não podem ser pagas.
start-notice-others = Os outros serviços não mudam.
start-notice-told-by = Avisado por
start-notice-read = Já li isto
start-notice-late = Recebi o aviso tarde
start-notice-late-next = Um supervisor vai olhar. Vamos escrever para você.
