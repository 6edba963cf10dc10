# Lettres que le serveur écrit de lui-même. Elles partent par courrier : aucun mot n’y tient lieu d’image ou de couleur.

try-subject = Le courrier de { $name } fonctionne
try-title = Le courrier fonctionne
try-why = Une personne du secrétariat a demandé à ce serveur de vous écrire, pour voir si son courrier arrive.
try-look = Si vous lisez ceci dans votre messagerie habituelle, et non parmi les indésirables, il n’y a plus rien à faire.
try-from = Envoyé par
try-act = Voir le reçu
try-after = Vous n’avez rien demandé ? Votre adresse a été saisie par erreur : oubliez ce message.
