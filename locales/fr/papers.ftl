### Texts of papers: uploads, receipts, bank papers, matching, viewing; and messages
receipt-other-amount = Combien ont-ils payé ?
proof-pages = Page suivante, ou dos du chèque
    .hint = S’il y en a.
papers-err-many = Envoyez au plus 20 fichiers à la fois.
notes-err-missing = Ajoutez une photo d’une note.
papers-closed = Cette demande a été envoyée. Vous pouvez modifier ce que nous vous avons renvoyé.
papers-open = Ouvrir
papers-photo = Photo
# $n (String)
papers-photo-n = Photo { $n }
# $n (String)
papers-page-n = Page { $n }
# $day (String)
papers-added = Ajouté le { $day }
papers-logged = Nous notons qui ouvre ce document, et quand.
papers-download = Télécharger le PDF
papers-receipt = Reçu
papers-bank = Document bancaire
papers-note = Note de séance
papers-license = Licence
papers-other = Document
receipt-add = Ajouter un reçu
# $n (String)
receipt-name = Reçu { $n }
# $day (String)
receipt-paid = payé le { $day }
# $number (String)
receipt-printed-number = Nº { $number }
# $amount (String)
receipt-open = { $amount } sans reçu
receipt-no-day = Pas encore de date
notes-title = Notes de séance
notes-lead = Chaque séance a besoin de sa propre note. Prenez une photo de chacune.
notes-empty = Pas encore de notes.
notes-add = Ajouter des photos de notes
notes-which = Quelle note va avec quelle séance ?
notes-none = Pas encore de note
notes-save = Enregistrer les notes
notes-proposed = Nous avons rangé les nouvelles photos. Vérifiez-les. Puis enregistrez.
proof-lead = Il montre que vous avez payé.
proof-empty = Pas encore de document bancaire.
proof-add = Ajouter un document bancaire
proof-add-note = Écrivez la ligne qui montre ce paiement. Vous pourrez ajouter d’autres lignes après.
proof-line = Une ligne du document bancaire
# $name (String)
proof-account = Compte de { $name }
match-no-receipt = Pas encore de reçu. Ajoutez d’abord un reçu.
match-no-line = Pas encore de ligne bancaire. Ajoutez d’abord un document bancaire.
match-proposed = Ces lignes vont ensemble. Enregistrez-les si elles sont justes.
# $part (String)
# $whole (String)
match-free = { $part } libres sur { $whole }
# $name (String)
# $provider (String)
match-same-name = Notre document bancaire dit { $name }. C’est la même chose que { $provider }.
match-same = Oui, c’est la même chose
message-office = OSS
message-you = Vous
message-new = Nouveau
message-read = J’ai lu ceci
message-none = Pas encore de message sur cette demande.
# $number (String)
message-about-claim = Au sujet de la demande { $number }
# $n (String)
message-unread = Nouveaux : { $n }
receipt-pages = A-t-il d’autres pages ? Choisissez-les toutes.
