# $code (String)
msg-code =
    .text = { $code } é bu kódigu. El ta sirbi pa 10 minutu. Ka bu da-l ninge. (linha novu) @host #{ $code }
    .subject = Bu kódigu
    .body = Bu kódigu é { $code }. El ta sirbi pa 10 minutu. Si bu ka pidi-l, ka bu faze nada.
# $number (String)
# $link (String)
msg-received =
    .text = Nu risebi pididu { $number }. Gósi bu ka mesti faze nada. { $link }
    .subject = Nu risebi pididu { $number }
    .body = Obrigadu. Nu risebi bu pididu. Ta dura más ó menus 5 simana. Odja kada pasu li: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
       *[other] Nu ta mesti { $n } kuza pa pididu { $number }.
    } Ta dura un poku minutu. { $link }
    .subject = Nu ta mesti un kuza pa pididu { $number }
    .body = Algun seson ta mesti más un kuza. Kes otu sta ta anda. Odja kuze y kuriji-l li: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Nu ta mesti inda un kuza pa pididu { $number }. { $link }
    .subject = Lenbransa: pididu { $number }
    .body = Inda nu sta ta spera un kuza di bo. Si é difísil, liga pa nos y nu ta djuda-u. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Obrigadu. Pididu { $number } sta ta anda otu bes. { $link }
    .subject = Pididu { $number } sta ta anda otu bes
    .body = Nu risebi kuze ki bu manda. Bu primeru data ki ta konta. Bu ka mesti faze nada. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = Pididu { $number } ta spera un gabineti, ka bo. { $link }
    .subject = Pididu { $number } ta spera un gabineti
    .body = { $office } ten ki faze si parti. Bu ka mesti faze nada. Nu ta fla-u óki el anda. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = Pididu { $number } sta ta anda otu bes. Ka ten nada pa faze. { $link }
    .subject = Pididu { $number } sta ta anda otu bes
    .body = Gabineti faze si parti. Bu lugar na fila ka muda. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = Pididu { $number } sta tardi. Diskulpa-nu. Odja pamodi: { $link }
    .subject = Pididu { $number } sta tardi
    .body = Bu pididu sta ta dura más di 5 simana. { $office } ten el gósi. Data novu é más ó menus { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Ten un disizon sobri pididu { $number }. { $link }
    .subject = Un disizon sobri pididu { $number }
    .body = Nu djobe kada seson. Odja kuze ki nu ta paga, kuze ki bu pode kuriji, y pamodi: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = Dinheru di pididu { $number } sta na kaminhu. { $link }
    .subject = Dinheru di pididu { $number } sta na kaminhu
    .body = Sidadi sta ta manda bu dinheru. Odja data y modi ki el ta ben: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = Dinheru di pididu { $number } dja mandadu. { $link }
    .subject = Dinheru di pididu { $number } dja mandadu
    .body = Odja valor, data y númeru di pagamentu. Si el ka txiga ti { $date }, fla-nu li: { $link }
# $link (String)
msg-payment-back =
    .text = Bu pagamentu volta pa nos. Pur favor, djobe bus dadu: { $link }
    .subject = Bu pagamentu volta pa nos
    .body = Banku ó koreiu manda-l di volta pa nos. Nada ka perdi. Djobe bus dadu y nu ta manda-l otu bes: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = Ten nutísia sobri bu sugundu revizon, pididu { $number }. { $link }
    .subject = Sugundu revizon: pididu { $number }
    .body = Un algen novu ten bus seson. / Un algen novu djobe. Odja resposta: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = Pididu { $number } ta fitxa na { $date } si nu ka risebi resposta di bo. { $link }
    .subject = Pididu { $number } ta fitxa dentu poku tenpu
    .body = Nu pergunta tres bes. Inda bu pode responde. Dipos di { $date } bu pode abri-l otu bes duranti 12 mes. { $link }
# $link (String)
msg-school-start =
    .text = Avizu inportanti di skola. Pur favor, le: { $link }
    .subject = Pur favor, le: un avizu di skola
    .body = Skola ta kumesa da un servisu. Kel-li ta muda kuze ki pode pagadu. Pur favor, le-l: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Bu resposta di { $date }: { $link }
    .subject = Bu resposta di { $date }
    .body = Bu pergunta antis di paga. Li sta resposta. El é válidu pa 14 dia. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Un papel di bu prestador di servisu ta kaba dentu poku tenpu. Odja kuze ki bu ten ki faze: { $link }
    .subject = Un papel di prestador di servisu ta kaba dentu poku tenpu
    .body = Sesons dipos di { $date } talves ka pode pagadu ti nu risebi kel novu. Nu fla prestador di servisu tanbe. { $link }
# $link (String)
msg-confirm =
    .text = Un pergunta sobri sesons ki nu paga. { $link }
    .subject = Un pergunta sobri bus seson
    .body = Pur favor, fla-nu si es sesons kontise. Nu ta pergunta algun familia kada mes. { $link }
# $link (String)
msg-outreach =
    .text = Bu familia talves pode risebi djuda ki inda el ka uza. Liga pa (617) 635-8599 ó odja { $link }
    .subject = Talves bu ten djuda ki inda ka uzadu
    .body = Talves inda ta resta oras pa bu fidju. Nu pode djuda-u atxa algen. { $link }
msg-new-phone =
    .text = Un entrada novu na bu konta. Ka foi bo? Liga pa (617) 635-8599. · Bus dadu di pagamentu ó di kontatu muda. Ka foi bo? Liga gósi.
    .subject = Entrada novu · Dadus mudadu
    .body = Si foi bo, ka bu faze nada. Si ka foi bo, liga pa nos y nu ta tranka-l.
# $link (String)
msg-helper =
    .text = Un familia ta pidi-u djuda ku un formuláriu di skola: { $link }
    .subject = Un familia ta pidi-u djuda
    .body = Ta dura más ó menus 5 minutu. Bu ka mesti un konta. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Nu skrebe-u sobri pididu { $number }. { $link }
    .subject = Un mensaji sobri pididu { $number }
    .body = Nu skrebe-u un mensaji sobri bu pididu. Le-l y responde li: { $link }
