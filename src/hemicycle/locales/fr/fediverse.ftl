# Les organes comme comptes du fédivers
fediverse = Fédivers
fediverse-note = Un organe peut disposer d’un compte que l’on suit depuis Mastodon et d’autres serveurs. Ses publications y parviennent, corrections et retraits compris ; les réponses arrivent dans la file des commentaires.
fediverse-begun = Le compte est ouvert :
fediverse-handle = Compte
fediverse-followers = Abonnés
fediverse-followers-on = { $n ->
    [0] Aucun pour l’instant
   *[other] { $n } sur { $servers ->
        [one] { $servers } serveur
       *[other] { $servers } serveurs
    }
}
fediverse-posts = Publications diffusées
fediverse-likes = Mentions « J’aime »
fediverse-boosts = Partages
fediverse-silent = { $n ->
    [one] { $n } serveur ne répond pas
   *[other] { $n } serveurs ne répondent pas
}
fediverse-silent-since = depuis le
fediverse-silent-why = Les tentatives s’espacent ; au bout de sept jours, il n’en est fait qu’une par publication.
fediverse-messages = Signalements et messages
fediverse-kind-report = Signalement
fediverse-kind-message = Message non public
fediverse-from = De
fediverse-about = la publication
fediverse-no-words = Aucun motif n’est indiqué.
fediverse-read = Marquer comme lu
fediverse-blocks = Bloqués
fediverse-blocks-note = Rien n’est reçu de ceux qui figurent ici et rien ne leur est envoyé.
fediverse-block-who = Serveur ou compte
fediverse-block-help = Un serveur, par exemple « example.org », ou un compte qui a déjà écrit ici, par exemple « @nom@example.org ».
fediverse-block = Bloquer
fediverse-unblock = Débloquer
fediverse-fault-subject = Ce n’est ni un serveur ni un compte connu ici. Indiquez le nom d’un serveur, ou le compte tel qu’il figure sous sa réponse.
fediverse-begin = Ouvrir un compte
fediverse-begin-note = Seul ce qui est publié à partir de ce moment est diffusé. Les autres serveurs retiennent le compte par son nom et par l’adresse du présent serveur : ni l’un ni l’autre ne peuvent être modifiés par la suite.
fediverse-name = Nom du compte
fediverse-name-help = Lettres minuscules sans accent, chiffres et _, 30 au plus. Il se lira
fediverse-sure = J’ai vérifié ce nom. Il est définitif.
fediverse-begin-do = Ouvrir le compte
fediverse-none = Aucun organe n’a encore de compte.
fediverse-fault-name = N’employez que des lettres minuscules (a à z), des chiffres et _, 30 au plus, en commençant par une lettre ou un chiffre.
fediverse-fault-taken = Le compte d’un autre organe porte ce nom. Veuillez en choisir un autre.
fediverse-fault-sure = Veuillez confirmer le nom : il ne pourra plus être modifié.
comment-elsewhere = Depuis le fédivers,
place-fediverse = Comptes du fédivers
place-fediverse-holds = Qui suit un organe, aime ou partage ses publications, ou y a répondu depuis un autre serveur : nom, compte, adresses
place-fediverse-messages = Signalements et messages du fédivers
place-fediverse-messages-holds = Ce qui a été signalé au sujet d’une publication, et ce qui a été écrit au compte d’un organe et à personne d’autre
place-fediverse-messages-from = le jour de leur arrivée
