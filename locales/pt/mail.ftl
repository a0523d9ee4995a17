# $code (String)
msg-code =
    .text = { $code } é o seu código. Funciona por 10 minutos. Não mostre a ninguém. (linha nova) @host #{ $code }
    .subject = O seu código
    .body = O seu código é { $code }. Funciona por 10 minutos. Se você não pediu um código, não faça nada.
# $number (String)
# $link (String)
msg-received =
    .text = Recebemos o pedido { $number }. Agora você não precisa fazer nada. { $link }
    .subject = Recebemos o pedido { $number }
    .body = Obrigado. Recebemos o seu pedido. Leva cerca de 5 semanas. Veja cada passo aqui: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
        [one] Precisamos de { $n } coisa para o pedido { $number }.
       *[other] Precisamos de { $n } coisas para o pedido { $number }.
    } Leva alguns minutos. { $link }
    .subject = Precisamos de algo para o pedido { $number }
    .body = Algumas sessões precisam de mais uma coisa. As outras continuam andando. Veja o que falta e corrija aqui: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Ainda precisamos de algo para o pedido { $number }. { $link }
    .subject = Lembrete: pedido { $number }
    .body = Ainda esperamos uma coisa de você. Se for difícil, ligue para nós e ajudamos. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Obrigado. O pedido { $number } está andando de novo. { $link }
    .subject = O pedido { $number } está andando de novo
    .body = Recebemos o que você enviou. A sua primeira data conta. Você não precisa fazer nada. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = O pedido { $number } espera por um setor, não por você. { $link }
    .subject = O pedido { $number } espera por um setor
    .body = { $office } precisa agir. Você não precisa fazer nada. Avisamos quando andar. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = O pedido { $number } está andando de novo. Não há nada para fazer. { $link }
    .subject = O pedido { $number } está andando de novo
    .body = O setor já agiu. O seu lugar na fila não mudou. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = O pedido { $number } está atrasado. Pedimos desculpa. Veja por quê: { $link }
    .subject = O pedido { $number } está atrasado
    .body = O seu pedido está levando mais de 5 semanas. { $office } está com ele agora. A nova data é por volta de { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Há uma decisão sobre o pedido { $number }. { $link }
    .subject = Uma decisão sobre o pedido { $number }
    .body = Olhamos cada sessão. Veja o que vamos pagar, o que você pode corrigir e por quê: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = O dinheiro do pedido { $number } está a caminho. { $link }
    .subject = O dinheiro do pedido { $number } está a caminho
    .body = A Cidade está enviando o seu dinheiro. Veja a data e como ele chega: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = O dinheiro do pedido { $number } foi enviado. { $link }
    .subject = O dinheiro do pedido { $number } foi enviado
    .body = Veja o valor, a data e o número do pagamento. Se não chegar até { $date }, avise aqui: { $link }
# $link (String)
msg-payment-back =
    .text = O seu pagamento voltou. Por favor, confira os seus dados: { $link }
    .subject = O seu pagamento voltou
    .body = O banco ou o correio devolveu para nós. Nada se perde. Confira os seus dados e enviamos de novo: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = Há novidades da sua segunda análise, pedido { $number }. { $link }
    .subject = Segunda análise: pedido { $number }
    .body = Outra pessoa está com as suas sessões. / Outra pessoa já olhou. Veja a resposta: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = O pedido { $number } vai fechar em { $date } se não tivermos notícias suas. { $link }
    .subject = O pedido { $number } vai fechar em breve
    .body = Perguntamos três vezes. Você ainda pode responder. Depois de { $date } você pode abrir de novo durante 12 meses. { $link }
# $link (String)
msg-school-start =
    .text = Aviso importante da escola. Por favor, leia: { $link }
    .subject = Por favor, leia: um aviso da escola
    .body = A escola vai começar a dar um serviço. Isto muda o que pode ser pago. Por favor, leia: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = A sua resposta de { $date }: { $link }
    .subject = A sua resposta de { $date }
    .body = Você perguntou antes de pagar. Aqui está a resposta. Ela vale por 14 dias. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Um papel do seu prestador termina em breve. Veja o que fazer: { $link }
    .subject = Um papel do prestador termina em breve
    .body = As sessões depois de { $date } talvez não possam ser pagas até termos o papel novo. Também avisamos o prestador. { $link }
# $link (String)
msg-confirm =
    .text = Uma pergunta sobre sessões que pagamos. { $link }
    .subject = Uma pergunta sobre as suas sessões
    .body = Por favor, diga se estas sessões aconteceram. Perguntamos a algumas famílias todos os meses. { $link }
# $link (String)
msg-outreach =
    .text = A sua família talvez possa receber ajuda que ainda não usou. Ligue para (617) 635-8599 ou veja { $link }
    .subject = Você talvez tenha ajuda que não usou
    .body = O seu filho ou a sua filha talvez tenha horas restantes. Podemos ajudar você a encontrar alguém. { $link }
msg-new-phone =
    .text = Houve uma entrada nova na sua conta. Não foi você? Ligue para (617) 635-8599. · Os seus dados de pagamento ou de contato mudaram. Não foi você? Ligue agora.
    .subject = Entrada nova · Dados mudados
    .body = Se foi você, não faça nada. Se não, ligue para nós e bloqueamos a conta.
# $link (String)
msg-helper =
    .text = Uma família pede a sua ajuda com um formulário da escola: { $link }
    .subject = Uma família pede a sua ajuda
    .body = Leva cerca de 5 minutos. Você não precisa de conta. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Escrevemos para você sobre o pedido { $number }. { $link }
    .subject = Uma mensagem sobre o pedido { $number }
    .body = Escrevemos uma mensagem sobre o seu pedido. Leia e responda aqui: { $link }
