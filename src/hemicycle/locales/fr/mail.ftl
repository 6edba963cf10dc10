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

delegation-link-subject = La page de votre délégation
delegation-link-title = La page de votre délégation
delegation-link-what = Elle montre ce qui attend votre délégation, par échéance, avec ses documents et ses votes passés. Le lien sert une fois, et n’est que pour vous.
delegation-link-act = Ouvrir la page
delegation-link-after = Vous n’êtes d’aucune délégation ? Ne faites rien : le lien s’éteint de lui-même.

clearing-subject = { $how ->
    [again] Rappel : un texte conjoint parle en votre nom ({ $meeting })
   *[new] Un texte conjoint parle en votre nom ({ $meeting })
}
clearing-title = Un texte conjoint parle en votre nom
clearing-what = Lisez ce qu’il dit de vous, puis validez, contre-proposez ou refusez. Ouvrir le lien ne répond à rien.
clearing-until = Répondre avant
clearing-act = Lire et répondre
clearing-after = Ce lien est à vous seul, et ses réponses sont celles de votre délégation. Les heures sont en UTC.

daily-subject = { $n ->
    [one] { $n } échéance : { $member }
   *[other] { $n } échéances : { $member }
}
daily-title = { $n ->
    [one] { $n } échéance d’ici une semaine : { $member }
   *[other] { $n } échéances d’ici une semaine : { $member }
}
daily-act = Ouvrir la page de la délégation
daily-after = Les heures sont celles du fuseau que vous avez choisi sur la page. Rien n’est écrit les jours sans échéance.
daily-stop = Pour ne plus rien recevoir de tel : { $url }

guest-subject = Vous êtes accrédité : { $meeting }
guest-title = Vous pouvez assister à la réunion
guest-what = Votre demande a été approuvée. Le lien n’est que pour vous : il ouvre votre place dans la salle.
guest-act = Ouvrir votre place
guest-after = Vous n’avez rien demandé ? Dites-le au secrétariat de la réunion.

invitation-subject = { $how ->
    [reminder] Rappel : { $meeting }, { $when }
    [moved] Nouvel horaire : { $meeting }, { $when }
    [changed] Modification : { $meeting }, { $when }
    [cancelled] Annulation : { $meeting }, { $when }
    [ended] Invitation retirée : { $meeting }, { $when }
   *[new] Invitation : { $meeting }, { $when }
}
invitation-what = { $how ->
    [reminder] La réunion commence bientôt, et vous n’avez pas encore répondu.
    [moved] L’horaire de la réunion a changé. Une réponse donnée pour l’ancien horaire ne vaut pas pour le nouveau : nous vous saurions gré de répondre pour celui-ci.
    [changed] L’intitulé de la réunion a changé. Votre réponse vaut toujours.
    [cancelled] La réunion n’aura pas lieu.
    [ended] Vous ne figurez plus sur la liste de cette réunion.
   *[new] Vous êtes invité à cette réunion.
}
# $form : excellency, pour qui exerce une fonction au nom d’un État, ou dear. $titled : la fonction avec son article, ou none.
greeting = { $titled ->
    [none] { $form ->
        [excellency] Excellence,
       *[dear] { $gender ->
            [m] Monsieur,
            [f] Madame,
           *[n] Madame, Monsieur,
        }
    }
   *[other] { $gender ->
        [f] Madame { $titled },
       *[other] Monsieur { $titled },
    }
}
invitation-asks = Nous avons l’honneur de vous inviter à participer à la réunion { $meeting }.
invitation-topic = La réunion portera sur le sujet suivant : { $topic }
invitation-until = Nous vous saurions gré de bien vouloir répondre avant le { $until }.
invitation-close = Veuillez agréer l’expression de notre haute considération.
invitation-secretariat = Le secrétariat
clock-there = { $place } : { $when }
fact-papers = Documents
papers-more = { $n ->
    [one] et un autre
   *[other] et { $n } autres
}
invitation-after = Chaque lien ouvre la page de réponse ; rien n’est envoyé avant votre confirmation. Vous pouvez aussi y désigner un suppléant, proposer une autre heure ou demander votre lien vers la salle.
invitation-inside = Répondre, se faire suppléer ou demander son lien vers la salle : { $url }
invitation-room = Votre place dans la salle, pour vous seul : { $url }
answer-room = Ouvrir votre place dans la salle
answer-accepted = Accepter
answer-tentative = Accepter sous réserve
answer-declined = Décliner
fact-date = Date
fact-instead-of = Au lieu du
fact-ends = Fin
fact-body = Organe
fact-part = Votre fonction
fact-interpreter = { $booth ->
    [none] interprète
   *[other] interprète (cabine : { $booth })
}
fact-place = Lieu
fact-held = { $mode ->
    [written] par écrit, en { $languages }
    [hybrid] en salle et par visioconférence, en { $languages }
   *[virtual] visioconférence, en { $languages }
}
fact-for = Pour
fact-sentence = En ces termes
fact-agenda = Ordre du jour
fact-closed = à huis clos
fact-mark = { $mark ->
    [added] nouveau
    [struck] supprimé
    [retitled] intitulé modifié
   *[moved] déplacé
}
agenda-subject = Ordre du jour révisé (Rév. { $n }) : { $meeting }
agenda-what = L’ordre du jour de la réunion a été publié dans une nouvelle version (révision { $n }). Les modifications y sont signalées ; l’horaire de la réunion et votre réponse restent inchangés.

personal-subject = Votre lien vers la salle : { $meeting }
personal-title = Votre lien personnel
personal-what = Il ouvre votre place dans la salle et n’est que pour vous. Les liens que vous aviez n’ouvrent plus rien.
personal-after = Vous n’avez rien demandé ? Dites-le au secrétariat de la réunion.

deputy-subject = Votre accréditation : { $meeting }
deputy-title = Votre désignation comme membre suppléant de la délégation
deputy-what = Votre désignation comme membre suppléant de la délégation a été notifiée au secrétariat, qui a procédé à votre accréditation. Le lien est strictement personnel : il ouvre votre place dans la salle.
deputy-after = On ne vous a rien demandé ? Alors dites-le au secrétariat de la réunion.
deputy-capacity = Qualité
deputy-sits = { $votes ->
    [yes] chef de délégation : vous siégez, prenez la parole et votez
   *[no] vous siégez et prenez la parole ; le droit de vote reste au chef de la délégation
}

notice-subject = { $told ->
    [extended] Accord tacite prolongé : { $meeting }
    [broken] Silence rompu : { $meeting }
    [kept] Adopté par accord tacite : { $meeting }
    [withdrawn] Accord tacite interrompu : { $meeting }
    [unattended] Accord tacite à trancher par la présidence : { $meeting }
    [vote-extended] Vote par correspondance prolongé : { $meeting }
   *[opened] Procédure d’accord tacite : { $meeting }
}
notice-title = { $told ->
    [extended] Une procédure d’accord tacite est prolongée
    [broken] Le silence a été rompu
    [kept] Un texte a été adopté par accord tacite
    [withdrawn] Une procédure d’accord tacite est interrompue
    [unattended] Une procédure d’accord tacite n’est pas réglée
    [vote-extended] Un vote par correspondance est prolongé
   *[opened] Une procédure d’accord tacite est ouverte
}
notice-what = { $told ->
    [extended] Les objections et les amendements sont recevables jusqu’au nouveau terme.
    [broken] Une délégation a objecté ou proposé un amendement. Le texte n’est pas adopté.
    [kept] Personne n’a objecté avant le terme ; le texte est adopté.
    [withdrawn] Elle a pris fin avant son terme. Le texte n’est pas adopté ; il est de nouveau sur la table.
    [unattended] Le serveur était hors d’atteinte pendant une partie du délai. Rien n’est adopté de soi ; la présidence constate ce qui suit.
    [vote-extended] Les bulletins sont recevables jusqu’à la nouvelle date.
   *[opened] Un texte a été distribué. Il est adopté sauf si une délégation objecte ou propose un amendement avant le terme.
}
notice-until = Terme
notice-act = Lire le texte et répondre
part-subject = { $meeting } : votre rôle à la réunion
part-what = Le secrétariat a procédé à une nouvelle répartition des fonctions pour cette réunion. La vôtre est indiquée ci-dessous.
part-listed = Le secrétariat a rectifié les mentions de la liste des participants qui vous concernent.
part-presides = La présidence de la réunion est assurée par { $chair }.
part-you = Votre rôle
part-chair = présidence
part-host = hôte
part-reporter = point de presse
part-vice = suppléance de la présidence ({ $n })
part-none = participation, sans autre fonction
part-office = Fonction
part-behalf = Au nom de
part-act = Ouvrir l’invitation

series-subject = { $how ->
    [moved] Nouvel horaire : { $series }
    [changed] Modification : { $series }
    [cancelled] Annulation : { $series }
    [ended] Invitation retirée : { $series }
   *[new] { $n ->
        [one] Invitation : { $series }
       *[other] Invitation à { $n } séances : { $series }
    }
}
series-what = { $how ->
    [moved] L’horaire d’une séance a changé. Une réponse donnée pour l’ancien horaire ne vaut pas pour le nouveau : nous vous saurions gré de répondre pour celui-ci.
    [changed] Les séances ont changé. Vos réponses valent toujours.
    [cancelled] Aucune de ces séances n’aura lieu.
    [ended] Vous n’êtes plus invité à ces séances.
   *[new] Vous êtes invité à ces séances.
}
series-after = Chaque lien ouvre la page où vous répondez pour toutes les séances ou pour chacune ; rien n’est envoyé avant votre confirmation. Vous pouvez aussi y désigner un suppléant ou proposer une autre heure.
series-line-moved = { $line } (avant : { $before })
series-line-cancelled = { $line } – annulée
fact-dates = Séances
topic-subject = { $state ->
    [accepted] Votre proposition est à l’ordre du jour
   *[declined] Votre proposition a été refusée
}
topic-what = { $state ->
    [accepted] Le secrétariat a inscrit à l’ordre du jour d’une réunion un point que votre délégation a proposé. La page de la délégation montre lequel.
   *[declined] Le secrétariat a refusé un point que votre délégation a proposé. La page de la délégation montre lequel, et pourquoi.
}

tests-subject = Testez votre appareil : { $meeting }
tests-what = La réunion approche, et vous n’avez pas encore testé l’appareil sur lequel vous participerez.
tests-how = Cela prend trois minutes : vous voyez votre image, prononcez une phrase et essayez la ligne. Vous pouvez aussi essayer seul la salle.
tests-act = Tester mon appareil

reader-confirm-subject = Cette adresse est-elle la vôtre ? { $house }
reader-confirm-title = Cette adresse est-elle la vôtre ?
reader-confirm-what = Il a été demandé à { $house } d’informer cette adresse, par courriel, de ses publications. Si la demande vient de vous, ouvrez le lien ; rien n’est envoyé auparavant.
reader-confirm-act = Oui, c’est la mienne
reader-confirm-after = Si la demande ne vient pas de vous, oubliez ce message : l’adresse est oubliée au bout de trois jours.
reader-told-subject = { $how ->
    [corrected] Rectificatif : { $title }
    [withdrawn] Retrait : { $title }
   *[published] { $title }
}
reader-told-what = { $how ->
    [corrected] Un texte rectifié remplace le précédent. Nous vous prions de n’utiliser que celui-ci.
    [withdrawn] Ce texte a été retiré. Nous vous prions de ne plus l’utiliser.
   *[published] Ce texte vient de paraître.
}
reader-told-at = { $how ->
    [corrected] Rectifié
    [withdrawn] Retiré
   *[published] Publié
}
reader-told-act = { $how ->
    [withdrawn] Ouvrir sa page
   *[published] Le lire
}
reader-told-after = Vous recevez ce message parce que vous l’avez demandé à { $house } et confirmé.
reader-told-leave = Pour ne plus rien recevoir : { $url } Pour recevoir autre chose : { $own }

journalist-outlet = Média
journalist-confirm-subject = Accréditation : cette adresse est-elle la vôtre ? { $house }
journalist-confirm-what = Il a été demandé à { $house } d’accréditer comme journaliste le titulaire de cette adresse. Si la demande vient de vous, ouvrez le lien ; le bureau de presse sera alors saisi.
journalist-accredited-subject = Vous êtes accrédité : { $house }
journalist-accredited-title = Vous êtes accrédité
journalist-accredited-what = Le lien ci-dessous ouvre une page qui n’est qu’à vous : les textes sous embargo y figurent, et vous pouvez y demander à être informé de ce qui paraît.
journalist-act = Ouvrir ma page
journalist-after = Ce lien n’est qu’à vous. Qui le détient lit ce que vous pouvez lire ; nous vous prions de ne le communiquer à personne.
journalist-refused-subject = Votre demande d’accréditation : { $house }
journalist-refused-title = Vous n’avez pas été accrédité
journalist-refused-what = Le bureau de presse ne vous a pas accrédité.
embargo-subject = Sous embargo : un texte à votre intention, { $house }
embargo-title = Un texte sous embargo
embargo-what = Vous pouvez le lire dès à présent. Il ne doit être ni publié, ni cité, ni communiqué avant l’heure indiquée.
embargo-until = Sous embargo jusqu’au
embargo-act = Ouvrir mon exemplaire
embargo-after = L’exemplaire porte votre nom, et son ouverture est consignée. Une fois le texte paru, le lien mène à sa page.
