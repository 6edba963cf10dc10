### Interprétation : le pupitre d’un interprète, le canal de l’auditeur, et ce qui parvient à l’orateur.

## Refus
refusal-already-in-booth = Vous êtes déjà dans cette cabine.
refusal-already-offered = Le micro est déjà proposé.
refusal-already-on-air = Vous êtes déjà à l’antenne.
refusal-boothmate-live = { $participant } est à l’antenne. Le micro se passe, pour qu’une seule voix s’entende.
refusal-booth-planned-twice = La cabine de cette langue ({ $language }) figure deux fois ici.
refusal-channel-taken = Une autre cabine alimente ce canal.
refusal-hours-end-first = L’horaire finit avant de commencer. Indiquez à nouveau la fin de l’équipe.
refusal-interpreter-twice = { $participant } figure deux fois dans cette équipe.
refusal-interpreters-only = Seuls les interprètes peuvent le faire.
refusal-no-boothmate = Aucun collègue de cabine n’est présent pour la passation.
refusal-no-such-booth = Il n’y a pas ici de cabine de cette langue ({ $language }).
refusal-no-such-channel = Il n’y a pas ici de canal de cette langue ({ $language }).
refusal-not-an-interpreter = { $participant } ne figure pas comme interprète sur la liste.
refusal-relay-from-itself = Une cabine ({ $language }) n’interprète rien de sa propre langue. Retirez-la.
refusal-not-in-booth = Vous n’êtes dans aucune cabine. Choisissez-en une.
refusal-not-offered = Le micro n’est pas proposé.
refusal-not-on-air = Vous n’êtes pas à l’antenne.

## Le pupitre
booth = Cabine :
booth-console = Pupitre d’interprète
booth-desk = Pupitre : ce que vous entendez, votre micro, votre canal
booth-side = Termes, échanges, orateurs, cabines
booth-microphone = Votre micro
change-booth = Changer de cabine
choose-booth = Choisir votre cabine
choose-booth-words = La cabine d’une langue parle sur son canal. Vous pouvez en changer à tout moment.
enter-booth = Entrer
leave-booth = Quitter la cabine
sign-language = Langue des signes
sign-language-words = L’interprète en langue des signes reste visible de tous, sans le son.
no-booth-air = Pas encore de cabine
no-booth-words = Vous n’êtes dans aucune cabine. Choisissez-en une pour qu’on vous entende.

on-air-not-open = Essai de son : personne ne vous entend tant que la séance n’est pas ouverte.
off-air-words = Vous êtes hors antenne. Personne ne vous entend.
go-on-air = Passer à l’antenne en { $language }
go-on-air-signing = Passer à l’antenne, en langue des signes
go-off-air = Quitter l’antenne
mate-is-on-air = { $name } est à l’antenne
mate-is-on-air-words = Le micro vous revient par une passation : votre collègue la propose.
take-over = Prendre le micro
take-over-words = { $name } vous propose le micro. Les deux ne sont jamais ouverts ensemble.
cough = Maintenir pour tousser
cough-key = espace
coughing = Micro fermé

turn = Tour
turn-none = Personne n’est à l’antenne dans cette cabine. Le temps court dès le passage à l’antenne.
turn-of = sur { $limit }
turn-until = passation à { $time }
turn-soon = Passation bientôt
turn-now = C’est l’heure de la passation

boothmate = Collègue de cabine
no-boothmate = Personne d’autre n’est dans cette cabine. Toute personne qui y entre apparaît ici.
mate-absent = pas dans la salle
mate-lost = se reconnecte
mate-live = à l’antenne
mate-hears-floor = écoute la salle, micro fermé
mate-hears-relay = écoute le relais { $code }, micro fermé
offer-microphone = Proposer le micro
offer-words = La passation a lieu quand votre collègue accepte ; les deux micros ne sont jamais ouverts ensemble.
offer-stands = Proposé : vous restez à l’antenne jusqu’à la reprise
withdraw-offer = Retirer la proposition
hear-mate = Entendre
hear-mate-long = Entendre le collègue

tell-speaker = Dire à l’orateur
ask-slower = Ralentir
ask-cannot-hear = Inaudible
ask-need-text = Texte manquant
ask-unfit = Son insuffisant pour interpréter
appeal-words = Montré à l’orateur et à la présidence sans votre nom, et non consigné au registre.
appeal-sent = L’orateur et la présidence le voient.
appeal-sent-chair = Personne n’a la parole ; la présidence le voit.

floor-free-short = libre
relay = Relais { $code }
relay-live = à l’antenne
relay-by = par la cabine { $code }
relay-silent = muet
relay-silent-words = Personne n’interprète en { $language } : vous entendez la salle.
no-relay = Il n’y a pas d’autre cabine dont prendre le relais.
loudness = Volume

you-speak-on = Vous parlez sur
your-microphone = Votre micro
retour = retour
signed-channel = signes
booth-camera-off = Votre caméra est coupée. Ouvrez-la pour qu’on vous voie.
locked = verrouillé
locked-words = La salle appartient à qui a la parole.
booth-microphone-off = Votre micro est coupé. Ouvrez-le pour qu’on vous entende.
taken-by-people =
    { $count ->
        [0] Personne dans la salle n’écoute ce canal.
        [one] Une personne écoute ce canal.
       *[other] { $count } personnes écoutent ce canal.
    }
taken-by-booths =
    { $count ->
        [one] Pris en relais par une cabine : { $list }.
       *[other] Pris en relais par { $count } cabines : { $list }.
    }
taken-by-none = Aucune cabine ne le prend en relais.

text-in-hand = Texte en discussion
text-none = Aucun texte n’est déposé. Celui qui est soumis ou travaillé se lit ici en deux langues, côte à côte.
text-stale = Repose sur une version antérieure
text-is-proposed = déposé
text-is-put = soumis au consensus
text-is-objected = contesté
text-is-circulated = sous accord tacite
text-is-voting = mis aux voix
text-is-adopted = adopté
text-is-entered = au registre
text-is-withdrawn = retiré
text-is-rejected = non adopté

search-terms = Chercher un terme
terms-from = Depuis
terms-found =
    { $count ->
        [0] Aucun terme
        [one] Un terme
       *[other] { $count } termes
    }
terms-none = Pas encore de termes
terms-none-found = Aucun terme trouvé
terms-none-words = Ce que la réunion possède dans vos deux langues de travail se trouve ici : titres, fonctions, ordre du jour, textes.
terms-source = Les termes viennent des textes de la réunion.
talk-none = Rien d’écrit encore
talk-none-words = Les interprètes de cette réunion s’écrivent ici.
talk-write = Écrire aux interprètes
talk-send = Envoyer
talk-words = Seuls les interprètes lisent ceci. Gardé tant que la salle n’est pas vide, et non consigné au registre.
booths-none = Pas encore de cabine
booths-none-words = Une cabine figure ici quand un interprète y entre.
booth-hours = De { $since } à { $until }
booth-lacks =
    { $count ->
        [one] il manque une personne
       *[other] il manque { $count } personnes
    }
booth-papers = Documents
booth-papers-none = Aucun document
booth-papers-none-words = Ce qui est remis pour la réunion ou pour un point figure ici.
unfit-do = Les interprètes peuvent s’arrêter. Faites une pause. Prenez un casque avec micro à fil, rapprochez-vous du micro, branchez le réseau par câble.
unfit-do-speaker = Les interprètes peuvent s’arrêter. Faites changer le micro, donnez la parole au suivant, ou suspendez la séance.
next-speakers = Orateurs
next-speakers-none = Personne ne parle, et personne n’est inscrit.
speaks-language = parle en { $language }
will-speak-language = parlera en { $language }
language-unsaid = langue non indiquée
text-handed-in = Texte
booth-live = { $name }
booth-live-retour = { $name }, retour en { $language }
booth-not-live = Personne n’est à l’antenne. Dans la cabine : { $names }
from-floor = travaille depuis la salle
from-relay = travaille depuis le relais { $code }

## Ce que l’on entend
floor-words = L’original, dans la langue parlée
channel-live = Interprété
channel-not-live = Personne n’interprète : vous entendez la salle
loudness-floor = Volume de la salle
loudness-channel = Volume de l’interprète
loudness-under = La salle sous l’interprète
sound-words = Quand l’interprète se tait, la salle revient d’elle-même. Votre choix est gardé sur cet appareil.
show-signs = Afficher { $language }

## Ce qui parvient à l’orateur et à la présidence

## What the next speakers will say
advance-closed = Pas encore prononcée : réservée aux interprètes et au secrétariat.
advance-delivery = Seul le prononcé fait foi
advance-failed = La déclaration n’a pas pu être lue. Réessayez.
level-head-of-state = Chef d’État
level-head-of-government = Chef de gouvernement
level-deputy-head = Chef d’État ou de gouvernement adjoint
level-minister = Ministre
level-deputy-minister = Vice-ministre
level-representative = Ambassadeur ou représentant
