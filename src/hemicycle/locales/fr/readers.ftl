# Les lecteurs par courriel : comment ils s’inscrivent, confirment, changent et se désinscrivent ; ce que voit le bureau.
reader-title = Être informé par courriel
reader-what = Ce que { $name } publie, rectifie ou retire, par courriel, au moment même.
reader-mail = Adresse électronique
reader-help = Aucun compte. Un lien vous est envoyé pour confirmer que l’adresse est la vôtre ; chaque message permet de se désinscrire.
reader-ask = Recevoir le lien
reader-choose = Choisir
reader-language = Langue
reader-kinds = Quels textes
reader-bodies = De quel organe
reader-none-is-all = Aucune case cochée : tous.
reader-asked = Consultez votre messagerie. Un message contenant un lien vous est adressé ; le lien est valable trois jours. Rien d’autre n’est envoyé tant que vous ne l’avez pas ouvert.
reader-no-mail = Ce serveur n’envoie pas de courriel. Les flux donnent tout ce qui paraît.
reader-too-often = De nombreuses demandes viennent d’arriver de votre réseau. Veuillez renvoyer la vôtre dans quelques minutes ; ce que vous avez saisi est encore là.
reader-not-an-address = Ce n’est pas une adresse électronique : la forme attendue est NOM@DOMAINE.
reader-feeds = La même chose sans adresse :
reader-confirm-page = Cette adresse est-elle la vôtre ?
reader-confirm-why = Ce qui paraît sera envoyé à
reader-confirm-do = Oui, envoyez-le-moi
reader-confirm-not = Si vous n’avez rien demandé, fermez cette page : rien ne sera envoyé, et l’adresse est oubliée au bout de trois jours.
reader-own = Ce dont vous êtes informé
reader-confirmed = Votre adresse est confirmée. Vous serez informé de ce qui paraît désormais.
reader-saved = Enregistré, à compter de maintenant.
reader-stopped = Rien ne vous est envoyé pour l’instant : votre serveur de messagerie a refusé plusieurs messages. Demandez un nouveau lien dès qu’il les accepte de nouveau.
reader-save = Enregistrer
reader-leave = Se désinscrire
reader-leave-what = Plus rien ne sera envoyé à
reader-left = C’est fait. Plus rien ne vous sera envoyé, et votre adresse est oubliée.
reader-back = S’inscrire de nouveau
reader-gone = Aucune inscription par ce lien
reader-gone-why = Vous vous êtes déjà désinscrit, le lien a expiré, ou il a été copié en partie. Rien n’est envoyé par ce lien.
# Le bureau
readers-title = Lecteurs par courriel
readers-note = Qui a demandé à être informé, en chiffres. Les adresses ne sont pas affichées.
readers-numbers = Combien
readers-told = Informés
readers-waiting = Pas encore confirmés
readers-stopped = Interrompus, leur courrier étant revenu
readers-last = Derniers messages
readers-none = Rien n’a paru depuis la première confirmation.
readers-how-published = Publié
readers-how-corrected = Rectifié
readers-how-withdrawn = Retiré
readers-letters = { $n ->
    [one] { $n } message
   *[other] { $n } messages
}
readers-state-open = en cours d’écriture
readers-state-done = tous écrits
readers-state-overtaken = remplacés par des messages plus récents
readers-state-unknown = issue inconnue : une sauvegarde a été restaurée
readers-off = Retirer une adresse
readers-off-what = À la demande de son titulaire. L’adresse est oubliée aussitôt, et rien de ce qui l’attend n’est envoyé.
readers-off-do = La retirer
readers-taken-off = L’adresse est retirée et oubliée.
readers-not-there = Cette adresse ne figure pas sur la liste.
# Où c’est conservé
place-reader-requests = Lecteurs qui n’ont pas confirmé
place-reader-requests-holds = Adresses électroniques
place-reader-requests-from = le jour de leur demande
place-readers = Lecteurs par courriel
place-readers-holds = Adresses électroniques, jusqu’à la désinscription
place-readers-from = le jour où leur serveur a trop refusé
