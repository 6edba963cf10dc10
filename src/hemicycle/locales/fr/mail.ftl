# Lettres que le serveur écrit de lui-même. Elles partent par courrier : aucun mot n’y tient lieu d’image ou de couleur.

try-subject = Le courrier de { $name } fonctionne
try-title = Le courrier fonctionne
try-why = Une personne du secrétariat a demandé à ce serveur de vous écrire, pour voir si son courrier arrive.
try-look = Si vous lisez ceci dans votre messagerie habituelle, et non parmi les indésirables, il n’y a plus rien à faire.
try-from = Envoyé par
try-act = Voir le reçu
try-after = Vous n’avez rien demandé ? Votre adresse a été saisie par erreur : oubliez ce message.

office = Secrétariat

# $how : broken, kept ou unattended.
silence-subject = { $how ->
    [broken] Silence rompu : { $meeting }
    [unattended] À régler par la présidence : { $meeting }
   *[kept] Fin du silence, sans objection : { $meeting }
}
silence-title = { $how ->
    [broken] Un silence a été rompu
    [unattended] Un silence est échu sans être réglé
   *[kept] Un silence a pris fin
}
silence-what = { $how ->
    [broken] Une délégation a fait objection ou proposé un amendement. Le texte n’est pas adopté ; tous doivent en être avisés aussitôt.
    [unattended] Le serveur n’a pas été joignable pendant une partie du délai : rien n’a été adopté de soi-même. Il revient à la présidence de constater ce qui en résulte.
   *[kept] Personne n’a fait objection avant l’échéance ; le texte est adopté.
}
silence-meeting = Réunion
silence-at = Heure
silence-act = Ouvrir la page de la réunion

link-subject = Votre lien de connexion à { $name }
link-title = Votre lien de connexion
link-what = Il vous fait entrer une seule fois et n’est que pour vous : ne le transmettez à personne.
link-until = Valable jusqu’au
link-act = Se connecter
link-after = Vous n’avez rien demandé ? Ne faites rien : il prend fin de lui-même.
