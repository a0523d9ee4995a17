reason-receipt-missing = Adicione um recibo
    .why = Precisamos de um recibo do seu prestador para este pagamento.
    .fix = Tire uma foto dele, ou peça ao seu prestador com um link.
reason-receipt-unreadable = Tire uma foto mais clara do recibo
    .why = Não conseguimos ler a parte marcada.
    .fix = Use boa luz e mostre os quatro cantos.
reason-receipt-no-dates = O recibo precisa das datas das sessões
    .why = O recibo precisa ter a lista das datas das sessões.
    .fix = Peça ao seu prestador, com um link, para adicionar as datas.
# $what (String)
reason-receipt-lacks = Falta no recibo: { $what }
    .why = Não encontramos isto no recibo: { $what }.
    .fix = Peça um recibo novo ao seu prestador, ou adicione com um link.
reason-proof-missing = Mostre que você pagou
    .why = Temos o recibo. Também precisamos de um papel do banco que mostre este pagamento.
    .fix = Adicione um extrato bancário, uma fatura do cartão ou um cheque compensado. Você pode esconder o resto.
reason-proof-kind = Precisamos de outro papel do banco
    .why = A imagem de um aplicativo de pagamento ou uma conta a pagar não basta.
    .fix = Mostre a linha no seu extrato bancário ou na fatura do cartão.
reason-proof-no-match = Os valores não combinam
    .why = Nenhuma linha do seu papel do banco é igual a este recibo.
    .fix = Escolha a linha que pagou. Ela pode estar dividida em partes, ou ter outro nome.
# $rest (String)
reason-proof-short = Mostre mais { $rest }
    .why = O seu papel do banco mostra uma parte deste recibo. Podemos pagar essa parte.
    .fix = Adicione a linha do resto.
reason-proof-pending = O banco ainda não terminou este pagamento
    .why = A linha ainda diz “pendente” (pending).
    .fix = Adicione o papel quando o banco mostrar a linha final. Muitas vezes leva 5 dias.
reason-payer-mismatch = A conta tem outro nome
    .why = A conta não está no nome do pai, da mãe ou do responsável legal deste caso.
    .fix = Diga quem pagou, ou mostre um papel no seu nome.
reason-check-side = Mostre os dois lados do cheque
    .why = Temos um lado. O carimbo do banco está no outro.
    .fix = Tire uma foto do outro lado.
reason-cash = Pago em dinheiro, sem papel do banco
    .why = O programa só pode pagar se um papel do banco mostra o pagamento.
    .fix = Ligue para nós. Vamos procurar um jeito com você. Você pode pedir uma segunda análise.
# $amount (String)
reason-third-party = Outro programa pagou uma parte
    .why = O seguro ou um programa pagou { $amount }. Pagamos a parte que você pagou.
    .fix = Não há nada para fazer. Se não estiver certo, peça uma segunda análise.
reason-refunded = Este dinheiro voltou para você
    .why = O seu papel do banco mostra que este dinheiro voltou para você.
    .fix = Se você pagou de novo, mostre esse pagamento em uma segunda análise.
reason-note-missing = Adicione uma anotação desta sessão
    .why = Cada sessão precisa de uma anotação do prestador.
    .fix = Peça ao seu prestador com um link, ou tire uma foto.
reason-note-no-time = Adicione a hora que falta
    .why = Sem a hora de início e de fim não podemos contar os minutos.
    .fix = Escreva a hora que está na anotação, ou pergunte ao seu prestador.
reason-note-no-goal = Diga qual é o objetivo do IEP
    .why = A anotação precisa dizer que objetivo do IEP foi trabalhado.
    .fix = Escolha o objetivo, ou pergunte ao seu prestador.
reason-note-other-goal = Escolha um objetivo do IEP
    .why = Este objetivo não está no IEP do seu filho ou da sua filha.
    .fix = Escolha um da lista, ou pergunte ao seu prestador.
reason-note-per-session = Cada sessão precisa da sua própria anotação
    .why = Uma anotação não pode valer para mais de uma sessão.
    .fix = Peça ao seu prestador uma anotação por sessão.
# $noted (String)
# $asked (String)
reason-minutes-less = A anotação mostra menos tempo
    .why = A anotação mostra { $noted }. Você pediu { $asked }. Pagamos o tempo da anotação.
    .fix = Se a anotação tem um erro, o seu prestador pode corrigir. Depois peça uma segunda análise.
reason-note-not-signed = A anotação precisa de uma assinatura
    .why = O seu prestador não assinou esta anotação.
    .fix = Peça ao seu prestador com um link. Leva um minuto.
reason-license-missing = Adicione a licença do prestador
    .why = Precisamos de uma cópia da licença.
    .fix = Peça ao seu prestador com um link, ou tire uma foto.
# $date (String)
reason-license-dates = A licença já tinha terminado
    .why = A licença valia até { $date }. Esta sessão foi depois.
    .fix = Se foi renovada, adicione a licença nova.
reason-license-kind = A licença é para outro trabalho
    .why = Esta licença não cobre este tipo de ajuda.
    .fix = Se o prestador tem outra licença, mostre em uma segunda análise.
reason-license-checking = Estamos verificando a licença
    .why = O conselho profissional ainda não respondeu.
    .fix = Você não precisa fazer nada.
reason-supervisor-missing = Adicione a licença do supervisor
    .why = Este prestador trabalha com um supervisor. Também precisamos dessa licença.
    .fix = Peça ao seu prestador com um link.
reason-supervisor-dates = A licença do supervisor já tinha terminado
    .why = Ela não valia no dia desta sessão.
    .fix = Adicione a licença nova, ou a de outro supervisor.
reason-contract-missing = Ainda não há contrato
    .why = O prestador e o OSS precisam primeiro terminar um contrato.
    .fix = O OSS precisa agir. Vamos escrever para você. Pergunte antes de pagar mais.
reason-contract-waiting = A Cidade ainda não aprovou o contrato
    .why = O contrato está com a Cidade.
    .fix = Você não precisa fazer nada. Abre sozinho.
reason-contract-refused = A Cidade não aprovou o contrato
    .why = Sem contrato, o programa não pode pagar este prestador.
    .fix = Ligue para nós. Podemos ajudar você a encontrar outro prestador. Você pode pedir uma segunda análise.
# $date (String)
reason-before-contract = A sessão foi antes do contrato
    .why = O contrato começou em { $date }.
    .fix = Se a data não estiver certa, peça uma segunda análise.
# $date (String)
reason-after-contract = A sessão foi depois do contrato
    .why = O contrato terminou em { $date }.
    .fix = Pergunte sobre um contrato novo antes de pagar mais. Você pode pedir uma segunda análise.
# $rate (String)
reason-above-rate = O preço é mais alto que o do contrato
    .why = O preço do contrato é { $rate } por hora. Pagamos esse preço.
    .fix = Mostre esta página ao seu prestador. Se não estiver certo, peça uma segunda análise.
# $school (String)
reason-no-determination = A escola precisa decidir primeiro
    .why = A escola não terminou a análise da ajuda não recebida.
    .fix = { $school } precisa agir. Você não precisa fazer nada.
reason-hours-checking = A escola está conferindo as horas
    .why = A escola precisa confirmar os minutos não recebidos.
    .fix = Você não precisa fazer nada.
reason-service-not-owed = Este tipo de ajuda não está na lista
    .why = Este serviço não está na lista da escola de ajuda não recebida.
    .fix = Se você escolheu o serviço por engano, diga em uma segunda análise.
reason-hours-used = Não restam horas
    .why = Todas as horas não recebidas deste serviço já foram usadas.
    .fix = Veja todos os registros. Se um número não estiver certo, peça uma segunda análise.
# $fit (String)
# $asked (String)
reason-hours-partly-left = Restam algumas horas
    .why = Podemos pagar { $fit } de { $asked }. Depois disso as horas acabam.
    .fix = Não há nada para fazer. Se um número não estiver certo, peça uma segunda análise.
# $date (String)
reason-school-started = A escola já tinha começado o serviço
    .why = Os serviços na escola começaram em { $date }. As sessões a partir desse dia não podem ser pagas.
    .fix = Se você soube tarde, toque em “Recebi o aviso tarde”.
reason-late-notice = Talvez você tenha recebido o aviso tarde
    .why = O aviso chegou depois desta sessão.
    .fix = Um supervisor precisa decidir. Você não precisa fazer nada.
reason-future = Este dia ainda não chegou
    .why = Só podemos pagar depois da sessão.
    .fix = Confira a data.
reason-child-overlap = Duas sessões à mesma hora
    .why = O seu filho ou a sua filha tem duas sessões a esta hora.
    .fix = Confira as horas das duas.
reason-provider-overlap = O prestador tinha outra criança a esta hora
    .why = Podemos pagar os minutos que não são ao mesmo tempo.
    .fix = Pergunte ao seu prestador se foi um grupo. Ele pode dizer com um link.
reason-school-hours = Isto foi durante as horas de escola
    .why = Precisamos saber onde o seu filho ou a sua filha estava.
    .fix = Diga, por exemplo, “meio dia de aula” ou “em casa”.
reason-not-a-service = Isto não é uma sessão
    .why = Taxas de falta, viagem, testes ou preparo de documentos não podem ser pagas.
    .fix = Se foi uma sessão, peça uma segunda análise.
# $other (String)
reason-duplicate = Esta sessão já estava em um pedido
    .why = Está no pedido { $other }.
    .fix = Veja esse pedido. Se era outra sessão, peça uma segunda análise.
# $used (String)
reason-payment-used = Esta linha do banco já foi usada antes
    .why = { $used } desta linha pagaram outro recibo.
    .fix = Veja onde. Adicione outra linha, se houver.
reason-same-file = Já temos esta foto
    .why = A mesma foto está em outro pedido.
    .fix = Adicione a foto certa, ou diga por que ela serve para os dois.
reason-file-unsafe = Tiramos um arquivo
    .why = O arquivo pode fazer mal aos computadores.
    .fix = Em vez dele, tire uma foto do papel.
reason-file-locked = O PDF tem senha
    .why = Não conseguimos abrir.
    .fix = Salve uma cópia sem a senha, ou tire uma foto.
# $seen (String)
# $needed (String)
reason-file-kind = Este é outro papel
    .why = Parece ser: { $seen }. Aqui precisamos de: { $needed }.
    .fix = Adicione o papel certo.
reason-file-other-child = Este papel é de outra criança
    .why = O nome não é do seu filho ou da sua filha.
    .fix = Adicione o papel certo, ou explique o nome.
# $date (String)
reason-filed-late = Isto chegou depois do último dia
    .why = O último dia foi { $date }. Pode haver boas razões.
    .fix = Escolha a sua razão na lista.
reason-payee-confirm = Confirme para onde vai o dinheiro
    .why = Os seus dados de pagamento mudaram, ou um nome é diferente.
    .fix = Escreva o código que mandamos para o seu número antigo, ou ligue para nós.
# $language (String)
reason-translating = Estamos traduzindo este papel
    .why = Está em { $language }.
    .fix = Você não precisa fazer nada.
# $date (String)
reason-second-person = Uma segunda pessoa está conferindo
    .why = Fazemos isto com alguns pedidos.
    .fix = Você não precisa fazer nada. Vamos escrever para você até { $date }.
# $date (String)
reason-no-answer = Fechado, porque não tivemos notícias suas
    .why = Perguntamos três vezes.
    .fix = Você pode abrir de novo até { $date }. A sua primeira data conta.
reason-taken-back = Retirado
    .why = Você ou o OSS retirou isto. As suas horas estão livres de novo.
    .fix = Comece um pedido novo quando quiser.
# $note (String)
reason-other = Veja a nota
    .why = { $note }
    .fix = Escreva para nós se não estiver claro.
