# Ce que les lecteurs écrivent sous un texte
comments-title = { $n ->
    [0] Commentaires
    [one] { $n } commentaire
   *[other] { $n } commentaires
}
comments-none = Aucun commentaire pour l’instant.
comments-closed = Les commentaires sont fermés.
comment-leave = Laisser une réponse
comment-rule = Votre nom est affiché, votre adresse jamais. Aucun compte n’est nécessaire.
comment-words = Votre commentaire
comment-name = Nom
comment-mail = Adresse électronique, facultative
comment-mail-help = Jamais affichée. Elle permet de vous reconnaître la prochaine fois.
comment-trap = Laissez ce champ vide
comment-send = Envoyer
comment-preview = Aperçu
comment-working = Envoi…
comment-looks = Tel qu’il sera affiché
comment-reply = Répondre
comment-report = Signaler
comment-answering = En réponse à { $name }.
comment-answer-none = Écrire plutôt un commentaire distinct
comment-office = Bureau de presse
comment-changed = modifié
comment-not-sent = Votre commentaire n’a pas encore été envoyé. Voyez l’indication au champ concerné.
comment-fault-missing = Veuillez écrire quelque chose ici.
comment-fault-too-long = { $n } caractères au plus.
comment-fault-not-an-address = Ce n’est pas une adresse électronique. Le champ peut rester vide.
comment-fault-too-often = Beaucoup de commentaires viennent d’arriver de votre réseau. Veuillez renvoyer le vôtre dans une minute.
comment-yours = Votre commentaire
comment-state-waiting = Votre commentaire est en cours de lecture. Il sera publié ensuite.
comment-state-published = Votre commentaire est publié.
comment-state-refused = Votre commentaire n’a pas été publié.
comment-state-taken-back = Vous avez retiré votre commentaire. Rien n’en est conservé.
comment-refused-for = Motif : { $reason }.
comment-reason-off-topic = hors sujet
comment-reason-attack = attaque une personne
comment-reason-personal = donnée personnelle
comment-reason-unlawful = propos illicite
comment-change = Le modifier
comment-change-until = Vous pouvez le modifier ou le retirer jusqu’à
comment-change-do = Enregistrer la modification
comment-take-back = Le retirer
comment-too-late = Le délai de modification est écoulé. Rien n’a été modifié.
comment-back = Revenir au texte
comment-keep-address = Cette page n’est qu’à vous : gardez son adresse pour savoir plus tard ce que votre commentaire est devenu.
comment-report-title = Signaler ce commentaire ?
comment-report-what = Le bureau de presse le relira. Vous n’êtes pas nommé, et l’auteur n’en est pas informé.
comment-report-done = Merci. Le bureau de presse l’examine.
comment-reported = Le commentaire
comment-rule-first = Un premier commentaire est lu avant d’être publié.
comment-rule-always = Chaque commentaire est lu avant d’être publié.
comment-rule-never = Les commentaires sont publiés aussitôt.
comments-pages = Pages de commentaires
comments-before = Commentaires précédents
comments-after = Commentaires suivants
comment-answers-gone = En réponse à un commentaire qui n’est plus là.
comment-answers-one = Vous répondez à
comment-answers-which = ce commentaire
comment-fault-closed = Les commentaires ont été fermés entre-temps. Ce que vous avez écrit reste ici, pour que vous puissiez le copier.
comment-fault-already = Les mêmes mots ont déjà été reçus sous ce nom.
# Le bureau
moderation-title = Commentaires à lire
moderation-parts = Parties de la liste
moderation-waiting = À lire
moderation-reported = Signalés
moderation-spam = Indésirables
moderation-published = Publiés
moderation-refused = Écartés
moderation-empty = Tout est lu
moderation-empty-why = Ce que les lecteurs écrivent figure ici jusqu’à ce que vous l’ayez lu.
moderation-read = Le commentaire que vous lisez
moderation-under = Sous
moderation-gone = Le texte sous lequel il figurait n’est plus publié.
moderation-publish = Publier
moderation-refuse = Refuser
moderation-refuse-for = Refuser, pour un motif communiqué à l’auteur
moderation-spam-do = Indésirable
moderation-undo = Annuler
moderation-did-published = Publié :
moderation-did-refused = Refusé :
moderation-did-spam = Mis aux indésirables :
moderation-did-taken-back = Retiré par son auteur :
moderation-decided = { $by } a décidé entre-temps. Rien n’a été modifié.
moderation-answer = Répondre au nom de { $name }
moderation-answer-do = Répondre
moderation-answer-publish = Le publier et répondre
moderation-known = Ce que l’on sait
moderation-who = Qui écrit
moderation-mail = Adresse, non affichée
moderation-language = Page en
moderation-signs = Indices
moderation-no-signs = Aucun.
moderation-no-score = Aucun indice ne décide seul.
moderation-sign-links = Liens nombreux
moderation-sign-mixed-letters = Lettres qui se ressemblent
moderation-sign-claims-office = Nom du bureau
moderation-sign-no-proof = Sans preuve de travail
moderation-sign-filled-trap = Champ caché rempli
moderation-reports = { $n ->
    [one] Signalé une fois
   *[other] Signalé { $n } fois
}
moderation-rule = Règle de l’organe
moderation-reading-first = Le premier commentaire d’un lecteur est lu avant publication
moderation-reading-always = Tout commentaire est lu avant publication
moderation-reading-never = Publication immédiate, sauf indices d’indésirable
moderation-reading-closed = Pas de commentaires
moderation-save = Enregistrer
moderation-key-move = suivant, précédent
moderation-key-answer = répondre
moderation-keys-off = Désactiver les touches
moderation-keys-on = Activer les touches
# Où c’est conservé
place-comments = Commentaires des lecteurs
place-comments-holds = Noms, adresses électroniques et ce qu’ils ont écrit
place-comments-from = le jour où ils ont été écrits
comments-to-read = { $n ->
    [0] Commentaires
    [one] { $n } commentaire à lire
   *[other] { $n } commentaires à lire
}
moderation-taken = Son auteur l’a retiré entre-temps. Rien n’a été modifié.
moderation-changed = Ce commentaire a été modifié entre-temps. Veuillez le relire : rien n’a été décidé.
moderation-no-body = Réunions sans organe
