# À qui l’on transmet ce qui paraît, et de qui la salle de presse reprend des textes
place-partners = Partenaires du service de presse
place-partners-holds = Leurs noms et les adresses de leurs serveurs
place-partners-from = le jour où ils ont été désignés
place-taken-over = Publications de tiers
place-taken-over-holds = Articles des flux que suit cette salle de presse, avec les personnes qui y sont nommées
place-taken-over-from = le jour de leur dernière modification
republish = Reprendre ce texte
republish-terms = Ce texte peut être repris gratuitement, en entier et sans modification, à condition d’en citer la source, de renvoyer à l’original par un lien et d’en reprendre les corrections. Les photographies sont soumises à leurs propres conditions.
republish-html = Le texte, avec sa source
republish-head = Pour l’en-tête de votre page : l’adresse de l’original
republish-embed = Ou un cadre qui présente toujours le texte tel qu’il figure ici
republish-copy = Copier
republish-json = La même chose pour les machines (JSON Feed)
partners = Partenaires
partners-note = Serveurs informés de ce qui est publié, corrigé ou retiré, par des messages signés.
partners-none = Aucun partenaire pour l’instant
partners-none-why = Désignez le serveur d’une rédaction qui reprend vos textes. Les flux et leur concentrateur sont ouverts à tous.
partner-told = Informé
partner-failing = Ne répond pas depuis
partner-ended = N’est plus informé depuis
partner-waiting = { $n ->
    [one] 1 message est en attente. Il partira dès que le serveur répondra.
   *[other] { $n } messages sont en attente. Ils partiront dans l’ordre dès que le serveur répondra.
}
partner-messages = Messages, le plus récent d’abord
partner-what-published = Publié
partner-what-corrected = Corrigé
partner-what-withdrawn = Retiré
partner-tried = { $n } tentatives
partner-state-waiting = En attente
partner-state-delivered = Reçu
partner-state-unknown = Issue inconnue
partner-state-given-up = Abandonné
partner-again = Renvoyer
partner-secret = Clé secrète
partner-secret-note = Elle permet au serveur du partenaire de vérifier qu’un message vient de vous (Standard Webhooks). Remettez-la par une voie sûre.
partner-end = Ne plus informer
partner-name-one = Désigner un partenaire
partner-name = Nom
partner-address = Adresse qui reçoit les messages
partner-address-note = Le partenaire vous communique cette adresse. Les serveurs de votre propre réseau doivent figurer dans le paramètre trusted_partners.
partner-name-do = Désigner ce partenaire
partner-fault-name = Indiquez le nom du partenaire.
partner-fault-address = Indiquez une adresse complète, par exemple https://news.example.org/webhook.
embed-withdrawn = Ce texte a été retiré
embed-withdrawn-note = L’organisme qui l’avait publié l’a retiré. Veuillez le supprimer de votre page.
