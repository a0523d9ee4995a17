can-iep = O seu filho ou a sua filha tem um IEP?
    .hint = Um IEP é um plano de educação especial.
    .err-missing = Escolha uma resposta.
can-missed = A escola disse que faltou ajuda do IEP?
    .hint = Vale uma carta, um e-mail ou uma conversa com a escola.
    .err-missing = Escolha uma resposta.
can-decided = A escola já decidiu sobre a ajuda para repor o que faltou?
    .hint = A escola verifica se a criança perdeu habilidades ou não fez progresso.
    .err-missing = Escolha uma resposta.
can-license = O seu prestador tem licença?
    .hint = Por exemplo, um fonoaudiólogo (terapeuta da fala) ou um professor.
    .err-missing = Escolha uma resposta.
can-contract = A Cidade de Boston aprovou o contrato do prestador?
    .hint = Se você não sabe, escolha “Não sei”.
    .err-missing = Escolha uma resposta.
public-title = Serviços compensatórios
public-lead = Receba reembolso quando o seu filho ou a sua filha ficou sem serviços do IEP.
public-letter = Carta de opções de reembolso
public-finding = Como encontrar um prestador
public-qualify = Como ter direito ao reembolso
public-request = Como pedir o reembolso
public-documents = Documentos obrigatórios para o reembolso
public-processing = Prazo e mais ajuda
public-contact = Informações de contato
public-q-license = O prestador precisa ter as credenciais e a licença corretas.
public-q-contract = É preciso um contrato completo e aprovado pela Cidade de Boston.
public-q-hours = O reembolso cobre o número de horas de serviço do IEP não recebidas.
public-plain-five-weeks = Leva cerca de 5 semanas depois que você envia os papéis.
public-plain-school = Quando a escola começa o serviço de novo, as sessões depois disso não podem ser pagas.
# $from (String)
# $to (Number)
public-wait-now = A maioria dos pedidos foi paga em { $from } a { $to ->
    [one] { $to } dia.
   *[other] { $to } dias.
    }
public-two-options = Ligue para nós para falar das suas duas opções.
public-can-i-claim = Posso pedir o reembolso? 5 perguntas
public-which-papers = De que papéis eu preciso?
letter-read = Ler
# $size (String)
letter-pdf = PDF, { $size }
letter-soon = Em breve
letter-draft = Um computador fez este rascunho. Uma pessoa está conferindo.
letter-soon-help = Em breve no seu idioma. Ligue para nós. Um intérprete pode ler para você. É grátis.
ready-title = De que papéis eu preciso?
ready-lead = Para cada pagamento:
ready-receipt = Um recibo do seu prestador
ready-bank = Um papel do banco que mostra o pagamento: um extrato bancário, uma fatura do cartão de crédito ou um cheque compensado
ready-notes = Uma anotação de cada sessão: data, início, fim e objetivo do IEP
ready-license = A licença do prestador. Alguns prestadores também precisam da licença de um supervisor.
ready-good = Foto boa
ready-bad-dark = Muito escura
ready-bad-cut = Um canto está cortado
ready-bad-blur = Desfocada
ready-whole-page = Preciso mostrar toda a página do banco?
ready-hide = Não. Você pode esconder o resto.
can-title = Posso pedir o reembolso?
can-nothing-saved = Não guardamos as suas respostas.
can-result-likely = É provável que você possa pedir
can-result-wait = Espere antes de pagar
can-result-no = Talvez este programa não sirva para o seu caso
can-general = Esta é uma informação geral. Não é uma decisão.
can-sign-in = Entre para ver as suas horas
can-wait-contract = A Cidade precisa aprovar o contrato primeiro. O OSS pode começar o contrato.
can-wait-decided = Pergunte ao diretor da escola. A escola precisa decidir primeiro.
can-no-iep = Este programa é para crianças com um IEP. Ligue para nós para perguntar sobre outra ajuda.
