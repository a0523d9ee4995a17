# $code (String)
msg-code =
    .text = { $code } se kòd ou. Li mache pandan 10 minit. Pa bay pèsonn li. (nouvo liy) @host #{ $code }
    .subject = Kòd ou
    .body = Kòd ou se { $code }. Li mache pandan 10 minit. Si ou pa t mande l, pa fè anyen.
# $number (String)
# $link (String)
msg-received =
    .text = Nou resevwa demann { $number }. Ou pa bezwen fè anyen kounye a. { $link }
    .subject = Nou resevwa demann { $number }
    .body = Mèsi. Nou resevwa demann ou. Sa pran anviwon 5 semèn. Gade chak etap isit la: { $link }
# $n (Number)
# $number (String)
# $link (String)
msg-need-you =
    .text = { $n ->
       *[other] Nou bezwen { $n } bagay pou demann { $number }.
    } Sa pran kèk minit. { $link }
    .subject = Nou bezwen yon bagay pou demann { $number }
    .body = Gen seyans ki bezwen yon bagay anplis. Lòt yo ap avanse. Gade kisa epi ranje l isit la: { $link }
# $number (String)
# $link (String)
msg-remind =
    .text = Nou bezwen yon bagay toujou pou demann { $number }. { $link }
    .subject = Rapèl: demann { $number }
    .body = N ap tann yon bagay nan men ou toujou. Si li difisil, rele nou, n ap ede w. { $link }
# $number (String)
# $link (String)
msg-thanks-fix =
    .text = Mèsi. Demann { $number } ap avanse ankò. { $link }
    .subject = Demann { $number } ap avanse ankò
    .body = Nou resevwa sa ou voye a. Se premye dat ou a ki konte. Ou pa bezwen fè anyen. { $link }
# $number (String)
# $link (String)
# $office (String)
msg-waiting =
    .text = Demann { $number } ap tann yon biwo, se pa ou l ap tann. { $link }
    .subject = Demann { $number } ap tann yon biwo
    .body = Se { $office } ki pou aji. Ou pa bezwen fè anyen. N ap di w lè li avanse. { $link }
# $number (String)
# $link (String)
msg-moving =
    .text = Demann { $number } ap avanse ankò. Pa gen anyen pou fè. { $link }
    .subject = Demann { $number } ap avanse ankò
    .body = Biwo a fè sa l te gen pou fè. Plas ou nan liy lan pa chanje. { $link }
# $number (String)
# $link (String)
# $office (String)
# $date (String)
msg-delay =
    .text = Demann { $number } an reta. Nou mande w padon. Gade poukisa: { $link }
    .subject = Demann { $number } an reta
    .body = Demann ou ap pran plis pase 5 semèn. Se { $office } ki genyen l kounye a. Nouvo dat la se anviwon { $date }. { $link }
# $number (String)
# $link (String)
msg-decided =
    .text = Gen yon desizyon sou demann { $number }. { $link }
    .subject = Yon desizyon sou demann { $number }
    .body = Nou gade chak seyans. Gade sa n ap peye, sa ou ka ranje, ak poukisa: { $link }
# $number (String)
# $link (String)
msg-paying =
    .text = Lajan pou demann { $number } sou wout. { $link }
    .subject = Lajan pou demann { $number } sou wout
    .body = Vil la ap voye lajan ou. Gade dat la ak kijan l ap vini: { $link }
# $number (String)
# $link (String)
# $date (String)
msg-paid =
    .text = Lajan pou demann { $number } ale. { $link }
    .subject = Lajan pou demann { $number } ale
    .body = Gade montan an, dat la, ak nimewo peman an. Si li pa rive anvan { $date }, di nou sa isit la: { $link }
# $link (String)
msg-payment-back =
    .text = Peman ou tounen. Tanpri verifye enfòmasyon ou yo: { $link }
    .subject = Peman ou tounen
    .body = Se labank oswa lapòs ki voye l tounen ban nou. Anyen pa pèdi. Verifye enfòmasyon ou yo, n ap voye l ankò: { $link }
# $number (String)
# $link (String)
msg-second-look =
    .text = Gen nouvèl sou dezyèm revizyon ou, demann { $number }. { $link }
    .subject = Dezyèm revizyon: demann { $number }
    .body = Yon lòt moun gen seyans ou yo nan men l. / Yon lòt moun gade yo. Gade repons lan: { $link }
# $number (String)
# $date (String)
# $link (String)
msg-lapse =
    .text = Demann { $number } ap fèmen { $date } si nou pa pran nouvèl ou. { $link }
    .subject = Demann { $number } ap fèmen byento
    .body = Nou mande w twa fwa. Ou ka reponn toujou. Apre { $date }, ou ka louvri l ankò pandan 12 mwa. { $link }
# $link (String)
msg-school-start =
    .text = Avi enpòtan lekòl la. Tanpri li l: { $link }
    .subject = Tanpri li: yon avi lekòl la
    .body = Lekòl la pral kòmanse bay yon sèvis. Sa chanje sa nou ka peye. Tanpri li l: { $link }
# $date (String)
# $link (String)
msg-slip =
    .text = Repons ou te jwenn { $date }: { $link }
    .subject = Repons ou te jwenn { $date }
    .body = Ou te mande anvan ou peye. Men repons lan. Li bon pou 14 jou. { $link }
# $link (String)
# $date (String)
msg-license-ends =
    .text = Yon papye founisè ou pral fini byento. Gade kisa pou fè: { $link }
    .subject = Yon papye founisè a pral fini byento
    .body = Petèt nou p ap ka peye seyans ki fèt apre { $date }, toutotan nou poko gen nouvo a. Nou di founisè a sa tou. { $link }
# $link (String)
msg-confirm =
    .text = Yon kesyon sou seyans nou te peye. { $link }
    .subject = Yon kesyon sou seyans ou yo
    .body = Tanpri di nou si seyans sa yo te fèt. Chak mwa nou mande kèk fanmi sa. { $link }
# $link (String)
msg-outreach =
    .text = Fanmi ou ka jwenn èd li poko itilize. Rele (617) 635-8599 oswa gade { $link }
    .subject = Ou ka gen èd ou poko itilize
    .body = Pitit ou ka gen èdtan ki rete. Nou ka ede w jwenn yon moun. { $link }
msg-new-phone =
    .text = Yon nouvo koneksyon sou kont ou. Se pa ou? Rele (617) 635-8599. · Enfòmasyon peman ou oswa kontak ou chanje. Se pa ou? Rele kounye a.
    .subject = Nouvo koneksyon · Enfòmasyon chanje
    .body = Si se te ou, pa fè anyen. Si se pa ou, rele nou, n ap bloke l.
# $link (String)
msg-helper =
    .text = Yon fanmi mande w èd ak yon fòm lekòl: { $link }
    .subject = Yon fanmi mande w èd
    .body = Sa pran anviwon 5 minit. Ou pa bezwen yon kont. { $link }
# $number (String)
# $link (String)
msg-message =
    .text = Nou ekri w sou demann { $number }. { $link }
    .subject = Yon mesaj sou demann { $number }
    .body = Nou ekri w yon mesaj sou demann ou. Li l epi reponn isit la: { $link }
