file =
    .hint = Foto (JPEG, PNG, HEIC, WebP) ou PDF, até 20 MB.
    .err-type = Não conseguimos abrir este tipo de arquivo. Envie uma foto ou um PDF.
    .err-size = Este arquivo tem mais de 20 MB. Em vez dele, tire uma foto.
    .err-empty = Este arquivo está vazio. Tente de novo.
    .err-locked = Este PDF tem senha. Abra e salve uma cópia sem senha, ou tire uma foto.
    .err-broken = Não conseguimos abrir este arquivo. Tire outra foto.
    .err-heic = Ainda não conseguimos abrir fotos HEIC. Faça uma captura de tela (ecrã) da foto e envie.
    .err-unsafe = Este arquivo pode fazer mal aos computadores. Nós o tiramos. Em vez dele, tire uma foto.
common-continue = Continuar
common-save = Salvar
common-save-continue = Salvar e continuar
common-save-later = Salvar e voltar depois
# $time (String)
common-saved = Salvo { $time }
common-back = Voltar
common-change = Mudar
common-add = Adicionar
common-remove = Tirar
common-remove-sure = Tirar isto? Você pode adicionar de novo.
common-replace = Trocar
common-yes = Sim
common-no = Não
common-not-sure = Não sei
common-optional = (opcional)
common-print = Imprimir
common-listen = Ouvir
common-see-english = Ver em inglês
# $n (String)
# $total (String)
common-part-of = Parte { $n } de { $total }
common-new-tab = (abre em outra janela)
common-iep-gloss = IEP (programa de ensino individual do seu filho ou da sua filha)
# $m (String)
common-minutes = { $m } min
# $h (String)
# $m (String)
common-hours = { $h } h { $m } min
# $time (String)
common-left = restam { $time }
nav-skip = Ir para o conteúdo principal
nav-menu = Menu
nav-home = Início
nav-messages = Mensagens
nav-settings = Configurações
nav-language = Idioma
nav-sign-out = Sair
# $name (String)
nav-helping = Você está ajudando { $name }
help-title = Precisa de ajuda?
help-phone = Ligue para (617) 635-8599
help-interpreter = O intérprete é grátis. Diga o seu idioma.
help-message = Escreva para nós
help-email = OSS-compensatory@bostonpublicschools.org
error-title = Há um problema
error-prefix = Erro:
error-not-found = Não encontramos essa página. Os seus pedidos estão seguros.
error-conflict = Alguém mudou isto enquanto você estava aqui. Esta é a versão mais nova.
error-broken = Algo deu errado do nosso lado. O que você escreveu está salvo. Tente de novo em alguns minutos.
# $id (String)
error-number = Número para dizer ao telefone: { $id }
error-offline = Você está sem internet. O seu trabalho está neste telefone.
error-session = Você ficou um tempo sem usar a página. Escreva um código novo para continuar. O seu trabalho está salvo.
error-slow-down = Tentativas demais. Espere 15 minutos, ou ligue para nós.
error-no-translation = Este texto ainda não está no seu idioma. Ligue para nós e um intérprete lê para você.
status-draft = Ainda não enviado
status-received = Recebemos
status-need-you = Precisamos de algo de você
status-checking = Em análise
status-waiting = À espera do distrito ou da Cidade
status-decided = Decidido
status-paying = Pagamento a caminho
status-paid = Pago
# $label (String)
error-field = Confira isto: { $label }
# $name (String)
error-first = { $name } mudou isto primeiro. Esta é a versão mais nova.
error-same-person = Você fez o passo anterior. Outra pessoa precisa fazer este passo.
error-already-sent = Este pedido já foi enviado. Você pode ver abaixo.
error-wrong-state = Esta linha já não espera por isso. Esta é a versão mais nova.
error-in-batch = Esta linha está em um lote de pagamentos. Agora não pode ser mudada.
# $left (String)
error-over-hours = Só restam { $left } min para este serviço.
error-nothing-to-pay = Nenhuma linha está pronta para ser paga.
nav-main = Menu principal
done-saved = Salvo.
done-sent = Enviado.
done-removed = Tirado.
done-fixed = Recebemos a sua correção. Obrigado.
done-decided = A decisão está salva.
done-undone = A decisão foi desfeita.
done-details = Obrigado. O dinheiro sai com o próximo pagamento.
done-signed-out = Você saiu da sua conta.
done-imported = O arquivo foi importado.
done-built = O lote está feito.
done-released = O lote foi liberado.
error-other-site = Este formulário veio de outro site, então não fizemos nada. Abra a nossa página e envie o formulário de lá. Ou ligue para (617) 635-8599.
error-form = Não conseguimos ler este formulário, então não fizemos nada. Volte e envie de novo. Ou ligue para (617) 635-8599.
error-form-long = Este formulário é longo demais, então não fizemos nada. Volte e deixe mais curto. Ou ligue para (617) 635-8599.
error-try-again = Algo deu errado do nosso lado. Tente de novo em alguns minutos. Ou ligue para (617) 635-8599.
day-mon = seg
day-tue = ter
day-wed = qua
day-thu = qui
day-fri = sex
day-sat = sáb
day-sun = dom
# $over (String)
error-over-allocated = Você usou { $over } a mais do que a linha do banco tem.
