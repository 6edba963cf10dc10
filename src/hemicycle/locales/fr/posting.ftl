# Les publications sur les réseaux, et les pages du secrétariat qui en traitent.

post-corrected = Rectificatif : { $title }

place-posts = Messages sur les réseaux
place-posts-holds = Le texte de ce qui a été publié, et les réponses des réseaux
place-posts-from = le jour de la publication
place-post-wishes = Ce que le secrétariat a rédigé pour les réseaux
place-post-wishes-holds = Textes et textes de remplacement des messages, et les comptes sur les réseaux
place-post-wishes-from = le jour de la rédaction
mail-kind-sign-in-ends = Fin d’une connexion à un réseau

## Comptes

post-accounts = Comptes sur les réseaux
post-accounts-note = Ce qu’un organe publie paraît sur ses comptes au moment de la publication, une seule fois, et y est rectifié et retiré autant que chaque réseau le permet.
post-no-accounts = Aucun compte n’est relié
post-no-accounts-why = Les comptes des organes figurent ici dès qu’ils sont reliés ci-dessous.
post-connect = Relier un compte
post-connect-note = Mots de passe et jetons sont scellés par la clé de ce serveur et ne sont montrés à personne.
post-connect-to = Relier { $network }
post-language = Langue des messages
post-template = Texte
post-template-lead = Titre, première phrase, lien
post-template-headline = Titre et lien
post-expires = La connexion expire le (vide : jamais)
post-change = Modifier
post-keep = Conserver
post-confirm = Cela fonctionne
post-confirm-why = Confirmer que ce qui y a été publié apparaît comme il se doit
post-end = Délier
post-end-why = Ses secrets sont supprimés ici. Ce qui est publié y reste et ne peut plus être ni rectifié ni retiré d’ici.
post-untested = non éprouvé auprès du réseau
post-ends = La connexion expire
post-ended = La connexion a expiré
post-can-edit = Une rectification modifie le message, un retrait le supprime.
post-can-reply = Les messages n’y sont pas modifiables : une rectification est une réponse, un retrait supprime les deux.
post-lost-safe = Après une réponse perdue, l’envoi est repris sans second message.
post-lost-look = Après une réponse perdue, l’envoi attend votre décision : vérifiez d’abord.
post-lost-never = Après une réponse perdue, l’envoi attend votre décision : rien n’y est consultable.
post-leads = Se connecter à { $server }
post-leads-why = Autorisez-y ce serveur ; vous revenez ensuite ici.
post-leads-open = Vers { $server }
post-not-connected = Le compte n’est pas relié
post-answered = Réponse du réseau :
post-state-lost = Cette connexion a été commencée ailleurs, ou il y a trop longtemps. Recommencez-la.
post-field-wrong = Ce champ est vide, ou n’est pas une adresse
post-how-mastodon = Indiquez votre serveur. Vous vous y connectez et y autorisez celui-ci.
post-how-bluesky = Créez un mot de passe d’application dans les paramètres du compte. Si le compte n’est pas chez bsky.social, indiquez son serveur.
post-how-telegram = Créez un robot avec @BotFather et faites-en un administrateur de votre canal, autorisé à publier.
post-how-x = Prenez les quatre jetons d’une application à vous, autorisée à écrire. X facture chaque message.
post-how-facebook = Prenez le jeton d’accès de la Page elle-même, autorisé à gérer les publications.
post-field-mastodon-server = Serveur
post-field-bluesky-server = Serveur (vide : bsky.social)
post-field-bluesky-identifier = Identifiant
post-field-bluesky-password = Mot de passe d’application
post-field-telegram-channel = Canal
post-field-telegram-token = Jeton du robot
post-field-x-consumer_key = Clé d’API
post-field-x-consumer_secret = Secret de la clé d’API
post-field-x-access_token = Jeton d’accès
post-field-x-access_secret = Secret du jeton d’accès
post-field-facebook-page = Numéro de la Page
post-field-facebook-token = Jeton d’accès de la Page
post-expires-subject = La connexion à { $network } expire le { $day }
post-expires-title = La connexion à { $network } expire le { $day }
post-expires-what = Passé cette date, rien n’y est plus publié, et ce qui s’y trouve ne peut plus être ni rectifié ni retiré d’ici. Reliez le compte de nouveau d’ici là.
post-expires-act = Comptes sur les réseaux

## Aperçu

preview = Aperçu des messages
preview-all = Pour tous les réseaux
preview-embargo = Rien ne part avant la publication
preview-embargo-until = Embargo, rien ne part avant :
preview-goes = Départ
preview-with = Avec la publication,
preview-with-publication = Avec la publication
preview-out = Le texte est paru
preview-withdrawn = Le texte est retiré : rien ne part
preview-alt = Texte de remplacement de l’image, { $language }
preview-picture = Image
preview-no-picture = Il n’y en a pas
preview-no-accounts = L’organe n’a aucun compte sur un réseau.
preview-post = Publier
preview-of = { $length } sur { $most }
preview-over = { $length } sur { $most }, { $n } de trop
preview-bytes = { $length } octets sur { $most }
preview-counts-mastodon = un lien compte pour 23
preview-counts-x = pondéré ; un lien compte pour 23
preview-price = Le prix est celui du tarif du réseau.
preview-edit = Texte
preview-words = Ce qui paraîtra
preview-template-account = Selon le compte : { $template }
preview-count-again = Recompter
preview-shorter = Garder le titre seul
preview-shortened = Le titre seul, car le reste ne tient pas.
preview-lapsed = Les mots rédigés ici sont écartés : le texte a changé depuis.
preview-settle = { $n ->
    [one] Un message est trop long.
   *[other] { $n } messages sont trop longs.
}
preview-leaving = { $n ->
    [0] Aucun message ne serait publié
    [one] { $n } message serait publié
   *[other] { $n } messages seraient publiés
}{ $stay ->
    [0] .
    [one] {""} ; { $stay } reste.
   *[other] {""} ; { $stay } restent.
}
preview-costs = Coût total :
preview-dry = Essai à blanc
preview-dry-done = Essai à blanc : rien n’a quitté ce serveur
preview-stays = laissé de côté
preview-too-long = reste, { $n } de trop
preview-would = serait publié, { $length } sur { $most }
preview-keep = Conserver
preview-keep-post = { $n ->
    [0] Conserver, ne rien publier
    [one] Conserver ; publier { $n } message avec le texte
   *[other] Conserver ; publier { $n } messages avec le texte
}
preview-now = { $n ->
    [0] Publier ce qui est nouveau
    [one] Publier { $n } message maintenant
   *[other] Publier { $n } messages maintenant
}

## Suivi de la diffusion

reach = Suivi de la diffusion
reach-steps = Ce qu’il en est advenu
reach-published = Publié
reach-corrected = Corrigé
reach-withdrawn = Retiré
reach-not-yet = pas encore
reach-not-corrected = non corrigé
reach-not-withdrawn = non retiré
reach-is-withdrawn = retiré
reach-version = version { $n }
reach-none = Rien n’est encore parti
reach-none-why = Après la publication, chaque destination figure ici avec ce qu’il en est advenu.
reach-place = Destination
reach-first = Première version
reach-later = Rectification, retrait
reach-answer = Dernière réponse
reach-act = Action
reach-networks = Réseaux
reach-readers = Lecteurs
reach-account = { $handle }, { $language }
reach-done-post = Publié
reach-done-edit = Message modifié
reach-done-reply = Réponse portant la rectification
reach-done-withdraw = Supprimé du réseau
reach-cannot-edit = les messages n’y sont pas modifiables
reach-state-waiting = En attente
reach-state-sending = En cours d’envoi
reach-state-unknown = Issue inconnue
reach-state-refused = Échec
reach-state-given-up = Abandonné
reach-state-overtaken = Devancé avant son départ
reach-tried = { $n } essais
reach-unknown-why = Pas de réponse. L’envoi n’est pas repris de lui-même : un second message pourrait paraître.
reach-answer-too-long = Trop long pour ce réseau. Abrégez-le avant la prochaine version.
reach-answer-erased-since = Ce qu’il rapportait a été effacé depuis.
reach-answer-signed-out = Le réseau ne nous reconnaît plus : reliez le compte de nouveau.
reach-answer-waits-for-earlier = En attente du règlement de l’envoi précédent.
reach-again = Réessayer
reach-again-all = { $n ->
    [one] Réessayer l’envoi échoué
   *[other] Réessayer les { $n } envois échoués
}
reach-post-again = Vérifier, puis publier de nouveau
reach-look-up = Vérifier
reach-declare = Le message y est
reach-connect = Relier de nouveau
reach-look-failed = La vérification n’a pas abouti : { $answer }
reach-not-there = Selon le réseau, le message n’y est pas. Si vous en êtes sûr, publiez-le de nouveau.
reach-nobody = Rien n’y est consultable : ouvrez le compte et voyez par vous-même.
reach-sum-done = { $n ->
    [one] abouti
   *[other] aboutis
}
reach-sum-failed = en échec
reach-sum-unknown = d’issue inconnue
reach-sum-waits = en attente
reach-feeds = Fils
reach-feeds-which = Atom, RSS, JSON Feed
reach-in-feeds = Dans { $n } fils
reach-feeds-corrected = Mis à jour
reach-feeds-withdrawn = Marqué comme retiré
reach-hub = { $n ->
    [one] 1 abonné informé par le relais
   *[other] { $n } abonnés informés par le relais
}, injoignables : { $lost }
reach-fediverse = Fédivers, compte propre { $name }
reach-followers = Abonnés
reach-servers = { $n ->
    [one] sur { $n } serveur
   *[other] sur { $n } serveurs
}
reach-delivered = Reçu par { $n } sur { $of }
reach-partners = Partenaires
reach-by-webhook = message signé
reach-told = Informé
reach-mail = Courriel
reach-mail-whom = les lecteurs inscrits
reach-written = { $n ->
    [one] { $n } lettre
   *[other] { $n } lettres
}
reach-open = Ouvrir
