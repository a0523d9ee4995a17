claim-child = Para que filho ou filha?
    .err-missing = Escolha um filho ou uma filha.
claim-service = Que serviço?
    .hint = Um pedido é para um só serviço.
    .err-missing = Escolha um serviço.
claim-copy = Como você quer começar?
    .hint = Copiar poupa tempo. Você pode mudar tudo.
    .err-missing = Escolha como começar.
provider-choice = Quem deu a ajuda?
    .err-missing = Escolha um prestador, ou “Outra pessoa”.
provider-name = Nome do prestador
    .hint = Nome e sobrenome, como na licença.
    .err-missing = Escreva o nome do prestador.
provider-business = Nome da empresa
    .hint = O nome no seu extrato bancário ou na fatura do cartão, se for diferente.
provider-job = Profissão do prestador
    .hint = Assim sabemos que licença verificar.
    .err-missing = Escolha a profissão do prestador.
provider-contact = Telefone ou e-mail do prestador
    .hint = Mandamos um link curto para as anotações e a licença.
    .err-format = Escreva um número de telefone ou um e-mail.
license-file = Foto da licença
    .hint = Os quatro cantos. Foto ou PDF, até 20 MB.
    .err-missing = Adicione uma foto da licença, ou peça ao seu prestador.
license-number = Número da licença
    .hint = Escreva como está impresso.
    .err-missing = Escreva o número da licença.
license-ends = Vale até
    .hint = O último dia em que ela vale.
    .err-missing = Escreva o dia em que a licença termina.
    .err-format = Escreva uma data como 02/12/2026 (mês/dia/ano).
sessions-how = Como você quer adicionar as sessões?
    .hint = O seu prestador pode fazer isso por você.
    .err-missing = Escolha como adicionar as sessões.
sessions-days = Dias da semana
    .hint = Toque em cada dia com sessão.
    .err-missing = Escolha pelo menos um dia.
session-date = Data
    .hint = Mês, dia, ano.
    .err-missing = Escreva a data.
    .err-future = Este dia ainda não chegou. Podemos pagar depois da sessão.
session-start = Hora de início
    .hint = Por exemplo, 4:00 PM.
    .err-missing = Escreva a hora de início.
session-end = Hora de fim
    .hint = Por exemplo, 4:45 PM.
    .err-missing = Escreva a hora de fim.
    .err-same = O início e o fim são iguais. Confira as horas.
    .err-long = Isto é mais de 8 horas. Confira as horas.
session-price = Preço de uma sessão
    .hint = Só o que você pagou pela sessão. Sem taxas de viagem ou de falta.
    .err-missing = Escreva o preço.
    .err-format = Escreva dólares e centavos, como 112.50.
session-goals = Objetivos do IEP trabalhados
    .hint = Escolha um ou mais. O seu prestador sabe o objetivo.
    .err-missing = Escolha pelo menos um objetivo, ou pergunte ao seu prestador.
session-group = Foi individual ou em grupo?
    .hint = Um grupo são duas ou mais crianças ao mesmo tempo.
    .err-missing = Escolha individual ou em grupo.
    .err-size = Escreva quantas crianças.
session-note = Anotação desta sessão
    .hint = Cada sessão precisa da sua própria anotação, com data, início, fim e objetivo.
receipt-file = Foto do recibo
    .hint = Os quatro cantos. Boa luz.
    .err-missing = Adicione uma foto do recibo.
receipt-total = Total no recibo
    .hint = Dólares e centavos, como está impresso.
    .err-missing = Escreva o total.
    .err-format = Escreva dólares e centavos, como 900.00.
receipt-date = Data em que você pagou
    .hint = Está no recibo.
    .err-missing = Escreva a data em que você pagou.
receipt-number = Número do recibo
    .hint = Se houver.
    .err-long = Este número é longo demais. Escreva até 40 sinais.
# $sum (String)
# $total (String)
receipt-sessions = Que sessões este recibo paga?
    .hint = Marque todas.
    .err-missing = Escolha pelo menos uma sessão.
    .err-sum = As sessões somam { $sum }. O recibo diz { $total }. Confira os preços.
receipt-other-pay = O seguro, o MassHealth ou outro programa pagou uma parte?
    .hint = Pagamos a parte que você pagou.
    .err-missing = Escolha sim ou não.
    .err-amount = Escreva quanto pagaram.
proof-kind = Que papel você tem?
    .hint = Você precisa de um destes, junto com o recibo.
    .err-missing = Escolha um papel.
proof-file = Foto do papel
    .hint = Os quatro cantos. Boa luz. Se for cheque: a frente.
    .err-missing = Adicione uma foto ou um PDF.
proof-front = Frente do cheque
    .hint = Tire uma foto de cada lado.
    .err-missing = Adicione os dois lados do cheque.
proof-back = Verso do cheque
    .hint = Tire uma foto de cada lado.
    .err-missing = Adicione os dois lados do cheque.
proof-holder = Nome na conta
    .hint = Deveria ser o pai, a mãe ou o responsável legal.
    .err-missing = Escreva o nome que está na conta.
line-date = Data no extrato
    .hint = O dia que o banco mostra.
    .err-missing = Escreva a data que está no extrato.
line-name = Nome no extrato
    .hint = Escreva como está impresso, por exemplo SQ *HARBOR.
    .err-missing = Escreva o nome que está no extrato.
# $over (String)
line-amount = Valor no extrato
    .hint = Dólares e centavos.
    .err-missing = Escreva o valor.
    .err-format = Escreva dólares e centavos, como 140.00.
    .err-over = Estas linhas somam { $over } a mais do que o recibo. Use só uma parte de uma linha.
pay-method = Como devemos pagar você?
    .err-missing = Escolha como pagamos você.
pay-name = Nome no cheque
    .hint = O pai, a mãe ou o responsável legal deste caso.
    .err-missing = Escreva o nome.
    .err-who = Esta pessoa não está no caso. Escolha o pai, a mãe ou o responsável legal, ou ligue para nós.
# $part (String)
pay-street = Rua e número
    .hint = Onde você recebe correio.
    .err-missing = Escreva este dado: { $part }.
    .err-zip = Escreva um código postal com 5 números.
# $part (String)
pay-city = Cidade
    .hint = Onde você recebe correio.
    .err-missing = Escreva este dado: { $part }.
    .err-zip = Escreva um código postal com 5 números.
# $part (String)
pay-state = Estado
    .hint = Onde você recebe correio.
    .err-missing = Escreva este dado: { $part }.
    .err-zip = Escreva um código postal com 5 números.
# $part (String)
pay-zip = Código postal (ZIP)
    .hint = Onde você recebe correio.
    .err-missing = Escreva este dado: { $part }.
    .err-zip = Escreva um código postal com 5 números.
pay-vendor = Número da Cidade para receber pagamentos
    .hint = Só se a Cidade já pagou você antes.
    .err-format = Use só números.
sign-happened = Estas sessões aconteceram.
    .err-missing = Marque a caixa se for verdade.
sign-paid = Eu paguei este dinheiro. Ninguém me devolveu.
    .err-missing = Marque a caixa se for verdade.
sign-name = Escreva o seu nome para assinar
    .hint = Vale como a sua assinatura.
    .err-missing = Escreva o seu nome.
provider-note = O que você fez, em 1 ou 2 frases
    .hint = Não escreva o nome completo da criança.
    .err-missing = Escreva o que você fez.
# $number (String)
claim-title = Pedido { $number }
claim-start-title = Começar um pedido
claim-copy-last = Copiar o meu último pedido
claim-copy-note = mesmo prestador, dias e preço
claim-fresh = Começar um em branco
claim-keep = Você pode parar quando quiser. Guardamos para você.
claim-p-provider = Prestador e licença
claim-p-sessions = Sessões e objetivos
claim-p-receipts = Recibos
claim-p-bank = Papel do banco
claim-p-match = Relacionar pagamentos
claim-p-pay = Como pagamos você
claim-s-done = Feito
claim-s-todo = A fazer
claim-s-look = Olhe de novo
claim-s-provider = À espera do prestador
# $part (String)
claim-go-on = Continue com: { $part }
claim-check-send = Conferir e enviar
claim-missing-ok = Você pode enviar mesmo se faltar um papel. Nós pedimos depois.
claim-take-back = Retirar este pedido
claim-take-back-sure = Retirar este pedido? As suas horas voltam para você.
provider-title = Quem deu a ajuda?
provider-else = Outra pessoa
# $date (String)
provider-contract-ok = Contrato: aprovado até { $date }
provider-contract-wait = Contrato: à espera da Cidade. Você pode enviar o seu pedido. Não precisa fazer nada.
# $date (String)
provider-license-ok = Licença: vale até { $date }
provider-have-it = Já temos. Não precisa enviar de novo.
provider-newer = Enviar uma mais nova
provider-supervisor = Licença do supervisor
provider-supervisor-why = Este prestador trabalha com um supervisor.
provider-link = Enviar um link
provider-qr = Mostrar código QR
provider-link-why = O seu prestador pode adicionar as anotações e a licença sem você.
sessions-title = Sessões
sessions-make = Fazer a lista
# $n (String)
sessions-count = Sessões: { $n }
# $time (String)
sessions-after = Horas restantes depois: { $time }
sessions-holiday = Este dia é feriado. Houve sessão?
sessions-copy-row = Copiar uma linha
sessions-add-one = Adicionar uma
sessions-note-added = Anotação: adicionada
sessions-note-missing = Anotação: ainda não
sessions-happened = Esta sessão aconteceu?
sessions-not-like-this = Não foi assim
sessions-next = Salvar e ver a próxima
sessions-didnt = Não aconteceu: tirar
sessions-empty = Ainda não há sessões. Comece com os dias da semana.
# $over (String)
sessions-warn-over = { $over } min não cabem nas horas restantes. Podemos pagar o resto.
sessions-warn-overlap = É à mesma hora que outra sessão.
sessions-warn-school = É depois do início dos serviços na escola.
sessions-warn-contract = Está fora das datas do contrato.
receipt-title = Recibos
receipt-photo = Tirar uma foto
receipt-choose = Escolher uma foto ou um PDF
receipt-ask = Pedir ao meu prestador
receipt-next-page = Mesmo recibo, próxima página
# $value (String)
receipt-suggest = Lemos { $value }. Usar?
receipt-empty = Ainda não há recibo.
proof-title = Papel do banco
proof-statement = Extrato bancário
proof-card = Fatura do cartão de crédito
proof-check = Cheque compensado, os dois lados
proof-cash = Paguei em dinheiro
proof-cash-help = O programa precisa de um papel do banco. Ligue para nós e vamos procurar um jeito com você.
proof-tips = Ponha o papel bem plano, com os quatro cantos e boa luz.
proof-only = Só precisamos do seu nome, do banco, da data, dos últimos 4 números e deste pagamento.
proof-coach-dark = Muito escura. Procure mais luz.
proof-coach-cut = Um canto está cortado. Afaste-se um pouco.
proof-coach-blur = Desfocada. Não mexa o telefone.
proof-use-anyway = Usar mesmo assim
hide-title = Esconder o resto
hide-lead = Toque na linha que mostra este pagamento. Nós cobrimos o resto.
hide-cover = Cobrir o resto
hide-preview = Ver como vai ficar
hide-skip = Não esconder: enviar a página inteira
# $what (String)
hide-covered = Isto ficou coberto: { $what }. Precisamos ver.
hide-paper-tip = Ponha um papel sobre as outras linhas. Depois tire a foto.
hide-pdf = Fazemos imagens das páginas no nosso computador. Você cobre. Depois apagamos o PDF.
match-title = Relacionar pagamentos
match-which = Que linhas do banco pagaram?
# $total (String)
match-exact = { $total } aparecem por inteiro.
# $shown (String)
# $total (String)
match-part = { $shown } de { $total } aparecem.
# $rest (String)
match-more = Mostre mais { $rest }, ou envie agora. Pagamos a parte que aparece.
# $over (String)
match-over = Estas linhas têm { $over } a mais. Use só uma parte de uma linha.
match-add-line = Adicionar uma linha
# $name (String)
# $provider (String)
match-alias = { $name } é o mesmo que { $provider }?
match-use-part = Usar uma parte desta linha
match-save = Salvar a relação
pay-title = Como pagamos você
pay-mail = Cheque pelo correio
pay-deposit = Depósito direto
pay-deposit-note = se a Cidade tem a sua conta
pay-pickup = Ir buscar um cheque
pay-who = Só o pai, a mãe ou o responsável legal deste caso pode receber.
check-title = Confira antes de enviar
# $list (String)
check-missing = Falta: { $list }. Você pode enviar agora. Nós pedimos depois.
check-send = Enviar o meu pedido
# $name (String)
check-helper = Só { $name } pode enviar. Vamos mandar uma mensagem de texto para essa pessoa.
sent-title = Recebemos o seu pedido
sent-number = Número
# $time (String)
sent-held = Guardamos { $time } para você
sent-next = O que vem agora
sent-n-1 = Conferimos os seus papéis
sent-n-2 = Lemos os papéis e conferimos as horas
sent-n-3 = O OSS, o setor de finanças e a Cidade aprovam
# $date (String)
sent-n-4 = Dinheiro: cerca de 5 semanas, por volta de { $date }
sent-texts = Vamos mandar uma mensagem de texto quando algo mudar.
sent-see = Ver o meu pedido
link-title = Ajude uma família a receber o reembolso
# $name (String)
# $initials (String)
link-asks = { $name } pede a você as anotações das sessões de { $initials }.
link-five = Isto leva cerca de 5 minutos.
link-start = Começar
link-not-you = Não é você? Avise-nos.
link-sheet = Em vez disso, imprimir a folha de papel
link-signed = Eu dei estas sessões a estas horas.
link-goals = Os objetivos estão certos.
link-send = Assinar e enviar
link-group = Outra criança à mesma hora? Se foi um grupo, diga.
