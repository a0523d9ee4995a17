### Texts of the circuit breaker worksheet

cb-worksheet = Folha de trabalho do fundo Circuit Breaker
cb-title = Fundo Circuit Breaker { $year }
cb-estimate = ESTIMATIVA
cb-lead = Feito com o que a Cidade pagou por sessões de { $from } a { $to }.
cb-estimate-why = Isto é uma estimativa: não se sabe quanto dinheiro o estado destinou, e o setor de finanças não confirmou os valores do ano. Compare com as tabelas do Departamento antes de apresentar qualquer coisa.
cb-empty = Nada foi pago por sessões deste ano.
cb-years = Outros anos

cb-paid = Pago pela Cidade
cb-included = Incluído
cb-excluded = Não incluído
cb-claimed = O que conta
cb-waits = Aprovado, ainda não pago
cb-waits-note = Não está nesta folha. Entra quando a Cidade confirma o pagamento.
cb-part = { $lines ->
    [one] { $lines } linha
   *[other] { $lines } linhas
    }, { $minutes }, { $money }
cb-sum = { $lines ->
    [one] { $lines } linha
   *[other] { $lines } linhas
    }, { $money }
cb-minutes = { $minutes } min ({ $hours } h)
cb-ties = CERTO: o incluído e o não incluído somam o que a Cidade pagou.
cb-off = NÃO FECHA: as linhas não somam o que a Cidade pagou. Não apresente nada e ligue para o administrador.

cb-students = Alunos
cb-student = Aluno
cb-sasid = Número do estado
cb-time = Tempo incluído
cb-below = Falta para chegar ao limite
cb-below-says = Faltam { $money } para o estado dividir algum custo
cb-above = { $money } acima do limite
cb-share = Parte do estado
cb-total = Total
cb-no-values = Não se conhece nenhum valor para este ano: nem limite, nem parte do estado.

cb-why = Por que há linhas que não contam, ou não contam por inteiro
cb-why-empty = Todas as linhas pagas contam.
cb-why-note = Uma linha pode ter mais de um motivo.
cb-reason = Motivo
cb-citation = Onde está escrito
cb-lines = Linhas

cb-district = O que o estado pagaria
cb-before = Todas as partes
cb-after = Depois do rateio
cb-quarter = Trimestre { $n }

cb-values = Valores deste ano
cb-value = Valor
cb-used = Usado
cb-certainty = Grau de certeza
cb-provisional = Provisório
cb-confirmed = Confirmado
cb-threshold = Limite de um aluno
cb-share-part = Parte do estado acima do limite
cb-proration = Quanto se paga de todas as partes
cb-rates = Preços por hora
cb-rates-none = Nenhum conhecido: a linha conta pelo que foi pago
cb-rates-known = Preços: { $n }. Uma linha sem preço conta pelo que foi pago

cb-assumed = O que se supõe
cb-assumed-finance = O setor de finanças confirma cada linha que a Cidade pagou. Nenhum texto do Departamento diz se os serviços compensatórios reembolsados podem ser pedidos: pergunte à pessoa de contato.
cb-assumed-base = Os minutos não recebidos são tirados do pedido base do distrito. O portal não conhece esse pedido.
cb-assumed-district = Boston era responsável por todos os alunos em todos os dias.
cb-assumed-other = As anuidades escolares, o transporte e os outros serviços de um aluno estão em outro lugar. Eles preenchem o limite primeiro. Por isso, as partes aqui são baixas demais para um aluno que os tem.

cb-download = Baixar as linhas
cb-download-note = Um arquivo para planilha, com os números do estado e sem nomes. Cada vez que alguém baixa, fica anotado.

cb-sheet-title = { $name }, { $year }
cb-sheet = Folha
cb-claim = Pedido
cb-line = Linha
cb-day = Dia
cb-paid-on = Pago em
cb-service = Serviço
cb-group = Grupo de custo
cb-minutes-col = Minutos
cb-amount = Pago
cb-counts = O que conta
cb-state = Na folha de trabalho
cb-job-unknown = profissão não encontrada

cb-status-included = Incluída
cb-status-excluded = Não incluída
cb-status-hold = Em espera
cb-status-candidate = Possível

cb-x-not-responsible = Outro distrito paga pelo aluno neste dia.
cb-x-not-eligible = O aluno não tem IEP no portal.
cb-x-other-year = A sessão está fora do ano fiscal.
cb-x-not-paid = O distrito não a pagou.
cb-x-admin = É um custo administrativo.
cb-x-overhead = É uma taxa e não um serviço: despesa geral.
cb-x-evaluation = É uma avaliação.
cb-x-coordination = É coordenação de serviços.
cb-x-gened = É educação regular.
cb-x-not-on-iep = Nenhum serviço devido do IEP do aluno pagou por ela.
cb-x-extended = O IEP não especifica o dia ou o ano estendido.
cb-x-assistant = Um assistente nunca conta como pessoal certificado ou licenciado.
cb-x-no-credential = Não se encontrou credencial nem formação do grupo de custo.
cb-x-no-supervisor = Não se encontrou um supervisor verificado.
cb-x-supervision-not-on-iep = O IEP não menciona a supervisão.
cb-x-admin-supervision = É supervisão administrativa.
cb-x-equipment-year = O equipamento foi comprado em outro ano fiscal.
cb-x-equipment-condition = O equipamento não é necessário, ou o aluno não o recebeu.
cb-x-equipment-shared = Mais de um aluno usa o equipamento.
cb-x-equipment-building = Adapta um veículo ou um prédio.
cb-x-no-isp = Nenhum programa individual do aluno foi autorizado para estes dias.
cb-x-transport = O transporte não é pedido aqui.
cb-x-no-ipa = Espera uma autorização de preço individual.
cb-x-double = Espera: o pedido base ainda conta os minutos não recebidos.
cb-x-no-reference = Nenhuma decisão da escola nem IEP é citado.
cb-x-no-document = Espera uma fatura ou outro documento.
cb-x-absence = O aluno faltou mais de 20 dias de aula seguidos.
cb-x-over-rate = Está acima do preço aprovado.
cb-x-third-party = Outro programa pagou uma parte do preço. Só conta o que a Cidade pagou.
cb-x-credit = O crédito do consórcio educacional é descontado.

cb-group-a = (a) consultoria
cb-group-b = (b) educação regular
cb-group-c = (c) pessoal certificado e licenciado
cb-group-d = (d) cuidados de saúde
cb-group-e = (e) outros profissionais
cb-group-f = (f) pessoal supervisionado com formação
cb-group-g = (g) pessoal de apoio supervisionado
cb-group-h = (h) supervisão
cb-group-i = (i) equipamento
