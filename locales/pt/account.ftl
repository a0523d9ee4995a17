# $over (Number)
message-text = Escreva no seu idioma
    .hint = Pode ser qualquer idioma.
    .err-missing = Primeiro escreva uma mensagem.
    .err-long = { $over ->
        [one] Passou { $over } letra do limite.
       *[other] Passaram { $over } letras do limite.
    }
helper-name = Nome da pessoa que ajuda você
    .hint = Essa pessoa terá um acesso só dela.
    .err-missing = Escreva o nome.
    .err-format = Escreva um número de celular ou um e-mail.
helper-contact = Número de celular ou e-mail
    .hint = Essa pessoa terá um acesso só dela.
    .err-missing = Escreva o nome.
    .err-format = Escreva um número de celular ou um e-mail.
helper-can = O que essa pessoa pode fazer?
    .hint = Ela nunca pode assinar nem mudar para onde vai o dinheiro.
    .err-missing = Escolha o que ela pode fazer.
    .err-date = Escolha um dia nos próximos 12 meses.
helper-until = Até
    .hint = Ela nunca pode assinar nem mudar para onde vai o dinheiro.
    .err-missing = Escolha o que ela pode fazer.
    .err-date = Escolha um dia nos próximos 12 meses.
helper-agree = Concordo em compartilhar os meus pedidos com esta pessoa
    .hint = Você pode parar quando quiser.
    .err-missing = Marque a caixa se você concorda.
settings-contact = Número de celular ou e-mail
    .hint = Mandamos um código para o antigo e para o novo.
    .err-format = Escreva um número de celular com 10 dígitos ou um e-mail.
message-title = Mensagens
message-about = Assunto
message-empty = Nenhuma mensagem. Escreva para nós sobre um pedido.
message-photo-goes = As fotos vão para os papéis desta sessão.
message-translating = Sendo traduzida para o OSS
message-send = Enviar
message-reply-time = Respondemos em 2 dias úteis.
helper-title = Pessoas que ajudam você
helper-add = Adicionar uma pessoa que ajude você
helper-see = Só ver
helper-fill = Ver e preencher
helper-never = Elas nunca podem assinar nem mudar para onde vai o dinheiro.
helper-invite = Convidar
helper-stop = Parar de compartilhar
settings-title = Configurações
settings-reach = Como falamos com você
settings-quiet = Não entre 9 PM e 8 AM
settings-devices = Telefones onde a sua conta está aberta
settings-this-phone = Este telefone
settings-out-all = Sair em todos os telefones
settings-out-all-note = Você vai precisar de um código novo em cada telefone.
settings-lost = Perdeu o telefone? Ligue para nós. Tiramos a sua conta desse telefone.
settings-opened = Quem abriu os meus papéis
settings-record = Levar o meu histórico
outbox-title = À espera neste telefone
outbox-lead = Nada se perde.
outbox-waiting = à espera
# $percent (String)
outbox-sending = enviando { $percent } %
outbox-sent = enviado
outbox-needs = é a sua vez
outbox-now = Enviar agora
outbox-auto = Tudo é enviado sozinho quando há internet.
outbox-delete = Apagar deste telefone
# $n (String)
outbox-out-warn = Fotos à espera neste telefone: { $n }. Se você sair da conta, elas são apagadas.
