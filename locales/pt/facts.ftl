### Texts of the district's facts: determinations, providers, contracts, school-based starts, imports

## What is wrong with a line of a file
flaw-missing = Preencha esta coluna.
flaw-long = Use no máximo 200 sinais.
flaw-empty = Use pelo menos uma letra ou um dígito.
flaw-signs = Use só letras, dígitos, pontos, traços e sublinhados. Os códigos são em maiúsculas.
flaw-day = Escreva o dia como 2026-02-12 ou 02/12/2026 (mês/dia/ano).
flaw-order = Este dia é antes do primeiro dia.
flaw-minutes = Escreva minutos inteiros, como 720.
flaw-amount = Escreva dólares e centavos, como 112.50.
flaw-sasid = Escreva os 10 dígitos do SASID. 411 significa que o estado ainda procura um número repetido.
flaw-email = Escreva um e-mail, como name@example.org.
flaw-not-one-of = Escreva uma destas palavras: { $words }.
flaw-contradiction = NEITHER não pode ficar junto de outro resultado.
flaw-taken = Isto pertence a outra pessoa.
flaw-unknown = Isto ainda não é conhecido. Importe primeiro.
flaw-approved-when = Um contrato aprovado precisa do dia da aprovação da Cidade.
flaw-both = Preencha as duas colunas ou nenhuma.
flaw-below-paid = { $minutes ->
    [one] { $minutes } minuto já foi reembolsado.
   *[other] { $minutes } minutos já foram reembolsados.
    } Escreva pelo menos essa quantidade.
flaw-twice = A linha { $line } diz o mesmo. Tire uma das duas.
flaw-differs = A linha { $line } diz outra coisa sobre o mesmo. Deixe as duas iguais.
flaw-not-text = Salve o arquivo como CSV em UTF-8.
flaw-size = Use um arquivo de no máximo 8 MB.
flaw-no-lines = O arquivo não tem linhas abaixo do cabeçalho.
flaw-count = Esta linha tem mais ou menos colunas do que o cabeçalho.
flaw-no-column = Falta esta coluna no cabeçalho.
flaw-strange-column = Esta coluna não é conhecida, ou aparece duas vezes.

## Search
facts-title = Dados
facts-search = Procurar uma criança ou um prestador
facts-search-hint = Um nome, o fim de um SASID ou o código de um prestador.
facts-search-do = Procurar
facts-none = Nada foi encontrado.
facts-children = Crianças
facts-providers = Prestadores
facts-name = Nome
facts-sasid = Número SASID
facts-school = Escola
facts-code = Código
facts-jobs = Profissão
facts-from = A partir de { $from }
facts-from-to = De { $from } a { $to }
facts-child-service = { $child }, { $service }

## A child
facts-iep = IEP
facts-iep-none = Nenhum IEP é conhecido.
facts-finding = O que a escola encontrou
facts-finding-none = A escola ainda não decidiu.
facts-missed = Não recebidas
facts-cause = Causa
facts-assessor = Avaliado por
facts-decided = Decidido
facts-accepted = Aceita em { $day }
facts-owed = Serviços devidos
facts-column-service = Serviço
facts-column-owed = Devido
facts-column-school = A escola deu
facts-column-reserved = Em análise
facts-column-paid = Reembolsado
facts-column-left = Resta
facts-starts = A escola dá a partir de { $day }.
facts-goals = Objetivos
facts-guardians = Pais ou responsáveis legais
facts-language = Idioma
facts-email = E-mail
facts-ledger = Registro de horas
facts-ledger-when = Dia
facts-ledger-what = O quê
facts-ledger-minutes = Minutos
facts-change-line = Mudar { $service }
facts-change-owed = Mudar os minutos devidos
facts-add-school = Salvar os minutos
facts-accept = Aceitar esta causa
finding-regression = Perdeu habilidades
finding-failure-to-progress = Sem o progresso esperado
finding-neither = Nenhuma das duas
cause-staffing-shortage = Falta de pessoal
cause-student-absence = A criança faltou
cause-school-closed = A escola estava fechada
cause-family-declined = A família não quis
cause-other = Outra coisa
ledger-owed = Devido
ledger-school = Dado pela escola
ledger-reserved = Guardado para uma linha em análise
ledger-released = Livre de novo
ledger-reimbursed = Reembolsado
ledger-undone = Aprovação desfeita
owed-minutes = Minutos devidos
    .err-format = Escreva minutos inteiros.
    .err-range = Mais minutos do que estes já foram reembolsados.
owed-why = Por que você muda isto?
    .err-missing = Escreva por que você muda os minutos.
given-minutes = Todos os minutos que a escola deu até agora
    .err-format = Escreva minutos inteiros.
cause-why = Por que esta causa é aceita?
    .err-missing = Escreva por que você aceita esta causa.

## A provider
facts-named-by-family = Uma família indicou este prestador. O distrito ainda não o conhece.
facts-licenses = Licenças
facts-license = Licença
facts-holder = Nome nela
facts-expires = Vale até
facts-checked = Verificada
facts-supervisor = Supervisor
facts-license-none = Não há nenhuma licença registrada.
facts-license-add = Adicionar ou renovar uma licença
facts-license-keep = Salvar a licença
facts-names = Nomes nos papéis do banco
facts-names-keep = Salvar os nomes
facts-contracts = Contratos
facts-contract-none = Ainda não há contrato.
facts-contract = Contrato { $number }
facts-contract-keep = Salvar o contrato
facts-rate-alone = Individual, por hora
facts-rate-group = Em grupo, por hora
facts-rate-keep = Salvar o preço
contract-state = Em que passo está?
    .err-missing = Escolha em que passo o contrato está.
contract-state-draft = Rascunho
contract-state-completed = Completo
contract-state-submitted = Com a Cidade
contract-state-city-approved = Aprovado pela Cidade
contract-state-rejected = Não aprovado
contract-state-expired = Terminado
contract-approved = Dia da aprovação da Cidade
    .err-missing = Escreva o dia da aprovação.
    .err-format = Escreva uma data como 02/12/2026 (mês/dia/ano).
contract-from = Primeiro dia
    .err-format = Escreva uma data como 02/12/2026 (mês/dia/ano).
contract-to = Último dia
    .err-format = Escreva uma data como 02/12/2026 (mês/dia/ano).
    .err-order = Escolha um dia depois do primeiro dia.
provider-names = Outros nomes, um em cada linha
    .hint = O nome de uma empresa, ou um nome nos papéis do banco.
license-kind = Tipo
    .hint = Em maiúsculas, como SLP ou DESE_SPED.
    .err-missing = Escreva o tipo de licença.
    .err-format = Use maiúsculas, dígitos e sublinhados.
license-holder = Nome na licença
    .err-missing = Escreva o nome que está na licença.
license-whose = De quem é a licença?
    .err-missing = Escolha de quem é a licença.
license-whose-provider = Do prestador
license-whose-supervisor = Do supervisor
license-checked = Dia em que foi verificada no conselho profissional
    .err-format = Escreva uma data como 02/12/2026 (mês/dia/ano).
rate-service = Serviço
    .err-missing = Escolha um serviço.
rate-alone = Preço individual, por hora
    .err-format = Escreva dólares e centavos, como 150.00.
rate-group = Preço em grupo, por hora
    .err-format = Escreva dólares e centavos, como 60.00.

## School-based starts
starts-title = Início dos serviços na escola, { $school }
starts-lead = A partir do primeiro dia, as sessões particulares deste serviço não podem ser pagas. A família recebe uma carta.
starts-send = Enviar o aviso
starts-told = Inícios avisados
starts-child = Criança
starts-service = Serviço
starts-first = Primeiro dia
starts-notice = Família avisada
starts-read = Lido
starts-read-yes = Sim
starts-none = Nenhuma criança desta escola tem um serviço devido que ainda esteja aberto.
start-role = Você é
    .err-missing = Escolha o que você é.
start-role-leader = Diretor da escola
start-role-provider = Prestador de serviços relacionados

## Imports
imports-title = Importações
imports-lead = Primeiro se olha o arquivo. Nada é guardado antes de você aplicar.
imports-look = Olhar o arquivo
imports-files = Arquivos mais novos
imports-none = Nenhum arquivo foi importado ainda.
imports-file = Arquivo
imports-by = Por
imports-when = Quando
imports-state = Estado
imports-waiting = Em espera
imports-applied = Aplicado, { $n ->
    [one] { $n } linha mudou algo
   *[other] { $n } linhas mudaram algo
    }
imports-columns = Colunas
imports-kind = No arquivo
imports-about = { $lines ->
    [one] { $lines } linha.
   *[other] { $lines } linhas.
    } SHA-256 { $hash }…
imports-counts = Linhas novas: { $new }, mudadas: { $changed }, iguais: { $same }.
imports-flaws = Corrija estas linhas
imports-flaws-lead = Nada foi guardado. Corrija o arquivo e traga de novo.
imports-line = Linha
imports-column = Coluna
imports-what = O que fazer
imports-changes = O que muda
imports-more = Mais { $n } não aparecem aqui.
imports-apply = Aplicar tudo
imports-discard = Descartar este arquivo
imports-nothing = Tudo neste arquivo já é conhecido.
imports-line-new = Nova
imports-line-changed = { $column }: { $was } → { $becomes }.
import-households = Famílias e responsáveis legais
import-students = Crianças
import-goals = Objetivos do IEP
import-determinations = Decisões da escola com minutos devidos
import-providers = Prestadores
import-licenses = Licenças
import-contracts = Contratos
import-school-starts = Inícios dos serviços na escola
import-school-minutes = Minutos dados pelas escolas
